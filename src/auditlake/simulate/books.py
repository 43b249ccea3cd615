"""The fund books of one ledger: vouchers, balances, bank statements and the monthly report, all from one journal.

How the books are kept (whoever reads them must know this):

* Accounts follow 财会〔2017〕28号 (numbers to be verified), leaf accounts only: 1002 收入户存款, 1003 支出户存款,
  1004 财政专户存款, 1101 暂付款, 2001 暂收款, 2999 待结转收支, 3001 基金结余, 4001 社会保险费收入, 4002 财政补贴收入,
  4003 利息收入, 5001 社会保险待遇支出, 5002 转移支出.
* Income (4xxx) and expense (5xxx) accounts are never closed by a voucher: they add up within the year and open
  at zero in January with the new set of books. So ``credit - debit`` of 4xxx in a month is that month's income.
* Each month two vouchers of type 转 carry the month's income and expense to 3001 against the contra account 2999,
  which is a liability account (not net assets) and starts again at zero in January. So for every month
  opening 3001 + income - expense = closing 3001, and all vouchers balance.
* ``closing = opening + debit - credit`` for accounts 1 and 5, ``opening + credit - debit`` for 2, 3 and 4.
* Vouchers are numbered 1, 2, 3 … per ledger, month and type (收, 付, 转). A bank line names its voucher in 凭证号
  as ``YYYYMM-type-number``.
* A payment in transit is booked on the last day of a month; its bank line carries the later date of the bank but is
  delivered with the month of the voucher, and not again afterwards. Running balances are in order of date.
"""

from __future__ import annotations

from datetime import date

from auditlake.months import add_months, first_day, last_day
from auditlake.simulate.book_events import BookEvent
from auditlake.simulate.ledger_rows import ACCOUNTS, BANKS, BankLine, Ledger, Line
from auditlake.simulate.plan import HISTORY_MONTHS, Plan
from auditlake.standard.calendar import add_workdays


class Bookkeeper:
    """Keeps one ledger month by month. ``expense`` and ``income`` are cents by month, ``events`` the unusual ones."""

    def __init__(
        self, plan: Plan, area: str, fund: str, expense: dict[int, int], income: dict[int, int], events: list[BookEvent]
    ) -> None:
        self.plan, self.events = plan, events
        self.expense, self.income = expense, income
        self.book = Ledger(area, fund)
        self.balance = dict.fromkeys(ACCOUNTS, 0)
        self.numbers: dict[str, int] = {}
        self.moved: dict[str, list[int]] = {}

    def keep(self) -> Ledger:
        """All months, then the running balances of the bank."""
        self._open()
        for month in self.plan.months:
            self._month(month)
        running = dict(self.start)
        for row in sorted(self.book.bank, key=lambda r: (r.day, r.account)):
            running[row.account] += -row.amount if row.out else row.amount
            row.balance = running[row.account]
        return self.book

    def _happens(self, kind: str, month: int) -> BookEvent | None:
        return next((e for e in self.events if e.kind == kind and e.month == month), None)

    def year_expense(self, month: int) -> int:
        """Sum of the expense of the twelve months up to ``month`` (cents)."""
        window = [add_months(month, -i) for i in range(HISTORY_MONTHS)]
        return sum(
            self.expense.get(m, 0) + sum(e.amount for e in self.events if e.kind == "extra_expense" and e.month == m)
            for m in window
        )

    def target(self, month: int) -> int | None:
        """Net assets that a low fund is kept at: ``amount`` per mille of the mean expense, rounded up to a cent."""
        low = next((e for e in self.events if e.kind == "low_fund"), None)
        if low is None:
            return None
        reference = max(month, add_months(self.plan.baseline, 1))
        return -(-self.year_expense(reference) * low.amount // 12_000)

    def _open(self) -> None:
        periods = self.plan.months[HISTORY_MONTHS:]
        # ordinary expense only: a correction that adds an expense must not change how the books once opened
        usual = max(sum(self.expense.get(add_months(m, -i), 0) for i in range(HISTORY_MONTHS)) for m in periods)
        healthy = usual // 12 * (20 + (int(self.book.area) + int(self.book.fund)) % 17)
        net = self.target(self.plan.first) or max(healthy, 5_000_000)
        self.balance |= {"3001": net, "1003": net // 10, "1101": 1_200_000, "2001": 1_200_000}
        self.balance["1004"] = net - net // 10
        self.start = {a: self.balance[a] for a in BANKS}

    def voucher(
        self,
        month: int,
        day: date,
        kind: str,
        summary: str,
        debit: str,
        credit: str,
        amount: int,
        wrong: int = 0,
        posted: bool = True,
        voided: bool = False,
    ) -> str:
        """Post one two-line voucher; ``wrong`` is taken off the credit line. Returns its name for the bank line."""
        self.numbers[kind] = number = self.numbers.get(kind, 0) + 1
        for line, (account, left, right) in enumerate(((debit, amount, 0), (credit, 0, amount - wrong)), 1):
            self.book.lines.append(Line(month, day, kind, number, line, summary, account, left, right, posted, voided))
            if posted:
                moved = self.moved.setdefault(account, [0, 0])
                moved[0] += left
                moved[1] += right
        return f"{month}-{kind}-{number}"

    def cash(
        self, month: int, account: str, day: date, out: bool, amount: int, other: str, summary: str, voucher: str
    ) -> None:
        """One line of the bank."""
        self.book.bank.append(BankLine(month, account, day, out, amount, other, summary, voucher))

    def _month(self, month: int) -> None:
        if month % 100 == 1:
            self.balance |= {a: 0 for a in ACCOUNTS if a[0] in "45"} | {"2999": 0}
        self.numbers, self.moved = {}, {}
        opening = dict(self.balance)
        shift = self._happens("opening_shift", month)
        if shift:
            opening[shift.account] += shift.amount
        income, expense = self._business(month)
        self._oddities(month)
        short = self._happens("transfer_short", month)
        end = last_day(month)
        self.voucher(month, end, "转", "结转本月收入", "2999", "3001", income - (short.amount if short else 0))
        self.voucher(month, end, "转", "结转本月支出", "3001", "2999", expense)
        net_before = self.balance["3001"]
        for account in ACCOUNTS:
            debit, credit = self.moved.get(account, [0, 0])
            sign = 1 if account[0] in "15" else -1
            self.balance[account] = opening[account] + sign * (debit - credit)
            self.book.balances.append((month, account, opening[account], debit, credit, self.balance[account]))
        off = self._happens("report_off", month)
        closing = net_before + income - expense + (off.amount if off else 0)
        self.book.report.append((month, income, expense, net_before, closing))

    def _business(self, month: int) -> tuple[int, int]:
        """Ordinary business; returns (income, expense) of the month."""
        day, end = first_day(month), last_day(month)
        dues, benefits = self.income.get(month, 0), self.expense.get(month, 0)
        own = {account: self.book.bank_no(account) for account in BANKS}
        swept = self.balance["1002"]
        for part, when in ((dues // 3, 12), (dues - dues // 3, 19)):
            if part:
                name = self.voucher(month, day.replace(day=when), "收", "社会保险费收入", "1002", "4001", part)
                self.cash(month, "1002", day.replace(day=when), False, part, "80" + self.book.area, "税务划缴", name)
        interest = self.balance["1004"] // 1000
        if interest > 0:
            name = self.voucher(month, day.replace(day=21), "收", "财政专户利息", "1004", "4003", interest)
            self.cash(month, "1004", day.replace(day=21), False, interest, "", "结息", name)
        interest = max(interest, 0)
        extra = self._happens("extra_expense", month)
        expense = benefits + (extra.amount if extra else 0)
        goal = self.target(month)
        subsidy = max(benefits - dues - interest, 0)
        if goal is not None:
            subsidy = goal - self.balance["3001"] + expense - dues - interest
            if subsidy < 0:
                raise ValueError(f"ledger {self.book.id} has too much income for a low fund in {month}")
        if subsidy:
            name = self.voucher(month, day.replace(day=6), "收", "财政补贴收入", "1004", "4002", subsidy)
            self.cash(month, "1004", day.replace(day=6), False, subsidy, "81" + self.book.area, "财政补贴", name)
        need = max(expense * 5 // 4 - self.balance["1003"], 0) // 100_000 * 100_000 + 100_000
        name = self.voucher(month, day.replace(day=8), "付", "拨付支出户", "1003", "1004", need)
        self.cash(month, "1004", day.replace(day=8), True, need, own["1003"], "拨付支出户", name)
        self.cash(month, "1003", day.replace(day=8), False, need, own["1004"], "财政专户拨入", name)
        self._benefits(month, benefits)
        if extra:
            name = self.voucher(month, day.replace(day=24), "付", "关系转移支出", "5002", "1003", extra.amount)
            self.cash(month, "1003", day.replace(day=24), True, extra.amount, "82" + self.book.area, "转移支出", name)
        rest, out = self._happens("income_rest", month), self._happens("income_out", month)
        if out:
            name = self.voucher(month, day.replace(day=23), "付", "划出款项", "1101", "1002", out.amount)
            self.cash(month, "1002", day.replace(day=23), True, out.amount, out.account, "往来款", name)
        swept += dues - (rest.amount if rest else 0) - (out.amount if out else 0)
        if swept > 0:
            name = self.voucher(month, end, "付", "收入户上划财政专户", "1004", "1002", swept)
            self.cash(month, "1002", end, True, swept, own["1004"], "上划财政专户", name)
            self.cash(month, "1004", end, False, swept, own["1002"], "收入户上划", name)
        return dues + interest + subsidy, expense

    def _benefits(self, month: int, benefits: int) -> None:
        """Main batch on the 10th; a small second batch on the last day, which may reach the bank later."""
        transit = self._happens("transit", month)
        second = benefits // 20 if transit else 0
        for part, when, days in (
            (benefits - second, first_day(month).replace(day=10), 0),
            (second, last_day(month), transit.days if transit else 0),
        ):
            if part:
                name = self.voucher(month, when, "付", "社会保险待遇支出", "5001", "1003", part)
                self.cash(month, "1003", add_workdays(when, days), True, part, "83" + self.book.area, "待遇发放", name)

    def _oddities(self, month: int) -> None:
        """Vouchers between 1101 and 2001 that are wrong by plan, and what only the bank knows."""
        day = first_day(month).replace(day=26)
        self.voucher(month, day, "转", "往来结算", "1101", "2001", 50_000 + month % 7 * 1_000)
        if event := self._happens("voucher_unbalanced", month):
            self.voucher(month, day, "转", "往来调整", "1101", "2001", 90_000, wrong=event.amount)
        if self._happens("voucher_gap", month):
            self.numbers["转"] += 1
        if self._happens("voucher_void_posted", month):
            self.voucher(month, day, "转", "作废凭证", "1101", "2001", 70_000, voided=True)
        if event := self._happens("voucher_void", month):
            self.voucher(month, day, "转", "作废凭证", "1101", "2001", 70_000, event.amount, posted=False, voided=True)
        if event := self._happens("bank_fee", month):
            self.cash(month, "1003", first_day(month).replace(day=27), True, event.amount, "", "账户管理费", "")
