"""What the paying bank sends back: one line per payment of a monthly batch."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import first_day
from auditlake.simulate.bodies.draws import numbered, skewed_cents
from auditlake.simulate.bodies.scope import UNKNOWN, Scope

_PAID_HERE = 0.15
_FAILS = 0.015
_REASONS = {"01": 0.2, "03": 0.5, "04": 0.1, "05": 0.2}
_DAY = 10


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """bank_payment_return of the quarter; what failed is paid again within three weeks."""
    rng = scope.rng(1)
    count = scope.count(_PAID_HERE, 40)
    people = scope.people[np.sort(rng.choice(len(scope.people), min(count, len(scope.people)), replace=False))]
    usual = skewed_cents(rng, 2_650, 0.45, len(people), 10)
    parts = [_batch(scope, people, usual, month) for month in scope.months]
    return {"bank_payment_return": pl.concat(parts)}


def _batch(scope: Scope, people: pl.DataFrame, usual: np.ndarray, month: int) -> pl.DataFrame:
    rng, count = scope.rng(month), len(people)
    failed = rng.random(count) < _FAILS
    failed[month % 7] = True  # no month without a failure
    drawn = rng.choice(list(_REASONS), count, p=list(_REASONS.values())).tolist()
    reason = [why if bad else None for why, bad in zip(drawn, failed.tolist(), strict=True)]
    if month == scope.month:
        reason[month % 7] = UNKNOWN
    sent = np.datetime64(first_day(month), "D") + np.timedelta64(_DAY, "D")
    again = sent + rng.integers(3, 20, count).astype("timedelta64[D]")
    done = failed & (again <= np.datetime64(scope.end, "D"))
    batch = f"{scope.org.division}DF{month}01"
    return pl.DataFrame(
        {
            "return_id": numbered(f"HP{batch}", count, 8),
            "batch_id": pl.Series([batch] * count, dtype=pl.String),
            "payment_id": numbered(batch, count, 8),
            "bank_account_no": "99" + people["person_id"],
            "bank_holder": people["name"],
            "amount": usual,
            "result": pl.Series(np.where(failed, "2", "1").tolist(), dtype=pl.String),
            "fail_reason": pl.Series(reason, dtype=pl.String),
            "returned_date": np.full(count, sent),
            "repaid_date": np.where(done, again, np.datetime64("NaT")).astype("datetime64[D]"),
            "holder_match": np.ones(count, dtype=bool),
        }
    )
