"""The fund books of an area as the files of dialect ``fund_books``, one round of delivery at a time."""

from __future__ import annotations

from collections.abc import Iterable

import polars as pl

from auditlake.months import period_of
from auditlake.simulate.ledger_rows import ACCOUNTS, BANKS, Ledger
from auditlake.standard.reference import orgs

_YES = {True: "是", False: "否"}
FUND_NAMES = {"110": "企业职工基本养老保险", "170": "城乡居民基本养老保险", "210": "失业保险"}


def book_rows(ledgers: Iterable[Ledger], months: list[int], years: list[int], org: str) -> dict[str, pl.DataFrame]:
    """Text rows by source table for the events of ``months`` and the state of accounts in ``years``."""
    rows: dict[str, list[dict[str, str | None]]] = {name: [] for name in _FILES}
    for ledger in ledgers:
        _accounts(rows, ledger, years, org)
        _balances(rows, ledger, set(months))
        _vouchers(rows, ledger, set(months))
        _statements(rows, ledger, months)
        _report(rows, ledger, set(months), org)
    return {name: pl.from_dicts(found, schema=dict.fromkeys(_FILES[name], pl.String)) for name, found in rows.items()}


_FILES = {
    "会计科目": ["账套", "会计年度", "科目编号", "基金", "科目名称", "科目级次", "科目类型", "余额方向"],
    "银行账户": ["账号", "户名", "开户银行", "基金", "账户种类", "开户单位", "开户日期", "销户日期", "利率", "账套", "对应科目"],
    "科目余额": ["账套", "会计年度", "会计期间号", "科目编号", "辅助项", "期初余额", "借方发生额", "贷方发生额", "期末余额"],
    "记账凭证": ["账套", "会计年度", "会计期间号", "凭证日期", "凭证类型", "凭证编号", "行号", "摘要", "科目编号", "借方金额",
             "贷方金额", "往来单位", "附件数", "制单人", "审核人", "记账人", "记账标志", "作废标志"],
    "银行对账单": ["流水号", "账号", "交易日期", "借贷标志", "金额", "余额", "对方户名", "对方账号", "摘要", "凭证号"],
    "基金统计报表": ["基金", "统计期", "指标", "数值", "填报单位"],
}  # fmt: skip


def _money(cents: int) -> str:
    return f"{'-' if cents < 0 else ''}{abs(cents) // 100}.{abs(cents) % 100:02d}"


def _accounts(rows: dict[str, list[dict[str, str | None]]], ledger: Ledger, years: list[int], org: str) -> None:
    fund = FUND_NAMES[ledger.fund]
    for year in years:
        for number, (name, kind, side) in ACCOUNTS.items():
            rows["会计科目"].append({"账套": ledger.id, "会计年度": str(year), "科目编号": number, "基金": fund,
                                 "科目名称": name, "科目级次": "1", "科目类型": kind, "余额方向": side})  # fmt: skip
    holder = orgs()[org].name_zh
    for number, (kind, _) in BANKS.items():
        rows["银行账户"].append({
            "账号": ledger.bank_no(number), "户名": f"{holder}{fund}{kind}", "开户银行": "虚拟银行", "基金": fund,
            "账户种类": kind, "开户单位": org, "开户日期": "2018-01-01", "销户日期": None, "利率": "0.003500",
            "账套": ledger.id, "对应科目": number,
        })  # fmt: skip


def _balances(rows: dict[str, list[dict[str, str | None]]], ledger: Ledger, months: set[int]) -> None:
    for month, account, opening, debit, credit, closing in ledger.balances:
        if month in months:
            rows["科目余额"].append({
                "账套": ledger.id, "会计年度": str(month // 100), "会计期间号": str(month % 100), "科目编号": account,
                "辅助项": None, "期初余额": _money(opening), "借方发生额": _money(debit), "贷方发生额": _money(credit),
                "期末余额": _money(closing),
            })  # fmt: skip


def _vouchers(rows: dict[str, list[dict[str, str | None]]], ledger: Ledger, months: set[int]) -> None:
    for line in ledger.lines:
        if line.month in months:
            rows["记账凭证"].append({
                "账套": ledger.id, "会计年度": str(line.month // 100), "会计期间号": str(line.month % 100),
                "凭证日期": line.day.isoformat(), "凭证类型": line.type, "凭证编号": str(line.number), "行号": str(line.line),
                "摘要": line.summary, "科目编号": line.account, "借方金额": _money(line.debit),
                "贷方金额": _money(line.credit), "往来单位": None, "附件数": "1", "制单人": "制单甲", "审核人": "审核乙",
                "记账人": "记账丙" if line.posted else None, "记账标志": "是" if line.posted else "否",
                "作废标志": "是" if line.voided else "否",
            })  # fmt: skip


def _statements(rows: dict[str, list[dict[str, str | None]]], ledger: Ledger, months: list[int]) -> None:
    for month in months:
        found = sorted((b for b in ledger.bank if b.month == month), key=lambda b: (b.day, b.account))
        for number, line in enumerate(found, 1):
            rows["银行对账单"].append({
                "流水号": f"{ledger.id}-{month}-{number:04d}", "账号": ledger.bank_no(line.account),
                "交易日期": line.day.isoformat(), "借贷标志": "借" if line.out else "贷", "金额": _money(line.amount),
                "余额": _money(line.balance), "对方户名": None, "对方账号": line.other or None, "摘要": line.summary,
                "凭证号": line.voucher or None,
            })  # fmt: skip


def _report(rows: dict[str, list[dict[str, str | None]]], ledger: Ledger, months: set[int], org: str) -> None:
    for month, income, expense, opening, closing in ledger.report:
        if month in months:
            values = {"基金收入": income, "基金支出": expense, "期初结余": opening, "期末结余": closing}
            for indicator, value in values.items():
                rows["基金统计报表"].append({
                    "基金": FUND_NAMES[ledger.fund], "统计期": period_of(month),
                    "指标": indicator, "数值": _money(value), "填报单位": org,
                })  # fmt: skip
