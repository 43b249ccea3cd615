"""Households that applied for housing support: small ones first, poor ones mostly, each in one kind of support."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.sampling import later, shares, skewed, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered

#: persons per household, about the sizes of the 2020 census without its largest households [G]
_SIZES = {"1": 0.27, "2": 0.31, "3": 0.24, "4": 0.13, "5": 0.05}
_KINDS = {"public_rental": 0.45, "rental_subsidy": 0.33, "affordable_rental": 0.10, "shared": 0.07, "placement": 0.05}
_STATUS = {"housed": 0.62, "queued": 0.18, "exited": 0.09, "applied": 0.06, "rejected": 0.05}
_CLASSES = {"lower_middle": 0.3, "low_income": 0.28, "dibao": 0.2, "new_worker": 0.12, "migrant": 0.07, "talent": 0.03}
#: kinds that are let, so that a household can be asked to leave
LET = ["public_rental", "affordable_rental"]


def households(scope: Scope) -> pl.DataFrame:
    """One row per household: number, size, kind, class, status, days of application, approval and housing."""
    rng = scope.rng(11)
    count = scope.count(0.035, 24)
    kind = shares(rng, _KINDS, count)
    status = np.concatenate([shares(rng, _STATUS, int((kind == k).sum())) for k in _KINDS])
    status = status[np.argsort(np.argsort(_order(kind), kind="stable"), kind="stable")]
    status = np.where((kind == "rental_subsidy") & (status == "housed"), "subsidised", status)
    status = np.where((status == "exited") & ~np.isin(kind, [*LET, "rental_subsidy"]), "queued", status)
    approved = np.isin(status, ["housed", "subsidised", "queued", "exited"])
    recent = np.isin(status, ["applied", "rejected"])
    ago = np.where(recent, rng.integers(5, 50, count), np.where(status == "queued", rng.integers(70, 500, count), 0))
    ago = np.where(ago == 0, rng.integers(300, 3400, count), ago)
    applied = day(scope.end) - ago.astype("timedelta64[D]")
    granted = later(rng, applied, 12, 50)
    rank = pl.DataFrame({"k": kind, "a": granted, "ok": approved}).select(
        pl.when("ok").then(pl.struct("a", pl.int_range(pl.len())).rank("ordinal").over("k", "ok").cast(pl.Int64))
    )
    return pl.DataFrame(
        {
            "household_id": numbered(f"{scope.org.division}JT", count),
            "size": shares(rng, _SIZES, count).astype(np.int64),
            "applied_kind": kind,
            "household_class": shares(rng, _CLASSES, count),
            "status": status,
            "apply_date": applied,
            "approved_on": granted,
            "approved": approved,
            "queue_no": rank.to_series(),
            "per_capita_area": np.round(rng.uniform(3, 14.9, count), 2),
            "assets": skewed(rng, 5_500_000, 0.7, count, 10_000),
        }
    )


def _order(kind: np.ndarray) -> np.ndarray:
    """The place of each household's kind in the list of kinds."""
    return np.array([list(_KINDS).index(k) for k in kind.tolist()])


def members(scope: Scope) -> pl.DataFrame:
    """One row per member with the household's columns; people of this place, each in one household."""
    rng = scope.rng(12)
    homes = households(scope)
    people = some(scope.people, rng, len(scope.people)).select("id_no", "name", "sex", "birth_date")
    rows = homes.select(pl.all().repeat_by("size").explode()) if len(homes) else homes
    # a world with fewer people than places fills the first households only; each keeps at least its applicant
    rows = rows.with_columns(place=pl.int_range(pl.len()).over("household_id")).sort("place", maintain_order=True)
    rows = rows.head(len(people)).sort("household_id", "place")
    rows = pl.concat([rows, people.head(len(rows))], how="horizontal")
    years = (pl.col("birth_date") - pl.col("birth_date").first().over("household_id")).dt.total_days() / 365.25
    other_sex = pl.col("sex") != pl.col("sex").first().over("household_id")
    near = (pl.col("place") > 0) & other_sex & (years.abs() < 16)
    spouse = near & (near.cast(pl.Int64).cum_sum().over("household_id") == 1)
    relation = (
        pl.when(pl.col("place") == 0)
        .then(pl.lit("01"))
        .when(spouse)
        .then(pl.lit("02"))
        .when(years >= 18)
        .then(pl.lit("03"))
        .when(years <= -18)
        .then(pl.lit("04"))
        .otherwise(pl.lit("99"))
    )
    return rows.with_columns(relation=relation)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``housing_applicant``."""
    rng = scope.rng(13)
    rows = members(scope)
    count = len(rows)
    income = skewed(rng, 260_000, 0.35, count, 1_000) * (rng.random(count) > 0.25)
    reviewed = day(scope.end) - rng.integers(1, 330, count).astype("timedelta64[D]")
    supported = pl.col("status").is_in(["housed", "subsidised"])
    return {
        "housing_applicant": rows.select(
            numbered(f"{scope.org.division}SQ", count).alias("applicant_id"),
            "household_id",
            pl.col("name").alias("xingming"),
            pl.col("id_no").alias("person_key"),
            "relation",
            "apply_date",
            approve_date=pl.when("approved").then("approved_on"),
            income_month=pl.Series(income),
            per_capita_area="per_capita_area",
            assets="assets",
            status="status",
            review_date=pl.when(supported).then(pl.max_horizontal(pl.Series(reviewed), "approved_on")),
            approver_id=pl.when("approved").then(
                pl.lit(f"{scope.org.division}S") + (pl.col("queue_no") % 7).cast(pl.String)
            ),
            queue_no="queue_no",
            applied_kind="applied_kind",
            household_class="household_class",
        )
    }
