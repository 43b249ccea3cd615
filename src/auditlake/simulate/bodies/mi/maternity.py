"""Maternity benefits: allowances of working mothers after the deliveries of the quarter, and of early miscarriages."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.people import insured
from auditlake.simulate.care.providers import local_hospitals
from auditlake.simulate.care.visits import visits

# 98 days by national rule and 60 by the province's; 15 more for a caesarean; 15 after an early miscarriage [G]
_DAYS = {"natural": 158, "assisted": 173, "caesarean": 173, "miscarriage_early": 15}
# fixed amount for the examinations before birth, in cents [G]
_EXAMINATION = 180_000


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """maternity_claim."""
    rng = scope.rng(511)
    born = visits(scope).filter(pl.col("fund") == "510")
    size = len(born)
    assisted = pl.Series(rng.random(size) < 0.05)
    kind = pl.when(pl.col("main_op").is_not_null()).then(pl.lit("caesarean"))
    births = born.select(
        "id_no",
        "psn_no",
        "name",
        "unit_row",
        "inst_code",
        event_date=pl.col("discharge_at").dt.date().dt.offset_by("-2d"),
        birth_kind=kind.when(assisted).then(pl.lit("assisted")).otherwise(pl.lit("natural")),
        children=pl.lit(1, dtype=pl.Int64),
    )
    early = _miscarriages(scope, rng, births)
    return {"maternity_claim": _claims(scope, rng, pl.concat([births, early]))}


def _miscarriages(scope: Scope, rng: np.random.Generator, births: pl.DataFrame) -> pl.DataFrame:
    women = insured(scope).filter(
        (pl.col("sex") == "2") & pl.col("age").is_between(20, 45) & (pl.col("fund") == "310") & ~pl.col("in_care")
    )
    rows = women.join(births.select("id_no"), on="id_no", how="anti", maintain_order="left")
    rows = rows[np.sort(rng.choice(len(rows), min(scope.count(0.0008, 4), len(rows)), replace=False))]
    homes = local_hospitals(scope)["inst_code"].to_numpy()
    day = np.datetime64(scope.start) + rng.integers(0, 55, len(rows))
    return rows.select(
        "id_no",
        "psn_no",
        "name",
        "unit_row",
        inst_code=pl.Series(homes[rng.integers(0, len(homes), len(rows))], dtype=pl.String),
        event_date=pl.Series(day).cast(pl.Date),
        birth_kind=pl.lit("miscarriage_early"),
        children=pl.lit(0, dtype=pl.Int64),
    )


def _claims(scope: Scope, rng: np.random.Generator, rows: pl.DataFrame) -> pl.DataFrame:
    size = len(rows)
    men = insured(scope).filter((pl.col("sex") == "1") & pl.col("age").is_between(23, 50))["id_no"].to_numpy()
    spouse = np.resize(rng.permutation(men), size)
    married = pl.Series(rng.random(size) < 0.95)
    # the unit's average wage: most between six and twelve thousand yuan, a long tail above
    wage = pl.Series((rng.lognormal(np.log(8200), 0.35, size)).astype(np.int64) * 100)
    days = pl.col("birth_kind").replace_strict(_DAYS, return_dtype=pl.Int64)
    claimed = pl.col("event_date") + pl.duration(days=pl.lit(pl.Series(rng.integers(12, 30, size))))
    born = pl.col("children") > 0
    unit_paid = pl.Series(rng.random(size) < 0.7)
    number = pl.int_range(1, pl.len() + 1).cast(pl.String).str.zfill(6)
    certificate = pl.Series(rng.integers(10**6, 9 * 10**6, size) // 1000 * 1000 + np.arange(size) % 1000)
    return (
        rows.with_columns(
            unit_id=scope.units["unit_id"].gather(rows["unit_row"]), spouse=pl.Series(spouse, dtype=pl.String)
        )
        .select(
            person_key="id_no",
            psn_name="name",
            unit_id="unit_id",
            spouse_key=pl.when(married).then("spouse"),
            event_date="event_date",
            birth_kind="birth_kind",
            children="children",
            birth_cert_no=pl.when(born).then(pl.lit("Z33") + certificate.cast(pl.String)),
            birth_permit_no=pl.when(born).then(pl.lit(f"{scope.org.division}{scope.end.year}") + number),
            birth_order=pl.when(born).then(pl.Series(rng.choice([1, 1, 1, 2, 2, 3], size))),
            allowance=(wage * days + 15) // 30,
            allowance_days=days,
            medical_pay=pl.when(born).then(_EXAMINATION).otherwise(60_000).cast(pl.Int64),
            inst_code="inst_code",
            claim_date=claimed,
            paid_to=pl.when(unit_paid).then(pl.lit("unit")).otherwise(pl.lit("person")),
            bank_account_no=pl.lit("6217") + pl.col("psn_no"),
        )
        .sort("claim_date", "person_key")
        .with_columns(claim_id=pl.lit(f"SY{scope.org.division}{scope.month}") + number)
    )
