"""Registrations: those in work as employed, those without as unemployed, the long-term among them as difficult."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.emp.roles import at_work, idle
from auditlake.simulate.bodies.sampling import later, shares, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only

_GROUPS = {"difficult": 0.5, "zero_employment": 0.12, "disabled": 0.22, "relief": 0.16}
_LONG = 370


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``emp_registration``."""
    rng = scope.rng(81)
    working = at_work(scope)
    working = some(working, rng, max(8, len(working) // 4)).select(
        "id_no", "name", "since", reg_kind=pl.lit("employed")
    )
    without = idle(scope).filter(pl.col("role").is_in(["jobless", "seeker"])).select("id_no", "name")
    lost = day(scope.end) - rng.integers(40, 1100, len(without)).astype("timedelta64[D]")
    without = without.with_columns(since=pl.Series(lost), reg_kind=pl.lit("unemployed"))
    long_out = without.filter(pl.col("since") < pl.lit(scope.end) - pl.duration(days=2 * _LONG))
    difficult = (long_out if len(long_out) else without).with_columns(reg_kind=pl.lit("difficult"))
    rows = pl.concat([working, without, difficult])
    kind = rows["reg_kind"].to_numpy()
    count = len(rows)
    since = rows["since"].to_numpy().astype("datetime64[D]")
    # a person is recognised as difficult after a year out of work, registered within weeks otherwise
    registered = np.where(kind == "difficult", later(rng, since, _LONG, _LONG + 120), later(rng, since, 3, 38))
    registered = np.minimum(registered, day(scope.end))
    ended = (kind == "unemployed") & (rng.random(count) < 0.2)
    return {
        "emp_registration": rows.select(
            numbered(f"{scope.org.division}DJ", count).alias("reg_id"),
            pl.col("id_no").alias("person_key"),
            pl.col("name").alias("AAC003"),
            "reg_kind",
            reg_date=pl.Series(registered),
            cancel_date=only(np.minimum(later(rng, registered, 20, 400), day(scope.end)), ended),
            group_code=only(shares(rng, _GROUPS, count), kind == "difficult"),
            lost_since=only(since, kind != "employed"),
        )
    }
