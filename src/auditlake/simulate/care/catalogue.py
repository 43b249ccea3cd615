"""The insurance catalogue: drugs, services and consumables with prices as skewed as they are."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.diagnoses import main_diagnoses

Ints = NDArray[np.int64]

_STEMS = "阿莫西林 头孢呋辛 左氧氟沙星 二甲双胍 阿卡波糖 氨氯地平 缬沙坦 美托洛尔 阿托伐他汀 氯吡格雷 阿司匹林 奥美拉唑 雷贝拉唑 布洛芬 氨溴索 孟鲁司特 甲钴胺 瑞舒伐他汀 氯雷他定 蒙脱石 硝苯地平 厄贝沙坦 格列美脲 复方丹参"
_FORMS = [("片", "盒"), ("胶囊", "盒"), ("注射液", "支"), ("颗粒", "盒")]
_TESTS = "血常规 尿常规 粪便常规 肝功能 肾功能 电解质 血脂 凝血功能 心肌酶谱 肌钙蛋白 糖化血红蛋白 C反应蛋白 降钙素原 甲状腺功能 肿瘤标志物 乙肝五项 血型鉴定 血气分析 心电图 动态心电图 胸部CT 头颅CT 头颅磁共振 腹部超声 心脏超声 颈动脉超声 胸部X线 胃镜 肺功能 骨密度 脑电图 动态血压 细菌培养 药敏试验 病理检查 静脉采血 雾化吸入"
_CARE = "静脉输液 肌肉注射 换药 导尿 灌肠 针灸 推拿 中频脉冲电治疗 运动疗法 康复评定 伤口负压引流 胃肠减压 吸痰 心电监测 血糖监测 穿刺置管 拔罐 红外线治疗 关节松动训练"
_WARES = "一次性输液器 一次性注射器 静脉留置针 医用敷料 导尿管 引流袋 采血管 心电电极 吸氧管 雾化器 压力带 医用胶带"
# operation, its own service, its own consumable, price of both in yuan
_SURGERY = {
    "36.0700x004": ("冠状动脉支架置入", "药物洗脱支架", 3200, 848),
    "32.4100": ("胸腔镜肺叶切除", "一次性切割吻合器", 6800, 6200),
    "45.7300": ("结肠切除", "一次性管型吻合器", 5600, 3900),
    "85.4300": ("乳腺根治性切除", "负压引流装置", 3900, 900),
    "51.2300": ("腹腔镜胆囊切除", "可吸收结扎夹", 2300, 1150),
    "47.0100": ("腹腔镜阑尾切除", "可吸收结扎夹", 1800, 780),
    "53.0000": ("腹股沟疝修补", "疝修补补片", 1400, 1900),
    "56.3100x001": ("输尿管镜碎石", "双J管", 2600, 620),
    "60.2100": ("前列腺电切", "电切环", 2900, 760),
    "81.5200x001": ("人工股骨头置换", "人工髋关节假体", 4200, 6890),
    "79.3600": ("踝骨折内固定", "金属接骨板", 3100, 2480),
    "13.4100x001": ("白内障超声乳化摘除", "人工晶体", 1700, 1650),
    "68.2900x034": ("腹腔镜子宫肌瘤切除", "防粘连膜", 3300, 1480),
    "74.1x00": ("剖宫产", "可吸收缝合线", 1900, 260),
}
_LIMITED_PAYMENT = {"一次性切割吻合器": 400_000, "人工晶体": 120_000}
#: drugs that are given every day; a prime number, so that walking the pool in steps meets each drug once
EVERYDAY_DRUGS = 89
#: how the price cap of a service falls with the level of the institution, in hundredths
LEVEL_SHARE = {"3": 100, "2": 92, "1": 85, "9": 80}


@dataclass(frozen=True)
class Catalogue:
    """``items`` in order of their index; ``pools`` name to indices; ``surgery`` operation to the lines of its kit."""

    items: pl.DataFrame
    pools: dict[str, Ints]
    surgery: dict[str, list[int]]


def catalogue(scope: Scope) -> Catalogue:
    """The same catalogue for every theme of an org; prices in cents."""
    rng = scope.rng(401)
    rows: list[tuple[str, str, str, str, int, str, str]] = []

    def put(pool: str, prefix: str, kind: str, names: list[str], prices: Ints, unit: str, charge: str) -> None:
        for name, price in zip(names, prices.tolist(), strict=True):
            rows.append((f"{prefix}{len(rows):06d}", name, kind, pool, price, unit, charge))

    def skewed(median: float, sigma: float, size: int) -> Ints:
        return np.maximum(50, (rng.lognormal(np.log(median), sigma, size) * 100).astype(np.int64))

    drugs = [(stem + form, unit) for form, unit in _FORMS for stem in _STEMS.split()]
    for name, unit in drugs:
        put("drug", "XA01B", "drug", [name], skewed(28, 0.9, 1), unit, "pack")
    put("test", "250300", "service", _TESTS.split(), skewed(62, 0.9, len(_TESTS.split())), "次", "time")
    put("care", "120400", "service", _CARE.split(), skewed(28, 0.7, len(_CARE.split())), "次", "time")
    put("ware", "C0801", "device", _WARES.split(), skewed(12, 0.8, len(_WARES.split())), "件", "piece")
    stay = ["普通病房床位费", "Ⅱ级护理", "住院诊查费"]
    put("stay", "110900", "service", stay, np.array([6000, 3200, 2500]), "日", "day")
    put("consult", "110200", "service", ["门诊诊查费"], np.array([1800]), "次", "time")
    put("hour", "120100", "service", ["有创呼吸机辅助通气"], np.array([1600]), "小时", "hour")
    put("anaesthesia", "330100", "service", ["全身麻醉"], np.array([98_000]), "次", "time")
    put("part", "120200", "service", ["氧气湿化"], np.array([300]), "日", "day")
    surgery: dict[str, list[int]] = {}
    for op, (service, ware, price, cost) in _SURGERY.items():
        put("operation", "330200", "service", [service], np.array([price * 100]), "次", "time")
        put("implant", "C0302", "device", [f"{ware}（{service}）"], np.array([cost * 100]), "件", "piece")
        surgery[op] = [len(rows) - 2, len(rows) - 1]
    names = ["item_code", "item_name", "item_class", "pool", "price", "unit", "charge_unit"]
    items = pl.DataFrame(rows, schema=names, orient="row")
    pools = {p: np.flatnonzero((items["pool"] == p).to_numpy()) for p in items["pool"].unique(maintain_order=True)}
    narcosis = int(pools["anaesthesia"][0])
    surgery = {op: [kit[0], narcosis, kit[1]] for op, kit in surgery.items()}
    return Catalogue(_terms(rng, items, surgery), pools, surgery)


def _terms(rng: np.random.Generator, items: pl.DataFrame, surgery: dict[str, list[int]]) -> pl.DataFrame:
    """Grade, share paid first, limits and procurement of every item."""
    size = len(items)
    kind, pool = items["item_class"], items["pool"]
    grade = np.where(rng.random(size) < 0.45, "1", "2")
    grade = np.where((pool == "drug").to_numpy() & (rng.random(size) < 0.06), "3", grade)
    grade = np.where(pool.is_in(["stay", "consult", "hour", "anaesthesia", "operation"]).to_numpy(), "1", grade)
    rate = np.select([grade == "1", grade == "3"], [0.0, 1.0], rng.choice([0.05, 0.1, 0.15, 0.2], size))
    vbp = (kind != "service").to_numpy() & (rng.random(size) < 0.4)
    sexes = dict(main_diagnoses().filter(pl.col("op").is_not_null()).select("op", "sex").iter_rows())
    sex: list[str | None] = [None] * size
    for op, kit in surgery.items():
        sex[kit[0]] = sexes[op]
    limits = [_LIMITED_PAYMENT.get(name.split("（")[0], 0) for name in items["item_name"].to_list()]
    part = pool == "part"
    # items with limits beyond sex stay outside the everyday pools: nobody here is charged for them
    seldom = pl.Series(np.arange(size)).is_in(np.flatnonzero((pool == "drug").to_numpy())[EVERYDAY_DRUGS:])
    oxygen = items.filter(pl.col("item_name") == "吸氧管")["item_code"][0]
    odd = pl.Series(np.arange(size) % 2 == 1)
    return items.with_columns(
        pl.Series("charge_grade", grade),
        pl.Series("self_pay_rate", rate),
        pl.Series("sex_limit", sex, dtype=pl.String),
        pl.Series("limit", limits, dtype=pl.Int64),
        pl.Series("vbp_flag", vbp),
        pl.Series("rx_flag", (kind == "drug").to_numpy() & (rng.random(size) < 0.7)),
        pl.Series("dual_channel", (kind == "drug").to_numpy() & (rng.random(size) < 0.05)),
        dx_limit=pl.when(seldom).then(pl.lit("C34;C18")),
        level_limit=pl.when(seldom).then(pl.lit("2")),
        # one half of them is for adults, the other for children
        age_min=pl.when(seldom & odd).then(18).cast(pl.Int64),
        age_max=pl.when(seldom & ~odd).then(14).cast(pl.Int64),
        component_of=pl.when(part).then(pl.lit(oxygen)),
        is_day_item=pl.col("pool").is_in(["stay", "part"]),
        # a service is done once or twice a day, packs of drugs and wares are many
        max_per_day=pl.when(pl.col("pool") == "hour")
        .then(24)
        .when(pl.col("pool") == "stay")
        .then(1)
        .when(pl.col("item_class") == "service")
        .then(4)
        .otherwise(20)
        .cast(pl.Int64),
    )


def price_matrix(scope: Scope, items: pl.DataFrame, levels: list[str]) -> Ints:
    """Price in cents of every item (columns) at every institution (rows): never over the cap of its level."""
    rng = scope.rng(402)
    share = np.array([LEVEL_SHARE[level] for level in levels], dtype=np.int64)
    cap = items["price"].to_numpy()[None, :] * np.where(
        (items["item_class"] == "service").to_numpy()[None, :], share[:, None], 100
    )
    cut = rng.choice([1000, 1000, 1000, 985, 960], (len(levels), len(items)))
    return np.asarray(cap * cut // 100_000, dtype=np.int64)
