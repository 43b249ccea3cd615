"""The bureau's own audit models, their runs in the quarter, and how many doubts each run brought."""

from __future__ import annotations

import csv

import numpy as np
import polars as pl

from auditlake.home import project_root
from auditlake.simulate.bodies.ab import numbered, only, pick, yuan
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between

_MODELS = 40
_BASIS_LENGTH = 200


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """model, model_run."""
    library = _library(scope)
    found = doubts_found(scope)
    totals = found.group_by("run_id").agg(pl.len().cast(pl.Int64).alias("doubts_out"), pl.col("amount").sum())
    runs = (
        _runs(scope)
        .join(totals, on="run_id", how="left", maintain_order="left")
        .with_columns(doubts_out=pl.col("doubts_out").fill_null(0), amount_out=pl.col("amount").fill_null(0))
        .drop("amount", "expected", "check_code")
    )
    return {"model": library, "model_run": runs}


def _library(scope: Scope) -> pl.DataFrame:
    """Two versions of a model for a check of the catalogue: the older retired, the newer released."""
    rng = scope.rng(311)
    with (project_root() / "checks" / "catalogue.csv").open(encoding="utf-8", newline="") as stream:
        rows = [row for row in csv.DictReader(stream) if len(row["basis"]) <= _BASIS_LENGTH][:_MODELS]
    end = day(scope.end)
    first = days_between(rng, end - 1500, end - 900, len(rows))
    second = first + rng.integers(200, 500, len(rows))
    codes = [row["code"] for row in rows]
    older = pl.DataFrame({"version": [1] * len(rows), "valid_from": first, "valid_to": second - 1})
    newer = pl.DataFrame({"version": [2] * len(rows), "valid_from": second}).with_columns(
        valid_to=pl.lit(None, pl.Date)
    )
    versions = pl.concat([older, newer])
    size = len(versions)
    return versions.with_columns(
        model_id=pl.Series([f"MX-{code}" for code in codes] * 2),
        check_code=pl.Series(codes * 2),
        status=pl.Series(np.repeat(["retired", "released"], len(rows))),
        verified_on=pl.Series(versions["valid_from"].to_numpy() - rng.integers(5, 40, size)),
        author_org=pl.Series(np.where(rng.random(size) < 0.3, scope.org.parent, scope.org.id)),
        method_class=pl.Series([row["method"] for row in rows] * 2),
        stage_kind=pl.Series(pick(rng, {"pre": 2, "in": 5, "post": 1}, size)),
        legal_basis=pl.Series([row["basis"] for row in rows] * 2),
    )


def _runs(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(312)
    size = scope.count(0.004, 60)
    released = _library(scope).filter(pl.col("status") == "released")
    chosen = released[rng.integers(0, len(released), size)]
    # office hours, and a night run now and then
    seconds = np.where(rng.random(size) < 0.1, rng.integers(0, 6 * 3600, size), rng.integers(8 * 3600, 18 * 3600, size))
    at = np.sort(
        days_between(rng, day(scope.start), day(scope.end), size).astype("datetime64[us]") + seconds * 1_000_000
    )
    result = pick(rng, {"completed": 95, "partial": 3, "failed": 2}, size)
    return pl.DataFrame(
        {
            "run_id": numbered(f"YX{scope.month}", size),
            "model_id": chosen["model_id"],
            "check_code": chosen["check_code"],
            "version": chosen["version"],
            "run_at": at,
            "数据批次": only(rng.random(size) < 0.8, [f"PC{month}" for month in rng.choice(scope.months, size)]),
            "rows_in": (10 ** rng.uniform(3, 7, size)).astype(np.int64),
            "result": result,
            "seconds": (10 ** rng.uniform(-0.5, 2.8, size)).round(3),
            "expected": np.where(result == "failed", 0, rng.negative_binomial(1, 0.25, size)),
        }
    )


def doubts_found(scope: Scope) -> pl.DataFrame:
    """One row per doubt of the quarter: run_id, model_id, check_code, day of the run and amount in cents."""
    rng = scope.rng(313)
    runs = _runs(scope)
    # the first run finds something, so that no quarter is without a doubt
    times = runs["expected"].to_numpy() + np.where(runs["result"].to_numpy() == "failed", 0, 1) * (
        np.arange(len(runs)) % 4 == 0
    )
    rows = runs[np.repeat(np.arange(len(runs)), times)]
    return rows.select("run_id", "model_id", "check_code", created_on=pl.col("run_at").dt.date()).with_columns(
        amount=pl.Series(yuan(rng, 4_200, 1.3, len(rows)))
    )
