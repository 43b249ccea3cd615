"""Small helpers that write SQL text; nothing here touches a connection."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path


def literal(text: str) -> str:
    """A SQL string literal."""
    return "'" + text.replace("'", "''") + "'"


def name(text: str) -> str:
    """A quoted SQL identifier."""
    return '"' + text.replace('"', '""') + '"'


def empty_relation(columns: Mapping[str, str]) -> str:
    """A query without rows that has the given columns {name: SQL type}."""
    typed = ", ".join(f"cast(null as {kind}) as {name(column)}" for column, kind in columns.items())
    return f"select {typed} where false"


def parquet_scan(files: Iterable[Path]) -> str:
    """``read_parquet`` over a fixed list of files, in sorted order."""
    paths = ", ".join(literal(str(file)) for file in sorted(files))
    return f"read_parquet([{paths}], union_by_name = true)"


def typed_view(target: str, columns: Mapping[str, str], files: Sequence[Path]) -> str:
    """``create view`` over Parquet files; columns that no file has are NULL, no files give a typed empty view."""
    query = empty_relation(columns)
    if files:
        query += f" union all by name select * from {parquet_scan(files)}"
    return f"create view {target} as {query}"
