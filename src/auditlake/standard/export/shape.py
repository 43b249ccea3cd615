"""What a cell may hold, in facets that every schema language has; the same limits as the door's."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import NamedTuple

from auditlake.standard.contracts import Column, Table, load_tables
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import codes

_DECIMAL = re.compile(r"DECIMAL\((\d+),\s*(\d+)\)")
_DIRECTIVES = {
    "%Y": "[0-9]{4}",
    "%m": "[0-9]{2}",
    "%d": "[0-9]{2}",
    "%H": "[0-9]{2}",
    "%M": "[0-9]{2}",
    "%S": "[0-9]{2}",
}
_MEANINGS = {
    "citizen_id": "[0-9]{17}[0-9Xx]|[0-9]{15}",
    "credit_code": "[0-9A-HJ-NP-RTUW-Y]{18}",
    "division": "[0-9]{6}",
    "pseudonym": "[0-9a-f]{32}",
    "doubt_id": "[0-9a-f]{16}",
}
MONTH = "(19|20|21)[0-9]{2}(0[1-9]|1[0-2])"


class Value(NamedTuple):
    """One code and what it means."""

    code: str
    zh: str
    en: str


@dataclass(frozen=True)
class Shape:
    """``kind`` is text, integer, decimal, date, timestamp or boolean. ``pattern`` is of the whole text of a cell."""

    kind: str
    pattern: str | None = None
    max_length: int | None = None
    digits: int | None = None
    scale: int | None = None
    date_format: str | None = None
    values: tuple[Value, ...] = ()


def shape(column: Column, table: Table, dialect: Dialect) -> Shape:
    """Facets of a column. ValueError for a type that no contract may have."""
    if match := _DECIMAL.fullmatch(column.type):
        digits, scale = int(match[1]), int(match[2])
        number = rf"-?[0-9]{{1,{digits - scale}}}(\.[0-9]{{1,{scale}}})?"
        return Shape("decimal", number, digits=digits, scale=scale)
    if column.type == "INTEGER":
        return Shape("integer", MONTH if column.semantic == "month" else "-?[0-9]{1,9}", digits=9)
    if column.type == "DATE":
        return Shape("date", _written(dialect.date_format), date_format=dialect.date_format)
    if column.type == "TIMESTAMP":
        return Shape("timestamp", _written(dialect.timestamp_format), date_format=dialect.timestamp_format)
    if column.type == "BOOLEAN":
        return Shape("boolean", "true|false")
    if column.type != "VARCHAR":
        raise ValueError(f"{table.name}.{column.name}: no schema language is told of type {column.type}")
    pattern = _MEANINGS.get(column.semantic or "")
    return Shape("text", pattern, None if pattern else column.max_length, values=values(column, table, dialect))


def values(column: Column, table: Table, dialect: Dialect) -> tuple[Value, ...]:
    """Codes a column may hold: those of the dialect where its values are mapped, else those of its list."""
    if column.value_map:
        listed = _code_list(_standard_column(column, table))
        return tuple(
            Value(code, *listed.get(meant, (meant, meant)))
            for code, meant in dialect.value_maps.get(column.name, {}).items()
        )
    return tuple(Value(code, zh, en) for code, (zh, en) in _code_list(column).items())


def reference(column: Column, table: Table, dialect: Dialect) -> tuple[Table, str] | None:
    """The table, among those of ``dialect``, and its column that a column refers to.

    What a source table refers to follows from the standard columns that it feeds.
    """
    own = column if table.standard_table in (None, table.name) else _standard_column(column, table)
    if own is None or not own.references:
        return None
    name, _, wanted = own.references.partition(".")
    if table.standard_table in (None, table.name):
        target = dialect.tables.get(name)
        return (target, wanted) if target and wanted in target.column_names else None
    target = dialect.source_of(name)
    if target is None:
        return None
    found = next((c.name for c in target.columns if c.standard_column == wanted), None)
    return (target, found) if found else None


def english(column: Column, table: Table) -> str:
    """English name of a column; one of a source table goes by the standard column that it feeds."""
    fed = _standard_column(column, table)
    return column.name_en or (fed.name_en or fed.name if fed else column.name)


def _standard_column(column: Column, table: Table) -> Column | None:
    fed = load_tables().get(table.standard_table or "")
    return next((c for c in fed.columns if c.name == column.standard_column), None) if fed else None


def _code_list(column: Column | None) -> dict[str, tuple[str, str]]:
    """A list with its names; that of the divisions is too long for a schema and stays a pattern."""
    if column is None or not column.code_list or column.code_list == "division":
        return {}
    try:
        return codes(column.code_list)
    except FileNotFoundError:
        return {}


def _written(form: str) -> str:
    for directive, digits in _DIRECTIVES.items():
        form = form.replace(directive, digits)
    return form
