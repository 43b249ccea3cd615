"""Reports of the special-account funds: last year's final accounts, this year's budget, the months so far."""

from __future__ import annotations

import polars as pl

from auditlake.months import months_between, period_of
from auditlake.simulate.bodies import special_account
from auditlake.simulate.bodies.scope import Scope

#: Item, name, kinds of entries that make it up.
_INCOME = {
    "0101": ("保险费收入", ("premium",)),
    "0102": ("财政补贴收入", ("subsidy",)),
    "0103": ("利息收入", ("interest",)),
    "0104": ("上级补助收入", ("upper",)),
}
_EXPENSE = {"0201": ("待遇支出", ("payment",)), "0202": ("上解上级支出", ("remit",))}
_TOTALS = {"0100": "收入合计", "0200": "支出合计"}
#: A year before the story in months of the story.
_YEAR = 12


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """report_item: every report of the year so far in its newest version, and last year's final accounts."""
    parts = []
    for account in special_account.accounts(scope):
        months = _monthly(account)
        parts += [_report(scope, account.fund, "月01", period_of(m), "monthly", items) for m, items in months.items()]
        mean = {item: sum(m[item] for m in months.values()) * _YEAR // len(months) for item in [*_INCOME, *_EXPENSE]}
        last = scope.end.year - 1
        rng = scope.plan.rng(int(scope.org.division), 7900, last, int(account.fund))
        past = {item: int(amount * rng.uniform(0.9, 0.97)) for item, amount in mean.items()}
        parts.append(_report(scope, account.fund, "决01", str(last), "final", past))
        plan = {item: int(amount * rng.uniform(0.97, 1.04)) for item, amount in past.items()}
        parts.append(_report(scope, account.fund, "预01", str(last + 1), "budget", plan))
        quarters = {
            f"{month // 100}Q{month % 100 // 3}": month
            for month in months
            if month % 100 % 3 == 0 and months_between(min(months), month) >= 2
        }
        for quarter, month in quarters.items():
            of = [months[m] for m in months if 0 <= months_between(m, month) <= 2]
            sums = {item: sum(m[item] for m in of) for item in [*_INCOME, *_EXPENSE]}
            parts.append(_report(scope, account.fund, "统01", quarter, "statistics", sums))
    return {"report_item": pl.concat(parts)}


def _monthly(account: special_account.Account) -> dict[int, dict[str, int]]:
    months: dict[int, dict[str, int]] = {}
    for entry, _ in account.entries:
        month = months.setdefault(entry.day.year * 100 + entry.day.month, dict.fromkeys([*_INCOME, *_EXPENSE], 0))
        for item, (_, kinds) in (_INCOME | _EXPENSE).items():
            if entry.kind in kinds:
                month[item] += entry.amount
    return months


def _report(scope: Scope, fund: str, number: str, period: str, kind: str, items: dict[str, int]) -> pl.DataFrame:
    sums = {"0100": sum(items[i] for i in _INCOME), "0200": sum(items[i] for i in _EXPENSE)}
    names = _TOTALS | {item: name for item, (name, _) in (_INCOME | _EXPENSE).items()}
    return pl.from_dicts(
        [
            {
                "report_no": f"社基{number}",
                "ledger_id": f"{scope.org.division}-{fund}",
                "fund_code": fund,
                "report_period": period,
                "item_no": item,
                "item_name": names[item],
                "amount": amount,
                "report_kind": kind,
                "version": 1,
            }
            for item, amount in sorted((items | sums).items())
        ]
    )
