"""Childcare institutions, the toddlers in them and the subsidies for places and operation."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import before, dates, hide, month_day, pick, spread_over, yuan
from auditlake.simulate.bodies.civil.kin import births_at, kin_ids
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between, numbered
from auditlake.simulate.identity_numbers import credit_code

#: Cents: per child and month attended, and per new place [G].
PER_MONTH, PER_PLACE = 200_00, 10_000_00
#: A child counts for a month with at least so many days.
FULL_DAYS = 10
_FIRST_CODE = 9_200_000
#: Citizen ids have room for so many births in two years.
MOST_CHILDREN = 6_000


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``childcare_inst``, ``childcare_attendance`` and ``childcare_subsidy``."""
    rng, size, division = scope.rng(101), scope.count(0.0002, 8), scope.org.division
    codes = numbered(f"{division}-T", size, 3)
    children = _children(scope, codes[:-1])
    enrolled = children.group_by("inst_code").agg(children=pl.len().cast(pl.Int64))
    inst = (
        pl.DataFrame({"inst_code": codes})
        .join(enrolled, on="inst_code", how="left", maintain_order="left")
        .fill_null(0)
    )
    # a third of the places is empty on the average
    places = (
        np.maximum(rng.lognormal(3.9, 0.4, size), inst["children"].to_numpy() / rng.uniform(0.5, 0.85, size)).astype(
            np.int64
        )
        + 1
    )
    inclusive = rng.random(size) < 0.6
    # the last one closed a month before the quarter and teaches nobody now
    closed = np.arange(size) == size - 1
    fees = np.where(inclusive, yuan(rng, 1900, 0.12, size, 10), yuan(rng, 3900, 0.2, size, 100))
    inst = inst.select(
        "inst_code", inst_name=pl.Series([f"拟星托育园（{i + 1}号）" for i in range(size)]),
        uscc=pl.Series([credit_code(division, _FIRST_CODE + i) for i in range(size)]),
        filed_date=dates(before(rng, day(scope.start) - 120, 800, size)),
        places=pl.Series(places), inclusive_flag=pl.Series(inclusive), fee_month=pl.Series(fees),
        area_sqm=pl.Series((places * rng.uniform(8, 14, size)).round(1)),
        staff_count=pl.Series(places // 4 + 3),
        closed_date=dates(hide(np.full(size, day(scope.start) - 30), ~closed)),
    )  # fmt: skip
    attendance = _attendance(scope, children, inst)
    return {
        "childcare_inst": inst,
        "childcare_attendance": attendance,
        "childcare_subsidy": _subsidies(scope, inst, attendance),
    }


def _children(scope: Scope, codes: pl.Series) -> pl.DataFrame:
    """Toddlers between seven and thirty-four months, each in one institution; popular ones hold more."""
    rng, size = scope.rng(102), min(scope.count(0.006, 40), MOST_CHILDREN)
    sex, born = rng.integers(1, 3, size), births_at(rng, day(scope.end), 10, 35, size)
    weight = rng.pareto(2.0, len(codes)) + 0.3
    at = rng.choice(len(codes), size, p=weight / weight.sum())
    return pl.DataFrame(
        {
            "inst_code": codes.gather(at.tolist()),
            "person_key": kin_ids(scope.org.division, born, sex, "toddler"),
            "birth_date": dates(born),
        }
    )


def _attendance(scope: Scope, children: pl.DataFrame, inst: pl.DataFrame) -> pl.DataFrame:
    """A row per child and month; short months cost half."""
    rows = spread_over(children, scope.months, "att_month").join(
        inst.select("inst_code", "fee_month"), on="inst_code", maintain_order="left"
    )
    # most come almost daily, some are ill for weeks
    days = scope.rng(103).binomial(22, scope.rng(104).beta(6, 1.4, len(rows))).astype(np.int64)
    return rows.select(
        "inst_code", "person_key", "att_month", "birth_date", days=pl.Series(np.maximum(days, 1)),
        fee_paid=pl.when(pl.Series(days) < FULL_DAYS).then(pl.col("fee_month") // 2).otherwise(pl.col("fee_month")),
    )  # fmt: skip


def _subsidies(scope: Scope, inst: pl.DataFrame, attendance: pl.DataFrame) -> pl.DataFrame:
    """Operation for the first two months by child months attended, paid in the third; new places of young institutions."""
    attended = attendance.filter(pl.col("days") >= FULL_DAYS, pl.col("att_month") < scope.month)
    months = attended.group_by("inst_code").agg(months=pl.len().cast(pl.Int64)).sort("inst_code")
    none = pl.lit(None, dtype=pl.Int64)
    operation = months.select(
        "inst_code", kind=pl.lit("operation"), places_claimed=none, child_months_claimed="months",
        amount=pl.col("months") * PER_MONTH, funding_source=pl.lit("county"),
    )  # fmt: skip
    young = (
        inst.filter(pl.col("closed_date").is_null()).sort("filed_date", descending=True).head(max(2, len(inst) // 10))
    )
    places = young.select(
        "inst_code", kind=pl.lit("new_places"), places_claimed=pl.col("places") // 2, child_months_claimed=none,
        amount=pl.col("places") // 2 * PER_PLACE,
        funding_source=pl.Series(pick(scope.rng(105), {"central": 0.7, "province": 0.3}, len(young))),
    )  # fmt: skip
    rows = pl.concat([operation, places])
    size = len(rows)
    applied = days_between(scope.rng(106), day(month_day(scope.month, 1)), day(month_day(scope.month, 8)), size)
    return rows.with_columns(
        grant_id=numbered(f"TB{scope.org.division}{scope.month}", size),
        apply_date=dates(applied),
        paid_date=dates(applied + scope.rng(107).integers(7, 20, size)),
        year=pl.lit(scope.end.year, dtype=pl.Int64),
    )
