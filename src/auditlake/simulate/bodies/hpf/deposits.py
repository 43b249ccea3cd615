"""Deposits of the quarter: every month for an active account, some a month late, a few reversed."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day
from auditlake.simulate.bodies.hpf.accounts import accounts
from auditlake.simulate.bodies.sampling import some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered

_COLUMNS = [
    "account_id",
    "person_key",
    "unit_id",
    "due_month",
    "base",
    "unit_amount",
    "person_amount",
    "paid_date",
    "kind",
]
_LATE = 0.02


def _month(scope: Scope, month: int, active: pl.DataFrame, late: np.ndarray, rng: np.random.Generator) -> pl.DataFrame:
    """What is booked in a month: its own deposits, and the month before of those who were late then."""
    own, before = active.filter(~pl.Series(late[:, 1])), active.filter(pl.Series(late[:, 0]))
    both = pl.concat([own, before])
    behind = np.arange(len(both)) >= len(own)
    paid = day(first_day(month)) + rng.integers(4, 26, len(both)).astype("timedelta64[D]")
    return both.with_columns(
        due_month=pl.Series(np.where(behind, add_months(month, -1), month)),
        paid_date=pl.Series(paid),
        kind=pl.Series(np.where(behind, "backpay", "regular")),
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``hpf_deposit``."""
    rng = scope.rng(2)
    # both halves are whole yuan; a self-employed member pays both
    half = (pl.col("base") * pl.col("dwjcbl") / 10_000).round().cast(pl.Int64) * 100
    active = accounts(scope).filter(pl.col("status") == "active").with_columns(half=half)
    active = active.with_columns(
        unit_amount=pl.when(pl.col("unit_id").is_null()).then(0).otherwise("half"),
        person_amount=pl.when(pl.col("unit_id").is_null()).then(2 * pl.col("half")).otherwise("half"),
    )
    late = rng.random((len(active), len(scope.months) + 1)) < _LATE
    late[:1, 0] = True
    booked = [_month(scope, m, active, late[:, i : i + 2], rng) for i, m in enumerate(scope.months)]
    rows = pl.concat(booked).select(_COLUMNS)
    wrong = some(rows.filter(pl.col("kind") == "regular"), rng, max(1, len(rows) // 2000))
    # a deposit booked twice by mistake and taken back the same day nets to what was due
    twice = wrong.with_columns(pl.col("unit_amount", "person_amount") * pl.lit(-1), kind=pl.lit("reversal"))
    rows = pl.concat([rows, wrong, twice])
    number = numbered(f"{scope.org.division}HJ{scope.month}", len(rows), 9)
    return {"hpf_deposit": rows.select(number.alias("deposit_id"), pl.all())}
