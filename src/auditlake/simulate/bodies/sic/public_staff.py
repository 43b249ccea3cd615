"""Institutions' staff month by month: establishment, wage for pension dues, old, middle and new people."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import numbered
from auditlake.simulate.insured import dues, posts

_REFORM = (2014, 10)  # year and month from which fund 120 exists
_CONTRACT = 8  # one in eight colleagues of an institution is outside the establishment, insured as an employee


def members(scope: Scope) -> pl.DataFrame:
    """Staff of the institutions: person_id, id_no, unit_id, fund, start_date, base, post_kind, staff_id."""
    inside = posts(scope, "120").with_columns(post_kind=pl.lit("established"))
    units = inside["unit_id"].unique()
    beside = posts(scope, "110").filter(pl.col("unit_id").is_in(units.to_list()))[::_CONTRACT]
    both = pl.concat([inside, beside.with_columns(post_kind=pl.lit("contract"))])
    return both.with_columns(staff_id=numbered("BZ", len(both)))


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """One row per person and month; allowances outside the base make the total wage higher."""
    staff = members(scope)
    rng = scope.rng(183)
    staff = staff.with_columns(extra=pl.Series(rng.integers(105, 135, len(staff)), dtype=pl.Int64))
    bases = dues(scope, "120", "110").filter(pl.col("due_month").is_in(scope.months))
    bases = bases.group_by("person_id", "fund", "due_month").agg(month_base=pl.col("base").max())
    rows = staff.join(bases, on=["person_id", "fund"], how="inner").sort("staff_id", "due_month")
    started = pl.col("start_date") >= pl.date(*_REFORM, 1)
    # whoever changed the job after the reform may still have worked before it
    before = pl.Series(np.asarray(rng.random(len(staff)) < 0.35))
    middle = staff.select("staff_id", middle=before)
    rows = rows.join(middle, on="staff_id", how="left", maintain_order="left")
    return {
        "institution_staff": rows.select(
            "staff_id", "unit_id", "post_kind",
            person_key="id_no",
            wage_month="due_month",
            pension_wage="month_base",
            total_wage=pl.col("month_base") * pl.col("extra") // 100,
            entry_date="start_date",
            leave_date=pl.lit(None, dtype=pl.Date),
            transition_kind=pl.when(started & ~pl.col("middle")).then(pl.lit("new")).otherwise(pl.lit("middle")),
        )
    }  # fmt: skip
