"""Unusual things that happen in a fund's books; ``books`` writes them, plants ask for them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class BookEvent:
    """One event in a ledger's month.

    ``kind`` is one of: ``transfer_short`` (income of ``amount`` not carried to net assets), ``report_off``
    (the report's closing is off by ``amount``), ``opening_shift`` (``account`` opens ``amount`` higher than it closed),
    ``voucher_unbalanced``, ``voucher_gap``, ``voucher_void_posted``, ``voucher_void`` (void and not posted),
    ``bank_fee`` (the bank took ``amount``, the books do not know), ``transit`` (the last payment of the month reaches
    the bank on working day ``days``), ``income_rest`` (``amount`` stays on the income account at month end),
    ``income_out`` (``amount`` leaves the income account to ``account``), ``extra_expense`` (a transfer out, 5002),
    ``low_fund`` (net assets are ``amount`` per mille of the mean monthly expense, all months).
    """

    kind: str
    area: str
    fund: str
    month: int
    amount: int = 0
    account: str = ""
    days: int = 0
