"""The marriage register of a province: couples of today, and those who parted."""

from __future__ import annotations

import polars as pl

from auditlake.months import last_day
from auditlake.simulate.bodies import homes
from auditlake.simulate.bodies.scope import Scope

_YEAR = 365.25
_ADULT = 20.5


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_marriage: every registration up to the end of the quarter; nothing for a county's office."""
    if not scope.org.division.endswith("0000"):
        return {}
    rng = scope.plan.rng(int(scope.org.division), 7190)
    couples = homes.pairs(scope)
    base = pl.lit(last_day(scope.plan.baseline))
    # most marry between 21 and 30, some much later, all of them before the baseline
    days = pl.Series(((_ADULT + rng.gamma(2.2, 1.9, len(couples))) * _YEAR).astype("int64"))
    couples = couples.with_columns(wed=pl.min_horizontal(pl.col("wife_born") + pl.duration(days=pl.lit(days)), base))
    share = pl.Series(rng.random(len(couples)))
    lasted = ((base - pl.col("wed")).dt.total_days() * share).cast(pl.Int64)
    couples = couples.with_columns(parted=pl.col("wed") + pl.duration(days=lasted))
    return {
        "ext_marriage": pl.concat(
            [
                _registrations(couples, "J", "marriage", "wed"),
                _registrations(couples.filter(~pl.col("together")), "L", "divorce", "parted"),
            ]
        )
    }


def _registrations(couples: pl.DataFrame, letter: str, kind: str, day: str) -> pl.DataFrame:
    return couples.select(
        reg_id=pl.lit(letter) + pl.col("pair"),
        person_key="husband",
        spouse_key="wife",
        kind=pl.lit(kind),
        reg_date=day,
    )
