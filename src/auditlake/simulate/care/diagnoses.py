"""Diagnoses, operations and case groups of the simulated city: common ICD-10 and ICD-9-CM-3 codes."""

from __future__ import annotations

from functools import cache

import polars as pl

# code, name, sex it is limited to, department, operation, adjacent group, weight, days factor, share of stays
_MAIN = """
I63.900|脑梗死||03||BR2|1.05|1.3|11
I25.103|冠状动脉粥样硬化性心脏病||03||FR4|0.80|0.8|9
I20.000|不稳定型心绞痛||03|36.0700x004|FM1|2.60|0.8|4
I10.x00|原发性高血压||03||FV1|0.55|0.8|5
I50.900|心力衰竭||03||FR1|1.00|1.1|4
J18.900|肺炎||03||ES2|0.80|1.0|10
J44.100|慢性阻塞性肺病伴急性加重||03||ET1|0.95|1.2|6
E11.900|2型糖尿病||03||KS1|0.75|1.0|7
K29.500|慢性胃炎||03||GS1|0.50|0.7|4
K92.200|胃肠道出血||03||GG1|0.90|0.8|2
N18.900|慢性肾脏病||03||LR1|1.00|1.1|3
G45.900|短暂性脑缺血发作||03||BR3|0.65|0.8|3
C34.900|支气管或肺恶性肿瘤||04|32.4100|EB1|3.40|1.3|3
C18.900|结肠恶性肿瘤||04|45.7300|GB2|3.10|1.5|2
C50.900|乳房恶性肿瘤|2|04|85.4300|JA1|1.90|1.2|2
K80.200|胆囊结石不伴胆囊炎||04|51.2300|HC2|1.45|0.8|4
K35.900|急性阑尾炎||04|47.0100|GD2|1.10|0.6|3
K40.900|单侧腹股沟疝||04|53.0000|GE1|0.90|0.5|3
N20.100|输尿管结石||04|56.3100x001|LJ1|1.00|0.6|3
N40.x00|前列腺增生|1|04|60.2100|MB1|1.35|1.0|2
S72.000|股骨颈骨折||04|81.5200x001|IC2|3.90|1.6|2
S82.600|外踝骨折||04|79.3600|IF5|1.80|1.2|2
M51.202|腰椎间盘突出||21||IU2|0.60|1.1|4
H25.900|老年性白内障||10|13.4100x001|CB3|0.80|0.3|4
D25.900|子宫平滑肌瘤|2|05|68.2900x034|NB1|1.40|0.9|3
"""
_BIRTH = """
O80.000|头位顺产|2|05||OR1|0.50|0.4|6
O82.000|择期剖宫产分娩|2|05|74.1x00|OB1|0.95|0.6|4
"""
# diagnoses seen in outpatient care and beside the main one: code, name, injury, complication level, department, share
_OTHER = """
J06.900|急性上呼吸道感染|0|none|02|22
M54.500|腰痛|0|none|21|8
K21.000|胃食管反流病|0|none|03|7
L30.900|皮炎|0|none|13|6
H10.900|结膜炎|0|none|10|4
R51.x00|头痛|0|none|03|4
S61.900|腕和手开放性伤口|1|none|04|2
I69.300|脑梗死后遗症|0|none|03|3
J44.900|慢性阻塞性肺病|0|none|03|2
M06.900|类风湿性关节炎|0|none|03|1
F20.900|精神分裂症|0|none|15|0
E78.500|高脂血症|0|none|03|6
D64.900|贫血|0|none|03|2
I48.900|心房颤动|0|CC|03|1
E87.600|低钾血症|0|CC|03|0
N39.000|泌尿道感染|0|CC|03|2
J96.900|呼吸衰竭|0|MCC|03|0
N17.900|急性肾衰竭|0|MCC|03|0
"""
_OPERATIONS = {
    "36.0700x004": "药物涂层支架置入术",
    "32.4100": "胸腔镜肺叶切除术",
    "45.7300": "右半结肠切除术",
    "85.4300": "单侧乳腺根治性切除术",
    "51.2300": "腹腔镜下胆囊切除术",
    "47.0100": "腹腔镜下阑尾切除术",
    "53.0000": "单侧腹股沟疝修补术",
    "56.3100x001": "输尿管镜碎石术",
    "60.2100": "经尿道前列腺电切术",
    "81.5200x001": "人工股骨头置换术",
    "79.3600": "踝骨折切开复位内固定术",
    "13.4100x001": "白内障超声乳化摘除术",
    "68.2900x034": "腹腔镜子宫肌瘤切除术",
    "74.1x00": "子宫下段剖宫产术",
}
#: special outpatient disease to the diagnosis it is treated under
DISEASES = {
    "M03900": "I10.x00",
    "M01600": "E11.900",
    "M04600": "I25.103",
    "M04800": "I69.300",
    "M05300": "J44.900",
    "M06900": "M06.900",
    "M02100": "F20.900",
    "M07800": "N18.900",
    "M00500": "C34.900",
}
#: last digit of a group by complication level, and how much heavier it is
SEVERITY = {"MCC": (1, 1.45), "CC": (3, 1.15), "none": (5, 0.92)}
#: yuan paid for weight 1.00
RATE = 11_500


def _lines(text: str) -> list[list[str]]:
    return [line.split("|") for line in text.strip().splitlines()]


@cache
def main_diagnoses() -> pl.DataFrame:
    """Diagnoses that bring people into hospital: dx, sex, dept, op, adrg, weight, days, share, birth."""
    rows = [[*line, False] for line in _lines(_MAIN)] + [[*line, True] for line in _lines(_BIRTH)]
    names = ["dx", "dx_name", "sex", "dept", "op", "adrg", "weight", "days", "share", "birth"]
    frame = pl.DataFrame(rows, schema=names, orient="row")
    empty = [pl.when(pl.col(c) != "").then(pl.col(c)).alias(c) for c in ("sex", "op")]
    return frame.with_columns(*empty, pl.col("weight", "days", "share").cast(pl.Float64))


@cache
def other_diagnoses() -> pl.DataFrame:
    """Diagnoses of outpatients and secondary ones: dx, dx_name, injury, cc, dept, share."""
    frame = pl.DataFrame(_lines(_OTHER), schema=["dx", "dx_name", "injury", "cc", "dept", "share"], orient="row")
    return frame.with_columns(pl.col("injury") == "1", pl.col("share").cast(pl.Float64))


def diagnosis_table() -> pl.DataFrame:
    """``ref_diagnosis``: every diagnosis and operation that a visit can carry."""
    main = main_diagnoses().select(
        dx_code="dx",
        dx_name="dx_name",
        dx_kind=pl.lit("diagnosis"),
        sex_limit="sex",
        injury_flag=pl.col("dx").str.starts_with("S"),
        childbirth_flag="birth",
        # main diagnoses of another stay may stand beside: those with a heavy course count as a complication
        cc_level=pl.when(pl.col("dx").is_in(["E11.900", "N18.900"])).then(pl.lit("CC")).otherwise(pl.lit("none")),
    )
    other = other_diagnoses().select(
        dx_code="dx",
        dx_name="dx_name",
        dx_kind=pl.lit("diagnosis"),
        sex_limit=pl.lit(None, dtype=pl.String),
        injury_flag="injury",
        childbirth_flag=pl.lit(False),
        cc_level="cc",
    )
    limited = dict(main_diagnoses().filter(pl.col("op").is_not_null()).select("op", "sex").iter_rows())
    operations = pl.DataFrame(
        {
            "dx_code": list(_OPERATIONS),
            "dx_name": list(_OPERATIONS.values()),
            "dx_kind": "operation",
            "sex_limit": [limited.get(op) for op in _OPERATIONS],
            "injury_flag": False,
            "childbirth_flag": [op == "74.1x00" for op in _OPERATIONS],
            "cc_level": pl.Series([None] * len(_OPERATIONS), dtype=pl.String),
        },
        schema_overrides={"sex_limit": pl.String},
    )
    return pl.concat([main, other, operations])


def group_table(year: int) -> pl.DataFrame:
    """``ref_drg_group`` of a year: each adjacent group in three severities; money in cents."""
    level = pl.DataFrame(
        {
            "cc": list(SEVERITY),
            "digit": [digit for digit, _ in SEVERITY.values()],
            "factor": [factor for _, factor in SEVERITY.values()],
            "suffix": ["伴严重合并症并发症", "伴一般合并症并发症", "不伴合并症并发症"],
        }
    )
    weight = (pl.col("weight") * pl.col("factor")).round(4)
    days = (8.8 * pl.col("days") * pl.col("factor")).round(1)
    return (
        main_diagnoses()
        .join(level, how="cross", maintain_order="left_right")
        .select(
            group_code=pl.col("adrg") + pl.col("digit").cast(pl.String),
            group_name=pl.col("dx_name") + "相关治疗，" + pl.col("suffix"),
            weight=weight,
            mean_cost=(weight * RATE * 100).round(0).cast(pl.Int64),
            mean_los=days,
            los_low=(days / 3).ceil().cast(pl.Int64),
            los_high=(days * 3).ceil().cast(pl.Int64),
            base_group="adrg",
            severity_level=pl.col("digit").cast(pl.Int64),
            year=pl.lit(year, dtype=pl.Int64),
        )
    )
