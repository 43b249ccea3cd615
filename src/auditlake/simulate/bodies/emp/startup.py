"""Guaranteed loans of founders: half a year to three years, interest half borne by finance, hardly any defaults."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.emp.roles import idle
from auditlake.simulate.bodies.sampling import later, shares
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only

_PURPOSES = {"retail": 0.3, "catering": 0.24, "services": 0.16, "farming": 0.1, "working_capital": 0.08, "equipment": 0.05, "manufacture": 0.04, "technology": 0.03}  # fmt: skip
#: banks by the first digits of their clearing codes
_BANKS = {"402": 0.4, "403": 0.2, "103": 0.18, "102": 0.12, "105": 0.1}
_AMOUNTS = {"5000000": 0.1, "10000000": 0.2, "20000000": 0.3, "30000000": 0.4}
_TERMS = {"12": 0.15, "24": 0.45, "36": 0.4}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``startup_loan``."""
    rng = scope.rng(91)
    founders = idle(scope).filter(pl.col("role") == "founder")
    count = len(founders)
    granted = day(scope.end) - rng.integers(15, 1000, count).astype("timedelta64[D]")
    term = shares(rng, _TERMS, count).astype(np.int64)
    due = granted + (term * 30).astype("timedelta64[D]")
    over = due <= day(scope.end)
    early = ~over & (rng.random(count) < 0.08)
    # paid back a few days before it falls due, at the latest today
    settled = np.where(over, due - rng.integers(0, 9, count).astype("timedelta64[D]"), later(rng, granted, 5, 14))
    until = np.where(over | early, settled, day(scope.end))
    percent = np.round(rng.choice([3.0, 3.1, 3.35, 3.45, 3.6, 3.95], count), 2)
    amount = shares(rng, _AMOUNTS, count).astype(np.int64)
    days = (until - granted).astype("timedelta64[D]").astype(np.int64)
    interest = (amount * (percent * 100).round().astype(np.int64) * days) // (10_000 * 360)
    unit = scope.units["unit_id"].to_numpy()[rng.integers(0, len(scope.units), count)]
    return {
        "startup_loan": pl.DataFrame(
            {
                "loan_id": numbered(f"{scope.org.division}CD", count, 6),
                "person_key": founders["id_no"],
                "AAC003": founders["name"],
                # most founders trade in their own name
                "unit_id": only(unit, rng.random(count) < 0.25),
                "bank_code": shares(rng, _BANKS, count),
                "amount": amount,
                "grant_date": granted,
                "due_date": due,
                "ACC505": percent,
                "interest_paid": interest,
                "subsidy_interest": interest // 2,
                "purpose": shares(rng, _PURPOSES, count),
                "settled_date": only(settled, over | early),
                "compensated": np.zeros(count, dtype=np.int64),
                "other_loans": np.zeros(count, dtype=np.int64),
            }
        )
    }
