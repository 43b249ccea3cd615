"""Institutions' staff month by month: establishment, wage for pension dues, old, middle and new people."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate import months as mx
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.employers import institutions
from auditlake.simulate.drawing import aged, numbered, only, pick

_REFORM = 2014 * 12 + 9  # October 2014 as a month index
_SHARE = 0.08


def members(scope: Scope) -> pl.DataFrame:
    """Established staff and others: person, unit, post, entry month index, monthly wage in cents."""
    rng = scope.rng(181)
    people = aged(scope, 182, scope.count(_SHARE, 20), 23, 59)
    count = len(people)
    units = institutions(scope)["unit_id"]
    age = people["age"].to_numpy()
    entry = mx.index(scope.month) - rng.integers(6, np.maximum(7, (age - 22) * 12), count)
    # the old ones earn more: seniority on top of an average wage
    wage = (
        mx.wages(scope.org.division, np.full(count, mx.index(scope.month)))
        * (85 + (age - 22) * 2 + rng.integers(0, 40, count))
        // 100
    )
    return people.select("id_no").with_columns(
        staff_id=numbered("BZ", count),
        unit_id=units.gather(rng.integers(0, len(units), count)),
        post_kind=pick(rng, ("established", "quota", "contract"), count, (80, 8, 12)),
        entry=pl.Series(entry),
        wage=pl.Series(wage),
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """One row per person and month; allowances outside the base make the total wage higher."""
    staff = members(scope)
    rng = scope.rng(183)
    count = len(staff)
    entry = staff["entry"].to_numpy()
    extra = rng.integers(5, 35, count)
    # one in a hundred leaves in the quarter's last month
    leaves = rng.random(count) < 0.01
    quarter = pl.concat(
        [
            staff.select(
                "staff_id", "unit_id", "post_kind", person_key="id_no",
                wage_month=pl.lit(month),
                pension_wage="wage",
                total_wage=pl.col("wage") * (100 + pl.Series(extra)) // 100,
                entry_date=pl.Series(mx.dates(entry, np.ones(count, dtype=np.int64))),
                leave_date=only(mx.dates(np.full(count, mx.index(scope.month)), np.full(count, 28)), leaves & (month == scope.month)),
                transition_kind=pl.Series(np.where(entry < _REFORM, "middle", "new")),
            )
            for month in scope.months
        ]
    )  # fmt: skip
    return {"institution_staff": quarter}
