"""Funeral waivers and charges for those whom the registers know as cremated."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import numbered

#: Basic services with their guide prices in cents [G]; the waiver covers them in full.
BASIC = {"transport": 380_00, "storage": 120_00, "cremation": 450_00, "ash_storage": 100_00}
#: What families choose beside them: usual price in cents and how many of a hundred families take it [G].
CHOSEN = {"makeup": (300_00, 55), "hall": (600_00, 70), "urn": (1_200_00, 85), "wreath": (180_00, 60)}
ECO_BURIAL = 3_000_00


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``funeral_subsidy`` and ``funeral_service_charge``."""
    dead = deceased(scope)
    return {"funeral_subsidy": _subsidies(scope, dead), "funeral_service_charge": _charges(scope, dead)}


def deceased(scope: Scope) -> pl.DataFrame:
    """The quarter's cremated of the province as its funeral register numbers them, neighbours first; earlier ones if few.

    ``id_no``, ``cremation_date``, ``cremation_no``, ``held_on`` (a day of the quarter on which the account was settled).
    """
    register = scope.tables["funeral"].filter(pl.col("hub") == scope.org.hub)
    month = pl.col("cremation_date").dt.strftime("%Y%m")
    numbered_rows = register.with_columns(_m=month).sort("_m", "id_no").with_columns(
        _n=pl.int_range(1, pl.len() + 1).over("_m").cast(pl.String).str.zfill(7)
    )  # fmt: skip
    known = numbered_rows.filter(pl.col("cremation_date") <= scope.end).unique(
        "id_no", keep="first", maintain_order=True
    )
    here = pl.col("id_no").str.starts_with(scope.org.division[:4])
    recent = pl.col("cremation_date") >= scope.start
    rows = known.sort(~recent, ~here, "cremation_date", "id_no").head(
        max(12, int(known.select((recent & here).sum()).item()))
    )
    late = pl.max_horizontal("cremation_date", pl.lit(scope.start))
    return rows.select(
        "id_no", "cremation_date", cremation_no=pl.concat_str(pl.lit("HH"), "hub", "_m", "_n"), held_on=late
    )


def _subsidies(scope: Scope, dead: pl.DataFrame) -> pl.DataFrame:
    """One waiver per deceased; every eighth family chose a land-saving burial and gets its award instead."""
    rng, size = scope.rng(111), len(dead)
    payee = scope.people["id_no"].gather(rng.integers(0, len(scope.people), size).tolist())
    eco = pl.Series(rng.random(size) < 0.12)
    applied = pl.col("held_on")
    # settled within the quarter: the last days of it the same day
    wait = pl.min_horizontal(pl.Series(rng.integers(3, 15, size)), (pl.lit(scope.end) - applied).dt.total_days())
    return dead.select(
        grant_id=numbered(f"BZ{scope.org.division}{scope.month}", size), deceased_key="id_no",
        kind=pl.when(eco).then(pl.lit("eco_burial")).otherwise(pl.lit("basic_waiver")),
        amount=pl.when(eco).then(ECO_BURIAL).otherwise(sum(BASIC.values())).cast(pl.Int64),
        items=pl.when(~eco).then(pl.lit("遗体接运、存放、火化、骨灰寄存")),
        apply_date=applied, paid_date=applied + pl.duration(days=wait), payee_key=payee, cremation_no="cremation_no",
    )  # fmt: skip


def _charges(scope: Scope, dead: pl.DataFrame) -> pl.DataFrame:
    """The basic services of everyone, waived, and what the family chose at or under the guide price."""
    rng = scope.rng(112)
    parts = [_lines(dead, item, price, np.full(len(dead), price), waived=True) for item, price in BASIC.items()]
    for item, (price, share) in CHOSEN.items():
        taken = dead.filter(pl.Series(rng.random(len(dead)) * 100 < share))
        asked = (price * rng.uniform(0.6, 1.0, len(taken)) / 1000).astype(np.int64) * 1000
        parts.append(_lines(taken, item, price, asked, waived=False))
    rows = pl.concat(parts)
    return rows.with_columns(
        charge_id=numbered(f"SF{scope.org.division}{scope.month}", len(rows)),
        funeral_home=pl.lit(f"{scope.org.division[:4]}00-B01"),
    )


def _lines(dead: pl.DataFrame, item: str, guide: int, price: np.ndarray, waived: bool) -> pl.DataFrame:
    """Charge lines of one item; storage is counted in days, all else once."""
    days = (pl.col("id_no").str.slice(14, 1).cast(pl.Int64) % 3 + 1) if item == "storage" else pl.lit(1, dtype=pl.Int64)
    amount = pl.Series(price).cast(pl.Int64) * days
    return dead.select(
        deceased_key="id_no", item=pl.lit(item), price=pl.Series(price).cast(pl.Int64), qty=days.cast(pl.Float64), amount=amount,
        guide_price=pl.lit(guide, dtype=pl.Int64), waived=amount if waived else pl.lit(0, dtype=pl.Int64),
        charge_date="held_on",
    )  # fmt: skip
