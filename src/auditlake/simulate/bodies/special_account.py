"""The fiscal special account of a city, fund by fund: entries in order of date, balances that add up, interest on them.

Premiums come from the treasury's receipts, subsidies and transfers between levels from the allocations of the same
bureau, deposits from its term deposits. The story begins with the first reported quarter, so that balances go on from
one quarter to the next.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

import polars as pl

from auditlake.months import add_months, first_day, last_day, month_of, months_between
from auditlake.simulate.bodies import allocations, deposits, levies
from auditlake.simulate.bodies.account_entry import Entry
from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.calendar import add_workdays

_OPENING_PER_HEAD = {"310": 2_400_00, "390": 900_00, "410": 260_00}
#: Demand rate of fund money: the three-month lump-sum rate as it stood in 2025, to be verified.
RATE = 0.0065
_RATE_PARTS = 6_500
_PAID_OUT = {"310": 0.86, "390": 0.7, "410": 0.8}
_INTEREST_DAY, _REQUEST_DAY, _PAY_DAY = 21, 4, 8


@dataclass
class Account:
    """Entries with their running balances, and the interest periods, from the first quarter on."""

    fund: str
    opening: int
    entries: list[tuple[Entry, int]]
    interest: list[tuple[date, date, int, int]]


def account_no(division: str, fund: str) -> str:
    """Invented number, built as the finance bureaus of this world build theirs."""
    return f"90{division}{fund}300001"


def opening(scope: Scope, fund: str) -> int:
    """Balance (cents) on the last day of the baseline."""
    return _OPENING_PER_HEAD[fund] * len(scope.people)


def story_months(scope: Scope) -> list[int]:
    """Months from the first period of the world to the end of the quarter."""
    first = add_months(scope.plan.baseline, 1)
    return [add_months(first, i) for i in range(months_between(first, scope.month) + 1)]


def premiums(scope: Scope) -> pl.DataFrame:
    """fund_code, to_special_date, amount: the treasury's daily transfers of the story, the month before included."""
    months = [scope.plan.baseline, *story_months(scope)]
    parts = [levies.receipts(scope, month).select("fund_code", "to_special_date", "amount") for month in months]
    daily = pl.concat(parts).group_by("fund_code", "to_special_date").agg(pl.col("amount").sum())
    since = first_day(months[1])
    return daily.filter(pl.col("to_special_date").is_between(since, scope.end)).sort("fund_code", "to_special_date")


def accounts(scope: Scope) -> list[Account]:
    """The account of every fund, from the first reported month to the end of the quarter."""
    incoming = premiums(scope)
    return [_account(scope, fund, incoming.filter(pl.col("fund_code") == fund)) for fund in levies.FUNDS]


def _account(scope: Scope, fund: str, incoming: pl.DataFrame) -> Account:
    entries = [Entry(day, "premium", True, amount, "国家金库") for _, day, amount in incoming.iter_rows() if amount > 0]
    months = story_months(scope)
    entries += allocations.entries(scope, fund, months) + deposits.entries(scope, fund, months)
    entries += [_payment(scope, fund, incoming, month) for month in months]
    entries.sort(key=lambda e: (e.day, not e.incoming, e.kind, e.amount))
    return _with_interest(fund, opening(scope, fund), entries, months)


def _payment(scope: Scope, fund: str, incoming: pl.DataFrame, month: int) -> Entry:
    """The month's transfer to the expenditure account, asked for four days before."""
    own = int(incoming.filter(pl.col("to_special_date").dt.month() == month % 100)["amount"].sum())
    # medical costs of residents go on in the months without premiums
    amount = max(int(own * _PAID_OUT[fund]), opening(scope, fund) // 60) // 100_00 * 100_00 + 100_00
    first = first_day(month)
    number = f"YK{scope.org.division}{fund}{month}"
    return Entry(
        add_workdays(first.replace(day=_PAY_DAY - 1), 1),
        "payment",
        False,
        amount,
        "经办机构支出户",
        number,
        first.replace(day=_REQUEST_DAY),
    )


def _with_interest(fund: str, start: int, entries: list[Entry], months: list[int]) -> Account:
    """Balances after every entry; interest of a quarter is paid on the 21st of its last month on daily balances."""
    account = Account(fund, start, [], [])
    balance, since = start, _day(add_months(months[0], -1), _INTEREST_DAY)
    last, sums = since, 0
    pending = list(entries)
    ends = [_day(month, _INTEREST_DAY) for month in months if month % 100 % 3 == 0]
    for stop in [*ends, last_day(months[-1]) + timedelta(days=1)]:
        while pending and pending[0].day < stop:
            entry = pending.pop(0)
            sums += balance * (entry.day - last).days
            balance, last = balance + (entry.amount if entry.incoming else -entry.amount), entry.day
            account.entries.append((entry, balance))
        if stop not in ends:
            break
        sums += balance * (stop - last).days
        earned = -(-sums * _RATE_PARTS // (360 * 1_000_000))
        account.interest.append((since, stop - timedelta(days=1), sums, earned))
        balance += earned
        account.entries.append((Entry(stop, "interest", True, earned, "开户银行"), balance))
        since, last, sums = stop, stop, 0
    return account


def _day(month: int, day: int) -> date:
    return first_day(month).replace(day=day)


def reported(scope: Scope, day: date) -> bool:
    """Whether a day lies in the quarter."""
    return scope.months[0] <= month_of(day) <= scope.month
