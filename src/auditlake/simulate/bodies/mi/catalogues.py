"""The platform's own directories: catalogue items, diagnoses and operations, payment groups."""

from __future__ import annotations

from datetime import date

import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.catalogue import LEVEL_SHARE, catalogue
from auditlake.simulate.care.diagnoses import diagnosis_table, group_table


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ref_medical_item, ref_diagnosis, ref_drg_group."""
    return {
        "ref_medical_item": _items(scope),
        "ref_diagnosis": diagnosis_table(),
        "ref_drg_group": group_table(scope.end.year),
    }


def _items(scope: Scope) -> pl.DataFrame:
    """A service has a price cap per level of the institution, drugs and consumables one for all."""
    items = catalogue(scope).items
    services = pl.col("item_class") == "service"
    levels = pl.DataFrame({"inst_level": list(LEVEL_SHARE), "share": list(LEVEL_SHARE.values())})
    rows = pl.concat(
        [
            items.filter(services).join(levels, how="cross", maintain_order="left_right"),
            items.filter(~services).with_columns(inst_level=pl.lit("0"), share=pl.lit(100, dtype=pl.Int64)),
        ]
    )
    return rows.select(
        "item_code",
        "item_name",
        "item_class",
        "charge_grade",
        "self_pay_rate",
        "sex_limit",
        "age_min",
        "age_max",
        "dx_limit",
        "level_limit",
        "max_per_day",
        "is_day_item",
        "component_of",
        "unit",
        "charge_unit",
        "vbp_flag",
        "dual_channel",
        "rx_flag",
        "inst_level",
        price_cap=pl.col("price") * pl.col("share") // 100,
        vbp_price=pl.when("vbp_flag").then("price"),
        valid_from=pl.lit(date(scope.end.year, 1, 1)),
        # what is paid for few diagnoses is negotiated anew every year
        valid_to=pl.when(pl.col("dx_limit").is_not_null()).then(pl.lit(date(scope.end.year, 12, 31))),
        pinyin=pl.lit("XG") + pl.col("item_code").str.slice(-4),
    )
