"""Personal accounts: two years of balances that carry over, and the quarter's entries behind them."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate import months as mx
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.staff import users_of
from auditlake.simulate.drawing import aged, numbered, only

_INTEREST = 25  # per thousand of what was there at the start of the year; the rate is invented


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Accounts of employees and residents; pensioners draw, the young save, a few leave the country."""
    rng = scope.rng(131)
    people = aged(scope, 132, scope.count(0.7, 60), 18, 95)
    count = len(people)
    age = people["age"].to_numpy()
    resident = rng.random(count) < 0.3
    fund = np.where(resident, "170", "110")
    draws = age >= 63
    leaves = ~draws & (rng.random(count) < 0.004)
    if not leaves.any():
        leaves[np.argmin(age)] = not draws[np.argmin(age)]
    # eight percent of a wage a month; residents pay one of the yearly tiers with a subsidy on top
    wage = mx.wages(scope.org.division, np.full(count, mx.index(scope.month)))
    monthly = (wage * np.clip(rng.lognormal(-0.1, 0.35, count), 0.6, 3.0) * 0.08).astype(np.int64)
    yearly = np.where(resident, rng.choice([10_000, 50_000, 100_000, 200_000], count), monthly * 12)
    yearly = np.where(draws, 0, yearly)
    pension = np.where(
        draws, np.where(resident, rng.integers(3_000, 12_000, count), rng.integers(30_000, 180_000, count)), 0
    )
    years = np.where(draws, 20, np.clip(age - 24, 0, 20))
    base = yearly * years + pension * rng.integers(40, 120, count) + 1_000
    moved = np.where(~draws & (rng.random(count) < 0.03), yearly * 3, 0)
    year = scope.month // 100
    passed = scope.month % 100
    before = _year(base, yearly, np.zeros(count, dtype=np.int64), pension * 12, base * _INTEREST // 1000)
    so_far = np.where(resident, yearly, monthly * passed * (yearly > 0))
    # interest of the current year is credited when the year ends
    now = _year(before["closing"], so_far, moved, pension * passed, np.zeros(count, dtype=np.int64))
    left_with = now["closing"].copy()
    now["paid_out"] = np.where(leaves, now["paid_out"] + left_with, now["paid_out"])
    now["closing"] = np.where(leaves, 0, now["closing"])
    head = pl.DataFrame(
        {
            "account_id": pl.select(pl.lit("ZH") + people["person_id"] + pl.lit("-") + pl.Series(fund)).to_series(),
            "person_key": people["id_no"],
            "fund_code": fund,
        }
    )
    closing_day = mx.dates(np.full(count, mx.index(scope.month)), 20 + np.arange(count) % 6)
    last = head.with_columns(
        year=pl.lit(year - 1), account_status=pl.lit("active"), closed_date=pl.lit(None, dtype=pl.Date),
        **{name: pl.Series(values) for name, values in before.items()},
    )  # fmt: skip
    current = head.with_columns(
        year=pl.lit(year),
        account_status=pl.Series(np.where(leaves, "closed", "active")),
        closed_date=only(closing_day, leaves),
        **{name: pl.Series(values) for name, values in now.items()},
    )
    entries = _entries(scope, head, np.where(resident | draws, 0, monthly), pension, np.where(leaves, left_with, 0))
    return {"personal_account": pl.concat([last, current]), "personal_account_txn": entries}


def _year(opening: mx.Ints, dues: mx.Ints, moved: mx.Ints, paid: mx.Ints, interest: mx.Ints) -> dict[str, mx.Ints]:
    """One year of every account; nobody is paid more than there is."""
    paid = np.minimum(paid, opening + dues + moved + interest)
    return {
        "opening": opening,
        "dues_in": dues,
        "transfer_in": moved,
        "interest": interest,
        "paid_out": paid,
        "transfer_out": np.zeros(len(opening), dtype=np.int64),
        "closing": opening + dues + moved + interest - paid,
    }


def _entries(scope: Scope, head: pl.DataFrame, monthly: mx.Ints, pension: mx.Ints, left: mx.Ints) -> pl.DataFrame:
    """Allocations and pensions of each month, and what emigrants took with them in the last one."""
    parts = []
    for reason, amount, months in (
        ("allocation", monthly, scope.months),
        ("pension", pension, scope.months),
        ("emigrate", left, scope.months[-1:]),
    ):
        who = np.flatnonzero(amount > 0)
        for month in months:
            day = mx.dates(np.full(len(who), mx.index(month)), (12 if reason == "allocation" else 20) + who % 6)
            income = np.full(len(who), reason == "allocation")
            parts.append(
                head[who].with_columns(
                    AAE228=only(day, income),
                    AAE229=only(day, ~income),
                    txn_month=pl.lit(month),
                    direction=pl.lit("in" if reason == "allocation" else "out"),
                    reason=pl.lit(reason),
                    amount=pl.Series(amount[who]),
                )
            )
    rows = pl.concat(parts)
    clerks = users_of(scope, "accept", "pay")["user_id"]
    return rows.with_columns(
        txn_id=numbered(f"LS{scope.month}", len(rows)),
        operator_id=clerks.gather(scope.rng(133).integers(0, len(clerks), len(rows))),
    )
