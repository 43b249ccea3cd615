"""Term deposits of the special account: one each quarter and fund, at four invented banks, for one to three years."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from auditlake.months import add_months, first_day, month_of, months_between
from auditlake.simulate.bodies.account_entry import Entry
from auditlake.simulate.bodies.levies import FUNDS
from auditlake.simulate.bodies.scope import Scope

_FIRST = 202301
_BANKS = ("虚拟银行一", "虚拟银行二", "虚拟银行三", "虚拟银行四")
#: Yearly rates by years, in parts of a million; of the size of 2023 to 2026, not a bank's.
_RATES = {1: 13_500, 2: 15_000, 3: 18_500}
_DEMAND = 6_500
_PER_HEAD = {"310": 90_00, "390": 40_00, "410": 12_00}
_LEAST, _MOST, _STEP = 50_000_00, 10_000_000_00, 10_000_00
_START_DAY, _EARLY = 15, 7


@dataclass(frozen=True)
class Deposit:
    """One deposit; cents; ``rate`` in parts of a million a year."""

    id: str
    fund: str
    bank: str
    amount: int
    start: date
    due: date
    rate: int
    withdrawn: date
    early: bool
    interest: int
    bid: str


def all_deposits(scope: Scope) -> list[Deposit]:
    """Every deposit made up to the end of the quarter."""
    quarters = months_between(_FIRST, scope.month) // 3 + 1
    made = [_deposit(scope, fund, number) for fund in FUNDS for number in range(quarters)]
    return [deposit for deposit in made if deposit.start <= scope.end]


def _deposit(scope: Scope, fund: str, number: int) -> Deposit:
    month = add_months(_FIRST, number * 3 + FUNDS.index(fund) % 3)
    years = 1 + (number + FUNDS.index(fund)) % 3
    start = first_day(month).replace(day=_START_DAY)
    due = start.replace(year=start.year + years)
    drawn = scope.plan.rng(int(scope.org.division), 7300, int(fund), number).uniform(0.6, 1.4)
    wanted = int(_PER_HEAD[fund] * len(scope.people) * drawn)
    amount = min(max(wanted, _LEAST), _MOST) // _STEP * _STEP
    # now and then money is needed before the term ends: then the demand rate is paid
    early = number % _EARLY == _EARLY - 1 and years > 1
    withdrawn = start.replace(year=start.year + 1, month=11) if early else due
    parts = _DEMAND * (withdrawn - start).days / 360 if early else _RATES[years] * years
    return Deposit(
        f"DQ{scope.org.division}{fund}{number:04d}",
        fund,
        _BANKS[(number + FUNDS.index(fund)) % len(_BANKS)],
        amount,
        start,
        due,
        _RATES[years],
        withdrawn,
        early,
        round(amount * parts / 1_000_000),
        f"虚财社存〔{start.year}〕{number % 4 + 1}号",
    )


def entries(scope: Scope, fund: str, months: list[int]) -> list[Entry]:
    """Money that leaves the special account for a deposit, and comes back with its interest, in these months."""
    found = []
    for deposit in all_deposits(scope):
        if deposit.fund != fund:
            continue
        if months[0] <= month_of(deposit.start) <= months[-1]:
            found.append(Entry(deposit.start, "deposit", False, deposit.amount, deposit.bank))
        if months[0] <= month_of(deposit.withdrawn) <= months[-1]:
            back = deposit.amount + deposit.interest
            found.append(Entry(deposit.withdrawn, "deposit_back", True, back, deposit.bank))
    return found
