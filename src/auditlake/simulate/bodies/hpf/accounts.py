"""Accounts: one active account for most who work here, some sealed or closed, an old merged one beside some."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.sampling import later, shares, skewed, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.workers import employed
from auditlake.simulate.drawing import day, days_between, numbered, only
from auditlake.simulate.plan import avg_wage

#: a floor of the deposit base in cents, below which no employer may go
MIN_WAGE = 249_000
_RATES = {"5": 0.08, "7": 0.10, "8": 0.17, "10": 0.20, "12": 0.45}
_STATUS = {"active": 0.84, "sealed": 0.09, "withdrawn": 0.04, "moved_out": 0.02, "frozen": 0.01}
CLOSED = ["withdrawn", "moved_out", "merged"]


def accounts(scope: Scope) -> pl.DataFrame:
    """All accounts, current ones first, with the holder's ``age`` beside the delivered columns."""
    rng = scope.rng(1)
    workers = employed(scope)
    holders = some(workers, rng, max(12, round(len(workers) * 0.9)))
    count = len(holders)
    prefix = f"{scope.org.division}01"
    status = shares(rng, _STATUS, count)
    closed = np.isin(status, CLOSED)
    opened = np.minimum(holders["since"].to_numpy().astype("datetime64[D]"), day(scope.start) - 400)
    # whoever left took all the money along: half of them in this quarter
    closing = np.where(
        rng.random(count) < 0.5, days_between(rng, scope.start, scope.end, count), later(rng, opened, 200, 380)
    )
    base = skewed(rng, 0.8 * avg_wage(scope.org.division, scope.month), 0.45, count)
    base = base.clip(MIN_WAGE, 3 * avg_wage(scope.org.division, scope.month))
    rate = shares(rng, _RATES, count).astype(float)
    months = (day(scope.end) - opened).astype(np.int64) // 30
    balance = (base * rate / 100 * 2 * months.clip(1, 180) * rng.beta(1.2, 3, count)).astype(np.int64)
    current = pl.DataFrame(
        {
            "account_id": numbered(prefix, count),
            "xingming": holders["name"],
            "person_key": holders["id_no"],
            # self-employed members have no employer
            "unit_id": only(holders["unit_id"], rng.random(count) > 0.04),
            "open_date": opened,
            "status": status,
            "balance": np.where(closed, 0, balance),
            "close_date": only(closing, closed),
            "base": base,
            "dwjcbl": rate,
            "grjcbl": rate,
            "age": holders["age"],
        }
    )
    return pl.concat([current, _merged(scope, current, prefix, rng)])


def _merged(scope: Scope, current: pl.DataFrame, prefix: str, rng: np.random.Generator) -> pl.DataFrame:
    """Accounts at a former employer that were merged into the current one: lawful, empty."""
    old = some(current.filter(pl.col("status") == "active"), rng, max(1, len(current) // 40))
    return old.with_columns(
        account_id=numbered(prefix, len(old), first=len(current) + 1),
        unit_id=pl.Series(rng.choice(scope.units["unit_id"].to_numpy(), len(old)), dtype=pl.String),
        close_date=pl.col("open_date"),
        open_date=pl.col("open_date").dt.offset_by("-3y"),
        status=pl.lit("merged"),
        balance=pl.lit(0, dtype=pl.Int64),
    ).select(current.columns)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``hpf_account``."""
    return {"hpf_account": accounts(scope).drop("age")}
