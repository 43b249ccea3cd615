"""The database a run sees: views ``std.<table>`` over Parquet files, checked against the contracts."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from pathlib import Path

import duckdb

from auditlake.check.parameter_tables import make_parameter_tables
from auditlake.check.reference_tables import make_reference_tables
from auditlake.generate.external_models import CATALOG, SCHEMA
from auditlake.settings import get_settings
from auditlake.standard.contracts import Column, Table, load_tables


class InputError(ValueError):
    """An input file does not have the columns its contract promises; the message names table, file and column."""


def open_database(temp: Path) -> duckdb.DuckDBPyConnection:
    """A private in-memory DuckDB with the engine's memory and thread limits, spilling into ``temp``."""
    settings = get_settings()
    connection = duckdb.connect(":memory:")
    connection.execute(f"SET memory_limit = '{settings.duckdb_memory}'")
    connection.execute(f"SET threads = {settings.duckdb_threads}")
    connection.execute(f"SET temp_directory = {quoted(temp)}")
    connection.execute("SET TimeZone = 'Asia/Shanghai'")
    connection.execute(f"ATTACH ':memory:' AS {CATALOG}")
    connection.execute(f"USE {CATALOG}")
    connection.execute(f"CREATE SCHEMA {SCHEMA}")
    return connection


def quoted(path: Path | str) -> str:
    """A path as a SQL string."""
    return "'" + str(path).replace("'", "''") + "'"


def make_inputs(
    connection: duckdb.DuckDBPyConnection,
    inputs: Mapping[str, Sequence[Path]],
    last_month: int,
    words: Collection[str] | None = None,
) -> dict[str, set[str]]:
    """Make all tables a check may read; returns the columns each file-backed table really has.

    A table without files is an empty table of the contract's columns. ``InputError`` when a table is unknown or a
    column is missing or of another type. Identifying columns may be absent (they stay below the nation): NULL then.
    ``words`` are those of the SQL to come: tables it does not name are not made, parameters get no column.
    """
    tables = load_tables()
    if unknown := sorted(set(inputs) - set(tables)):
        raise InputError(f"标准中没有这些表 / not tables of the standard: {', '.join(unknown)}")
    present = {
        name: make_view(connection, table, inputs.get(name, ()))
        for name, table in tables.items()
        if words is None or name in words
    }
    brought = {name for name, files in inputs.items() if files}
    make_parameter_tables(connection, last_month, brought=brought, words=words)
    make_reference_tables(connection, last_month, brought, words)
    return present


def make_view(connection: duckdb.DuckDBPyConnection, table: Table, files: Sequence[Path]) -> set[str]:
    """``std.<table>`` over the files in contract order; returns the columns that the files have."""
    if not files:
        empty = ", ".join(f"CAST(NULL AS {c.type}) AS {c.name}" for c in table.columns)
        connection.execute(f"CREATE VIEW {SCHEMA}.{table.name} AS SELECT {empty} WHERE FALSE")
        return set()
    listing = ", ".join(quoted(path) for path in files)
    source = f"read_parquet([{listing}], union_by_name = true, hive_partitioning = false)"
    described = connection.execute(f"DESCRIBE SELECT * FROM {source}").fetchall()
    found = {str(row[0]): str(row[1]) for row in described}
    wrong = [problem for column in table.columns if (problem := _problem(column, found.get(column.name)))]
    if wrong:
        raise InputError(
            f"{table.name}（{table.name_zh}）与合同不符 / does not fit its contract: {'; '.join(wrong)}; "
            f"文件 / files: {', '.join(str(path) for path in files)}; 请重新标准化 / standardise again"
        )
    columns = ", ".join(c.name if c.name in found else f"CAST(NULL AS {c.type}) AS {c.name}" for c in table.columns)
    connection.execute(f"CREATE VIEW {SCHEMA}.{table.name} AS SELECT {columns} FROM {source}")
    return set(found)


def _problem(column: Column, found: str | None) -> str | None:
    if found is None:
        return None if column.classification == "identifying" else f"列缺失 / column missing: {column.name}"
    if found != column.type:
        return f"{column.name}: 类型 / type {found}, 应为 / expected {column.type}"
    return None
