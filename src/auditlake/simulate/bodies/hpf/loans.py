"""Loans of active members: annuities in all ages, most still running, few a month or two behind."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.hpf.accounts import accounts
from auditlake.simulate.bodies.sampling import later, shares, skewed, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only
from auditlake.standard.reference import divisions

_TERMS = {"120": 0.1, "180": 0.12, "240": 0.25, "300": 0.08, "360": 0.45}
#: from which day first homes bear which yearly rate in percent, as the central bank announced them [G]
_RATES = (("2015-08-26", 3.25), ("2022-10-01", 3.1), ("2024-05-18", 2.85), ("2025-05-08", 2.6))
_CAP = 130_000_000


def _rates(granted: np.ndarray) -> np.ndarray:
    steps = np.array([r for _, r in _RATES])
    since = np.array([s for s, _ in _RATES], dtype="datetime64[D]")
    return steps[(np.searchsorted(since, granted, side="right") - 1).clip(0)]


def titles(scope: Scope, years: pl.Series, first: int) -> pl.Series:
    """Title certificate numbers of the centre's city, running on from ``first``."""
    city = divisions()[scope.org.division].name_zh
    number = pl.int_range(first, first + len(years), eager=True).cast(pl.String).str.zfill(7)
    return pl.select(pl.format("({})" + city + "不动产权第{}号", years, number)).to_series()


def loans(scope: Scope) -> pl.DataFrame:
    """All loans with the borrower's ``account_id`` and the ``monthly`` repayment in cents beside the delivered columns."""
    rng = scope.rng(3)
    members = accounts(scope).filter(pl.col("status") == "active")
    borrowers = some(members, rng, max(6, len(members) // 7))
    count = len(borrowers)
    opened = borrowers["open_date"].to_numpy().astype("datetime64[D]")
    # at least a year of deposits before, at the latest a week before the quarter ends
    earliest = opened + 370
    granted = earliest + ((day(scope.end) - 7 - earliest).astype(np.int64) * rng.random(count)).astype("timedelta64[D]")
    amount = skewed(rng, 52_000_000, 0.4, count, 100_000).clip(5_000_000, _CAP)
    term = shares(rng, _TERMS, count).astype(np.int64)
    percent = _rates(granted)
    monthly_rate = percent / 1200
    monthly = amount * monthly_rate / (1 - (1 + monthly_rate) ** -term)
    elapsed = ((day(scope.end) - granted).astype(np.int64) // 30).clip(0)
    grown = (1 + monthly_rate) ** elapsed
    left = (amount * grown - monthly * (grown - 1) / monthly_rate).round().astype(np.int64).clip(0)
    settled = (left == 0) | ((rng.random(count) < 0.12) & (elapsed > 12))
    price = (amount / rng.uniform(0.3, 0.68, count) / 100_000).astype(np.int64) * 100_000
    down = (price * rng.uniform(0.2, 0.3, count) / 100_000).astype(np.int64) * 100_000 + 100_000
    registered = later(rng, granted, 8, 80)
    partner = members["person_key"].to_numpy()[rng.integers(0, len(members), count)]
    with_partner = (rng.random(count) < 0.6) & (partner != borrowers["person_key"].to_numpy())
    return pl.DataFrame(
        {
            "loan_id": numbered(f"{scope.org.division}DK", count),
            "person_key": borrowers["person_key"],
            "co_borrower_key": only(partner, with_partner),
            "amount": amount,
            "term_months": term,
            "grant_date": granted,
            "property_no": titles(scope, pl.Series(granted).dt.year(), 1),
            "contract_price": price,
            "down_payment": down,
            "prior_loans": (rng.random(count) < 0.12).astype(np.int64),
            "balance": np.where(settled, 0, left),
            "overdue_months": np.where(settled, 0, shares(rng, {"0": 0.96, "1": 0.03, "2": 0.01}, count).astype(int)),
            "settled_date": only(np.minimum(later(rng, granted, 300, 360), day(scope.end)), settled),
            "dkll": percent,
            "mortgage_reg_date": only(registered, registered <= day(scope.end)),
            "account_id": borrowers["account_id"],
            "monthly": monthly.astype(np.int64),
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``hpf_loan``."""
    return {"hpf_loan": loans(scope).drop("account_id", "monthly")}
