"""Projects: as many units as the homes that came out of them, funds before spending, renewal paid by its works."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate.bodies.hd.homes import houses
from auditlake.simulate.bodies.hd.renovation import items
from auditlake.simulate.bodies.sampling import shares
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import only

#: what one unit costs in cents; a shanty town is counted in households moved
_COST = {"public_rental": 26_000_000, "affordable_rental": 31_000_000, "shared": 48_000_000, "placement": 46_000_000, "shanty": 52_000_000}  # fmt: skip
_BIDS = {"open": 0.8, "invited": 0.14, "negotiated": 0.06}
_BUILDING_DAYS = 900


def _homes(scope: Scope) -> pl.DataFrame:
    """Projects whose homes the department keeps."""
    return (
        houses(scope)
        .group_by("project_id", project_kind="house_kind")
        .agg(
            started=pl.len().cast(pl.Int64),
            completed=(pl.col("status") != "building").sum().cast(pl.Int64),
            first=pl.col("completed_date").min(),
            last=pl.col("completed_date").max(),
        )
        .with_columns(finished=pl.col("started") == pl.col("completed"))
        .with_columns(spent=pl.col("project_kind").replace_strict(_COST, return_dtype=pl.Int64) * pl.col("started"))
    )


def _renewal(scope: Scope) -> pl.DataFrame:
    """Projects of renewal: a unit is a household."""
    return (
        items(scope)
        .group_by("project_id", "place")
        .agg(pl.col("households").first(), pl.col("amount").sum(), pl.col("accept_date"), pl.col("reported_done").all())
        .group_by("project_id")
        .agg(
            started=pl.col("households").sum(),
            completed=pl.col("households").filter("reported_done").sum(),
            first=pl.col("accept_date").explode().min(),
            last=pl.col("accept_date").explode().max(),
            finished=pl.col("reported_done").all(),
            spent=pl.col("amount").sum(),
        )
        .with_columns(project_kind=pl.lit("old_community"))
    )


def _shanty(scope: Scope) -> pl.DataFrame:
    """Two towns: one moved into its new homes long ago, one still being built."""
    rng = scope.rng(32)
    size = rng.integers(120, 900, 2)
    return pl.DataFrame(
        {
            "project_id": [f"{scope.org.division}XM-shanty-{n}" for n in (1, 2)],
            "project_kind": ["shanty"] * 2,
            "started": size,
            "completed": [int(size[0]), 0],
            "first": [scope.end - timedelta(days=700), None],
            "last": [scope.end - timedelta(days=400), None],
            "finished": [True, False],
            "spent": size * _COST["shanty"],
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``housing_project``."""
    rng = scope.rng(33)
    columns = ["project_id", "project_kind", "started", "completed", "first", "last", "finished", "spent"]
    parts = [part.select(columns) for part in (_homes(scope), _renewal(scope), _shanty(scope))]
    rows = pl.concat(parts).sort("project_id")
    count = len(rows)
    begin = rows["first"].fill_null(scope.end).to_numpy().astype("datetime64[D]") - _BUILDING_DAYS
    finished = rows["finished"].to_numpy()
    # a project under way has spent what it built, and most of the money in hand
    spent = (rows["spent"].to_numpy() * np.where(finished, 1.0, 0.6)).astype(np.int64) // 100 * 100
    spent = np.where(rows["project_kind"].to_numpy() == "old_community", rows["spent"].to_numpy(), spent)
    received = (spent * rng.uniform(1.0, 1.12, count)).astype(np.int64)
    budget = (np.maximum(received, rows["spent"].to_numpy()) * rng.uniform(1.02, 1.15, count)).astype(np.int64)
    contract = (spent * rng.uniform(0.8, 0.9, count)).astype(np.int64)
    contractor = scope.units["uscc"].to_numpy()[rng.integers(0, len(scope.units), count)]
    return {
        "housing_project": rows.select(
            "project_id",
            "project_kind",
            project_name=pl.format("虚拟保障项目{}期", pl.int_range(pl.len()) + 1),
            planned_units=pl.col("started") + pl.when("finished").then(0).otherwise(12),
            started_units="started",
            completed_units="completed",
            reported_started="started",
            reported_completed="completed",
            start_date=pl.Series(begin),
            finish_date=pl.when("finished").then("last"),
            budget=pl.Series(budget),
            fund_received=pl.Series(received),
            fund_spent=pl.Series(spent),
            special_bond=pl.Series(
                (received * shares(rng, {"0": 0.5, "0.3": 0.5}, count).astype(float)).astype(np.int64)
            ),
            land_fee=pl.Series((budget * rng.uniform(0.05, 0.2, count)).astype(np.int64)),
            contractor_uscc=pl.Series(contractor, dtype=pl.String),
            bid_mode=pl.Series(shares(rng, _BIDS, count), dtype=pl.String),
            contract_price=pl.Series(contract),
            settle_price=only((contract * rng.uniform(0.96, 1.06, count)).astype(np.int64), finished),
            fund_received_date=pl.Series(begin + 60),
        )
    }
