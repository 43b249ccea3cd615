"""A fund ledger as plain records: accounts, voucher lines, bank lines, balances, report."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

ACCOUNTS = {
    "1002": ("收入户存款", "资产", "借"),
    "1003": ("支出户存款", "资产", "借"),
    "1004": ("财政专户存款", "资产", "借"),
    "1101": ("暂付款", "资产", "借"),
    "2001": ("暂收款", "负债", "贷"),
    "2999": ("待结转收支", "负债", "贷"),
    "3001": ("基金结余", "净资产", "贷"),
    "4001": ("社会保险费收入", "收入", "贷"),
    "4002": ("财政补贴收入", "收入", "贷"),
    "4003": ("利息收入", "收入", "贷"),
    "5001": ("社会保险待遇支出", "支出", "借"),
    "5002": ("转移支出", "支出", "借"),
}
BANKS = {"1002": ("收入户", "1"), "1003": ("支出户", "2"), "1004": ("财政专户", "3")}


@dataclass
class Line:
    """One voucher line; money in cents."""

    month: int
    day: date
    type: str
    number: int
    line: int
    summary: str
    account: str
    debit: int
    credit: int
    posted: bool = True
    voided: bool = False


@dataclass
class BankLine:
    """One line of a bank statement; ``month`` is the month of the voucher, ``day`` the bank's date."""

    month: int
    account: str
    day: date
    out: bool
    amount: int
    other: str
    summary: str
    voucher: str
    balance: int = 0


@dataclass
class Ledger:
    """Everything one ledger delivers, over all months."""

    area: str
    fund: str
    lines: list[Line] = field(default_factory=list)
    bank: list[BankLine] = field(default_factory=list)
    balances: list[tuple[int, str, int, int, int, int]] = field(default_factory=list)
    report: list[tuple[int, int, int, int, int]] = field(default_factory=list)

    @property
    def id(self) -> str:
        """Ledger id ``<division>-<fund>``."""
        return f"{self.area}-{self.fund}"

    def bank_no(self, account: str) -> str:
        """Invented bank account number of a cash account."""
        return f"90{self.area}{self.fund}{BANKS[account][1]}00001"
