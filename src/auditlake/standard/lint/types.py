"""Money is DECIMAL(18,2) and nothing is a floating number; months are integers that say so."""

from __future__ import annotations

import re
from collections.abc import Iterator

from auditlake.standard.contracts import Column, Table
from auditlake.standard.lint.project import Project

MONEY = "DECIMAL(18,2)"
_FLOATING = re.compile(r"\b(FLOAT\d?|DOUBLE|REAL)\b", re.IGNORECASE)
_MONTH = re.compile(r"(^|_)month$")


def problems(project: Project) -> Iterator[str]:
    """Floating types, money of another type, months that are no integers or do not say that they are months."""
    for table in project.tables.values():
        for column in table.columns:
            yield from _types(table.name, column)
            if _MONTH.search(column.name) and column.semantic not in ("month", "money"):
                yield (
                    f"{table.name}.{column.name}: 年月列应标明 semantic: month / "
                    f"a month column says semantic: month, found {column.semantic!r}"
                )
    for dialect in project.dialects.values():
        for table in dialect.tables.values():
            for column in table.columns:
                yield from _types(f"{dialect.name}/{table.name}", column)
                yield from _fed(project, dialect.name, table, column)


def _types(where: str, column: Column) -> Iterator[str]:
    name = f"{where}.{column.name}"
    if _FLOATING.search(column.type):
        yield f"{name}: 不得使用浮点类型 {column.type} / no floating type, found {column.type}"
    if (column.semantic == "money" or column.unit == "CNY") and column.type != MONEY:
        yield f"{name}: 金额应为 {MONEY}，现为 {column.type} / money is {MONEY}, found {column.type}"
    if column.type == MONEY and column.semantic != "money":
        yield f"{name}: {MONEY} 列应标明 semantic: money / a {MONEY} column says semantic: money"
    if column.semantic == "month" and column.type != "INTEGER":
        yield f"{name}: 年月应为 INTEGER（YYYYMM），现为 {column.type} / a month is INTEGER, found {column.type}"


def _fed(project: Project, dialect: str, table: Table, column: Column) -> Iterator[str]:
    """A source column of money or a month feeds a standard column that is one too."""
    standard = project.tables.get(table.standard_table or "")
    if standard is None or column.standard_column not in standard.column_names:
        return
    fed = standard.column(str(column.standard_column))
    if (fed.semantic == "money") != (column.semantic == "money"):
        yield (
            f"{dialect}/{table.name}.{column.name}: 与标准列 {standard.name}.{fed.name} 只有一方是金额 / "
            f"only one of it and {standard.name}.{fed.name} is money"
        )
