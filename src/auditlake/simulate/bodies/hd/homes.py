"""Homes, who got which, and the rent: a home per housed household, some more empty, under repair or being built."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day, last_day
from auditlake.simulate.bodies.hd.applicants import LET, households, members
from auditlake.simulate.bodies.sampling import later, shares
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only

#: most square metres per kind, and what a let square metre costs a month in cents
_SIZE = {"public_rental": 60, "affordable_rental": 68, "shared": 88, "placement": 86}
_RENT = {"public_rental": 620, "affordable_rental": 2_300}
_OPEN = {"vacant": 0.55, "building": 0.35, "repair": 0.10}
_WAIT = 100
_PER_PROJECT = 60


def allocated(scope: Scope) -> pl.DataFrame:
    """Households that got a home, now or before, with the home's number, size and the contract's days."""
    rng = scope.rng(14)
    homes = households(scope).filter(
        pl.col("status").is_in(["housed", "exited"]) & (pl.col("applied_kind") != "rental_subsidy")
    )
    tenant = members(scope).filter(pl.col("place") == 0).select("household_id", tenant_key="id_no")
    homes = homes.join(tenant, on="household_id", how="inner", maintain_order="left")
    count = len(homes)
    most = np.array([_SIZE[k] for k in homes["applied_kind"].to_list()])
    # first approved, first housed: all wait equally long
    start = homes["approved_on"].to_numpy() + np.timedelta64(_WAIT, "D")
    let = homes["applied_kind"].is_in(LET).to_numpy()
    left = homes["status"].to_numpy() == "exited"
    years = np.where(let, 1 + ((day(scope.end) - start).astype(np.int64) // 1095 + 1) * 3, 0)
    return homes.with_columns(
        house_id=numbered(f"{scope.org.division}FY", count),
        area_sqm=pl.Series(np.round(most * rng.uniform(0.55, 1.0, count), 2)),
        contract_from=pl.Series(start),
        contract_to=only(start + (years * 365 - 366).astype("timedelta64[D]"), let),
        exit_date=only(np.minimum(later(rng, start, 60, 190), day(scope.end)), left),
        completed_date=pl.Series(start - rng.integers(60, 500, count).astype("timedelta64[D]")),
    )


def houses(scope: Scope) -> pl.DataFrame:
    """Every home with its kind, days and status; the allocated ones first."""
    rng = scope.rng(15)
    taken = allocated(scope)
    status = (
        pl.when(pl.col("exit_date").is_not_null())
        .then(pl.lit("repair"))
        .when(pl.col("applied_kind").is_in(LET))
        .then(pl.lit("let"))
        .otherwise(pl.lit("sold"))
    )
    taken = taken.select("house_id", "area_sqm", "completed_date", house_kind="applied_kind", status=status)
    count = max(6, len(taken) // 5)
    kind = shares(rng, {"public_rental": 0.5, "affordable_rental": 0.3, "shared": 0.1, "placement": 0.1}, count)
    open_status = shares(rng, _OPEN, count)
    done = day(scope.end) - rng.integers(10, 300, count).astype("timedelta64[D]")
    most = np.array([_SIZE[k] for k in kind.tolist()])
    free = pl.DataFrame(
        {
            "house_id": numbered(f"{scope.org.division}FY", count, first=len(taken) + 1),
            "area_sqm": np.round(most * rng.uniform(0.55, 1.0, count), 2),
            "completed_date": only(done, open_status != "building"),
            "house_kind": kind,
            "status": open_status,
        }
    )
    both = pl.concat([taken, free])
    place, of_kind = pl.int_range(pl.len()), pl.int_range(pl.len()).over("house_kind")
    return both.with_columns(
        project_id=pl.format(f"{scope.org.division}XM-{{}}-{{}}", "house_kind", of_kind // _PER_PROJECT + 1),
        delivered_date=pl.col("completed_date").dt.offset_by("30d"),
        address=pl.format("虚拟路{}号{}室", place // 40 + 1, place % 40 + 101),
    )


def _rents(scope: Scope, lets: pl.DataFrame) -> pl.DataFrame:
    """A row per contract and month of this year: nearly all paid within days, some next month, the last one open."""
    rng = scope.rng(16)
    months = [m for m in (add_months(scope.month, -i) for i in range(11, -1, -1)) if m // 100 == scope.month // 100]
    calendar = pl.DataFrame(
        {"rent_month": months, "first": [first_day(m) for m in months], "last": [last_day(m) for m in months]}
    )
    rows = lets.select("alloc_id", "contract_from", "exit_date", due="rent_month").join(calendar, how="cross")
    rows = rows.filter(
        pl.col("contract_from") <= pl.col("first"),
        pl.col("exit_date").is_null() | (pl.col("exit_date") >= pl.col("last")),
    ).sort("rent_month", "alloc_id")
    wait = np.where(rng.random(len(rows)) < 0.04, rng.integers(31, 50, len(rows)), rng.integers(1, 16, len(rows)))
    paid_on = pl.col("first") + pl.duration(days=pl.lit(pl.Series(wait)))
    sent_on = pl.col("paid_date") + pl.duration(days=pl.lit(pl.Series(rng.integers(3, 21, len(rows)))))
    return rows.with_columns(paid_date=pl.when(paid_on <= scope.end).then(paid_on)).select(
        "alloc_id",
        "rent_month",
        "due",
        paid=pl.when(pl.col("paid_date").is_null()).then(0).otherwise("due"),
        paid_date="paid_date",
        to_treasury_date=pl.when(sent_on <= scope.end).then(sent_on),
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``housing_unit``, ``housing_allocation``, ``housing_rent``."""
    rng = scope.rng(17)
    homes = allocated(scope)
    kinds = homes["applied_kind"].to_list()
    let = np.isin(kinds, LET)
    size = homes["area_sqm"].to_numpy()
    rent = (size * np.array([_RENT.get(k, 0) for k in kinds])).astype(np.int64) // 100 * 100
    price = (size * 1_450_000 * rng.uniform(0.9, 1.1, len(homes))).astype(np.int64) // 10_000 * 10_000
    share = np.where(
        homes["applied_kind"].to_numpy() == "shared", rng.choice([50.0, 60.0, 70.0, 80.0], len(homes)), 100.0
    )
    given = homes.select(
        numbered(f"{scope.org.division}PZ", len(homes)).alias("alloc_id"),
        "house_id",
        "household_id",
        "tenant_key",
        "contract_from",
        "contract_to",
        rent_month=only(rent, let),
        exit_date="exit_date",
        grcqbl=only(share, ~let),
        price=only((price * share / 100).astype(np.int64), ~let),
    )
    unit = houses(scope).select(
        "house_id", "project_id", "house_kind", "area_sqm", "completed_date", "delivered_date", "status", "address"
    )
    lets = given.filter(pl.col("rent_month").is_not_null())
    return {"housing_unit": unit, "housing_allocation": given, "housing_rent": _rents(scope, lets)}
