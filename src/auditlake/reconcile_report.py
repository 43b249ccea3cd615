"""The reconciliation as people read it: one line per standard table, or one per submitted table."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal

from rich.console import Console
from rich.table import Table as Sheet

from auditlake.reconcile import Line
from auditlake.standard.contracts import load_tables


@dataclass
class Sum:
    """One standard table: how many submissions fed it through which dialects, and the sums of their lines."""

    table: str
    dialects: set[str]
    submissions: int = 0
    declared: int = 0
    rejected: int = 0
    standard: int = 0
    control_declared: Decimal | None = None
    control_standard: Decimal | None = None
    problems: int = 0


def by_table(lines: Iterable[Line]) -> list[Sum]:
    """Sums per standard table, by name."""
    sums: dict[str, Sum] = {}
    for line in lines:
        total = sums.setdefault(line.standard_table, Sum(line.standard_table, set()))
        total.dialects.add(line.dialect)
        total.submissions += 1
        total.declared += line.declared
        total.rejected += line.rejected
        total.standard += line.standard
        total.problems += len(line.problems)
        if line.control_standard is not None:
            total.control_declared = (total.control_declared or Decimal(0)) + (line.control_declared or Decimal(0))
            total.control_standard = (total.control_standard or Decimal(0)) + line.control_standard
    return [sums[name] for name in sorted(sums)]


def print_domains(sums: Iterable[Sum]) -> None:
    """One line per domain of the standard: tables with rows, dialects, rows and yuan on both sides."""
    domains: dict[str, list[Sum]] = {}
    for one in sums:
        domains.setdefault(load_tables()[one.table].domain, []).append(one)
    sheet = _sheet("领域 domain", "方言 dialects", "表 tables", "申报行 declared", "拒收 rejected", "标准行 standard",
                   "申报合计 control declared", "标准合计 control standard", "差异 ≠")  # fmt: skip
    for domain, own in sorted(domains.items()):
        dialects = sorted(set().union(*(one.dialects for one in own)))
        sheet.add_row(domain, ", ".join(dialects), *map(_text, (
            sum(one.standard > 0 for one in own), sum(one.declared for one in own), sum(one.rejected for one in own),
            sum(one.standard for one in own), sum((one.control_declared or Decimal(0) for one in own), Decimal(0)),
            sum((one.control_standard or Decimal(0) for one in own), Decimal(0)), sum(one.problems for one in own),
        )))  # fmt: skip
    Console(width=200).print(sheet)


def _sheet(*headings: str) -> Sheet:
    sheet = Sheet(show_edge=False, pad_edge=False)
    for number, heading in enumerate(headings):
        sheet.add_column(heading, justify="left" if number < 2 else "right", no_wrap=number < 2)
    return sheet


def print_tables(sums: Iterable[Sum]) -> None:
    """One line per standard table."""
    sheet = _sheet("标准表 table", "方言 dialects", "报送 sent", "申报行 declared", "拒收 rejected", "标准行 standard",
                   "申报合计 control declared", "标准合计 control standard", "差异 ≠")  # fmt: skip
    for one in sums:
        name = f"{one.table} {load_tables()[one.table].name_zh}"
        sheet.add_row(name, ", ".join(sorted(one.dialects)), *map(_text, (
            one.submissions, one.declared, one.rejected, one.standard, one.control_declared, one.control_standard,
            one.problems,
        )))  # fmt: skip
    Console(width=200).print(sheet)


def print_lines(lines: Iterable[Line]) -> None:
    """One line per submitted table."""
    sheet = _sheet("标准表 table", "报送 submission", "申报行 declared", "拒收 rejected", "标准行 standard",
                   "申报合计 control declared", "标准合计 control standard", "差异 ≠")  # fmt: skip
    for line in lines:
        sheet.add_row(line.standard_table, f"{line.submission}/{line.source_table}", *map(_text, (
            line.declared, line.rejected, line.standard, line.control_declared, line.control_standard,
            len(line.problems),
        )))  # fmt: skip
    Console(width=200).print(sheet)


def _text(value: object) -> str:
    return "" if value is None else f"{value:,}"
