"""The books: balanced vouchers, gapless numbers, balances that follow, the identity of net assets, the bank."""

from __future__ import annotations

from collections import defaultdict

from auditlake.months import last_day
from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.books import Bookkeeper
from auditlake.simulate.ledger_rows import BANKS, Ledger
from auditlake.simulate.plan import make_plan

PLAN = make_plan(7, 400, ("330106",), ("2026-07", "2026-08", "2026-09"))
EXPENSE = {m: 40_000_00 + m % 7 * 1_111 for m in PLAN.months}
INCOME = {m: 31_000_00 + m % 5 * 777 for m in PLAN.months}


def _keep(*events: BookEvent) -> Ledger:
    return Bookkeeper(PLAN, "330106", "110", EXPENSE, INCOME, list(events)).keep()


def _closing(ledger: Ledger) -> dict[tuple[int, str], int]:
    return {(month, account): closing for month, account, _, _, _, closing in ledger.balances}


def test_vouchers_balance_and_numbers_have_no_gap() -> None:
    ledger = _keep()
    sums: dict[tuple[int, str, int], int] = defaultdict(int)
    for line in ledger.lines:
        sums[line.month, line.type, line.number] += line.debit - line.credit
    assert len(sums) > 15 * 8
    assert set(sums.values()) == {0}
    numbers: dict[tuple[int, str], list[int]] = defaultdict(list)
    for month, kind, number in sums:
        numbers[month, kind].append(number)
    assert all(sorted(found) == list(range(1, len(found) + 1)) for found in numbers.values())


def test_balances_follow_the_vouchers_and_each_other() -> None:
    ledger = _keep()
    moved: dict[tuple[int, str], list[int]] = defaultdict(lambda: [0, 0])
    for line in ledger.lines:
        moved[line.month, line.account][0] += line.debit
        moved[line.month, line.account][1] += line.credit
    before: dict[str, int] = {}
    for month, account, opening, debit, credit, closing in ledger.balances:
        assert [debit, credit] == moved[month, account]
        assert closing == opening + (debit - credit if account[0] in "15" else credit - debit)
        new_year = month % 100 == 1 and (account[0] in "45" or account == "2999")
        assert opening == (0 if new_year else before.get(account, opening))
        before[account] = closing
    net = {account: closing if account[0] in "15" else -closing for (m, account), closing in _closing(ledger).items()
           if m == PLAN.last}  # fmt: skip
    assert sum(net.values()) == 0


def test_net_assets_carry_income_and_expense() -> None:
    ledger = _keep()
    rows = {(m, a): (o, d, c, e) for m, a, o, d, c, e in ledger.balances}
    for month, income, expense, opening, closing in ledger.report:
        flow = sum(c - d for (m, a), (_, d, c, _) in rows.items() if m == month and a[0] == "4")
        spent = sum(d - c for (m, a), (_, d, c, _) in rows.items() if m == month and a[0] == "5")
        assert (flow, spent) == (income, expense)
        assert spent == EXPENSE[month]
        assert rows[month, "3001"][0] == opening
        assert rows[month, "3001"][3] == opening + income - expense == closing


def test_bank_ends_the_month_where_the_ledger_does() -> None:
    ledger = _keep()
    closing = _closing(ledger)
    for month in PLAN.months:
        for account in BANKS:
            lines = [b for b in ledger.bank if b.account == account and b.day <= last_day(month)]
            assert max(lines, key=lambda b: b.day).balance == closing[month, account]
        assert closing[month, "1002"] == 0


def test_transit_reaches_the_bank_later_and_is_delivered_with_its_voucher() -> None:
    month = PLAN.months[-2]
    ledger = _keep(BookEvent("transit", "330106", "110", month, days=5))
    late = [b for b in ledger.bank if b.month == month and b.day > last_day(month)]
    assert len(late) == 1
    on_time = max((b for b in ledger.bank if b.account == "1003" and b.day <= last_day(month)), key=lambda b: b.day)
    assert on_time.balance - late[0].amount == _closing(ledger)[month, "1003"]


def test_a_later_expense_changes_only_its_month() -> None:
    plain, more = _keep(), _keep(BookEvent("extra_expense", "330106", "110", PLAN.last, 100_000))
    assert [r for r in plain.report if r[0] != PLAN.last] == [r for r in more.report if r[0] != PLAN.last]
    old, new = plain.report[-1], more.report[-1]
    assert new[2] - old[2] == 100_000
    assert new[3] == old[3]


def test_low_fund_is_kept_at_its_target() -> None:
    event = BookEvent("low_fund", "330106", "110", PLAN.first, 6_000)
    ledger = _keep(event)
    for month in PLAN.months[-3:]:
        window = [EXPENSE[m] for m in PLAN.months if m <= month][-12:]
        closing = _closing(ledger)[month, "3001"]
        assert 0 <= closing * 12 - 6 * sum(window) < 12
