"""dbt-duckdb plugin: puts one job's data, reference data and functions before dbt, on a private connection.

The connection lives in memory and in this process; after dbt is done the exporter goes on with ``cursor()``.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from dbt.adapters.duckdb.connections import DuckDBConnectionManager
from dbt.adapters.duckdb.plugins import BasePlugin

from auditlake.settings import get_settings
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standard.versions import upgrades, version
from auditlake.standardise.functions import create_functions, set_key
from auditlake.standardise.inputs import mart_inputs
from auditlake.standardise.job import VARIABLE, Job
from auditlake.standardise.reference import create_reference
from auditlake.standardise.sql import empty_relation, literal, name, parquet_scan, typed_view

_COLLECTED = {"_submission": "VARCHAR", "_file": "VARCHAR", "_row": "BIGINT"}
_prepared: dict[str, Any] = {}


def cursor() -> Any:
    """A cursor on the database that dbt has just left; ``KeyError`` when dbt never connected for this job."""
    connection = _prepared.pop(os.environ[VARIABLE])
    set_key(connection)
    return connection


def forget() -> None:
    """Close what dbt-duckdb would keep open for the next run in this process, and cursors nobody asked for."""
    DuckDBConnectionManager.close_all_connections()  # type: ignore[no-untyped-call]
    while _prepared:
        _prepared.popitem()[1].close()


class Plugin(BasePlugin):
    """Named in ``profiles.yml``; reads the job file that ``AUDITLAKE_JOB`` names."""

    def configure_connection(self, conn: Any) -> None:
        """Once per database: limits, functions, reference data, source and input views."""
        settings = get_settings()
        path = Path(os.environ[VARIABLE])
        job = Job.read(path)
        conn.execute(f"set memory_limit = {literal(settings.duckdb_memory)}")
        conn.execute(f"set threads = {settings.duckdb_threads}")
        conn.execute(f"set temp_directory = {literal(str(path.parent / 'spill'))}")
        create_functions(conn)
        create_reference(conn, job)
        _create_sources(conn, job)
        _create_inputs(conn, job)
        _prepared[str(path)] = conn.cursor()

    def configure_cursor(self, cursor: Any) -> None:
        """Variables belong to a cursor, not to the database."""
        set_key(cursor)


def source_columns(dialect: str, table: Table) -> dict[str, str]:
    """Columns of a collected table. What travels upward lacks identifying columns; here they are there, empty."""
    contract = load_tables()[table.name] if dialect == "standard" else table
    return {column.name: column.type for column in contract.columns} | _COLLECTED


def _create_sources(conn: Any, job: Job) -> None:
    """``source_<dialect>.<table>`` = collected rows plus who sent them, for every dialect that has rows or can supply
    a table of this job: its staging is part of the standard model, with or without rows."""
    for dialect in dialect_names():
        tables = load_dialect(dialect).tables.values()
        if dialect not in job.sources and set(job.tables).isdisjoint(str(table.standard_table) for table in tables):
            continue
        conn.execute(f"create schema {name('source_' + dialect)}")
        for table in tables:
            rows = " union all by name ".join(_rows(job, dialect, table))
            conn.execute(
                f"create view {name('source_' + dialect)}.{name(table.name)} as "
                "select collected.*, sender.org as _org, sender.division as _division, sender.dialect as _dialect "
                f"from ({rows}) as collected join ref.submission as sender on sender.id = collected._submission"
            )


def _rows(job: Job, dialect: str, table: Table) -> Iterator[str]:
    """Queries whose union is a source table: its columns of today, the rows of today, and those of older versions."""
    yield empty_relation(source_columns(dialect, table))
    files = set(job.sources.get(dialect, {}).get(table.name, []))
    for old, places in sorted(job.older.items()):
        changed = files & set(places.get(dialect, {}).get(table.name, []))
        if changed:
            files -= changed
            columns = ", ".join(_upgraded(dialect, table, old))
            yield f"select {columns} from {parquet_scan(map(Path, changed))}"
    if files:
        yield f"select * from {parquet_scan(map(Path, files))}"


def _upgraded(dialect: str, table: Table, old: str) -> Iterator[str]:
    """Columns of today over rows of an older version: as its upgrade says, in today's type, or as they came.

    A column that the old version did not have and nothing is said about stays empty.
    """
    said = upgrades(old)[dialect][table.name]
    had = set(version(old).dialects[dialect].tables[table.name].column_names) | set(_COLLECTED)
    today = source_columns(dialect, table)
    if strange := sorted(said.keys() - today.keys()):
        raise KeyError(
            f"standard/versions/{old}.upgrade.yaml {dialect}/{table.name}: 现行合约没有列 / "
            f"today's contract has no column {', '.join(strange)}"
        )
    for column, kind in today.items():
        if column in said:
            yield f"cast({said[column]} as {kind}) as {name(column)}"
        elif column in had:
            yield name(column)


def _create_inputs(conn: Any, job: Job) -> None:
    """Schemas ``current``, ``hits`` and ``control`` for the marts."""
    for schema, tables in mart_inputs().items():
        conn.execute(f"create schema {name(schema)}")
        given = job.inputs.get(schema, {})
        if unknown := given.keys() - tables.keys():
            raise KeyError(f"no mart reads {schema}.{', '.join(sorted(unknown))}; see standardise/inputs.py")
        for table, columns in tables.items():
            files = [Path(file) for file in given.get(table, [])]
            conn.execute(typed_view(f"{name(schema)}.{name(table)}", columns, files))
