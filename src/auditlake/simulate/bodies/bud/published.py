"""Published figures of the funds, in 亿元; facts with their source, not simulated."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.scope import Scope

_SOURCES = {
    "NAO2011": "国家审计署2012年全国社会保障资金审计结果公告（中国网2012-08-02转载）",
    "MOF_budget2014": "财政部2014年全国社会保险基金预算（2014-04-15转载）",
    "MOHRSS2021": "人力资源和社会保障部2021年度统计公报（转载）",
}
#: Source, year, fund, scope, item, value.
_FIGURES: tuple[tuple[str, int, str | None, str, str, float], ...] = (
    ("NAO2011", 2011, None, "社会保险基金", "income", 26194.53),
    ("NAO2011", 2011, None, "社会保险基金", "expense", 19070.01),
    ("NAO2011", 2011, None, "社会保险基金", "closing", 30303.72),
    ("NAO2011", 2011, None, "社会救助资金", "income", 1856.59),
    ("NAO2011", 2011, None, "社会救助资金", "expense", 1718.73),
    ("NAO2011", 2011, None, "社会救助资金", "closing", 645.35),
    ("NAO2011", 2011, None, "社会福利资金", "income", 350.93),
    ("NAO2011", 2011, None, "社会福利资金", "expense", 311.43),
    ("NAO2011", 2011, None, "社会福利资金", "closing", 169.52),
    ("NAO2011", 2011, None, "18项社会保障资金合计", "income", 28402.05),
    ("NAO2011", 2011, None, "18项社会保障资金合计", "expense", 21100.17),
    ("NAO2011", 2011, None, "18项社会保障资金合计", "closing", 31118.59),
    ("NAO2011", 2011, None, "18项社会保障资金", "fiscal_input", 7555.34),
    ("MOF_budget2014", 2014, None, "社会保险基金合计", "income", 37667),
    ("MOF_budget2014", 2014, None, "社会保险基金合计", "expense", 32581),
    ("MOF_budget2014", 2014, None, "社会保险基金合计", "surplus", 5086),
    ("MOF_budget2014", 2014, None, "社会保险基金合计", "closing", 48527),
    ("MOF_budget2014", 2014, "110", "企业职工基本养老保险", "income", 21489),
    ("MOF_budget2014", 2014, "110", "企业职工基本养老保险", "expense", 19117),
    ("MOF_budget2014", 2014, "110", "企业职工基本养老保险", "surplus", 2371),
    ("MOF_budget2014", 2014, "110", "企业职工基本养老保险", "closing", 28251),
    ("MOF_budget2014", 2014, "170", "城乡居民基本养老保险", "income", 2296),
    ("MOF_budget2014", 2014, "170", "城乡居民基本养老保险", "expense", 1554),
    ("MOF_budget2014", 2014, "170", "城乡居民基本养老保险", "surplus", 743),
    ("MOF_budget2014", 2014, "170", "城乡居民基本养老保险", "closing", 3790),
    ("MOF_budget2014", 2014, "310", "职工基本医疗保险", "income", 7242),
    ("MOF_budget2014", 2014, "310", "职工基本医疗保险", "expense", 6314),
    ("MOF_budget2014", 2014, "310", "职工基本医疗保险", "surplus", 929),
    ("MOF_budget2014", 2014, "310", "职工基本医疗保险", "closing", 8618),
    ("MOF_budget2014", 2014, "390", "城乡居民基本医疗保险", "income", 4399),
    ("MOF_budget2014", 2014, "390", "城乡居民基本医疗保险", "expense", 4083),
    ("MOF_budget2014", 2014, "390", "城乡居民基本医疗保险", "surplus", 316),
    ("MOF_budget2014", 2014, "390", "城乡居民基本医疗保险", "closing", 2133),
    ("MOF_budget2014", 2014, "410", "工伤保险", "income", 613),
    ("MOF_budget2014", 2014, "410", "工伤保险", "expense", 514),
    ("MOF_budget2014", 2014, "410", "工伤保险", "surplus", 99),
    ("MOF_budget2014", 2014, "410", "工伤保险", "closing", 1061),
    ("MOHRSS2021", 2021, None, "基本养老保险合计", "income", 65793),
    ("MOHRSS2021", 2021, None, "基本养老保险合计", "expense", 60197),
    ("MOHRSS2021", 2021, None, "基本养老保险合计", "closing", 63970),
    ("MOHRSS2021", 2021, "210", "失业保险", "income", 1460),
    ("MOHRSS2021", 2021, "210", "失业保险", "expense", 1500),
    ("MOHRSS2021", 2021, "210", "失业保险", "closing", 3313),
    ("MOHRSS2021", 2021, "410", "工伤保险（累计结余含储备金）", "income", 952),
    ("MOHRSS2021", 2021, "410", "工伤保险（累计结余含储备金）", "expense", 990),
    ("MOHRSS2021", 2021, "410", "工伤保险（累计结余含储备金）", "closing", 1411),
    ("MOHRSS2021", 2021, None, "三项社会保险基金合计", "income", 68205),
    ("MOHRSS2021", 2021, None, "三项社会保险基金合计", "expense", 62687),
    ("MOHRSS2021", 2021, "410", "工伤保险", "reserve", 164),
)  # fmt: skip


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """public_figure: the same for every finance bureau."""
    rows = [
        {
            "figure_id": f"{source}-{number:03d}",
            "fund_code": fund,
            "year": year,
            "scope": area,
            "item": item,
            "value": float(value),
            "unit": "亿元",
            "source_title": _SOURCES[source],
        }
        for number, (source, year, fund, area, item, value) in enumerate(_FIGURES, 1)
    ]
    return {"public_figure": pl.from_dicts(rows, schema_overrides={"fund_code": pl.String})}
