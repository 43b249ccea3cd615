"""Makes tiny collected Parquet files as the door writes them: typed by the source contract, with file and line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.versions import current
from auditlake.standardise.job import Submission
from auditlake.standardise.plugin import source_columns


def write(path: Path, table: Table, dialect: str, submission: str, rows: list[dict[str, Any]]) -> Path:
    """One collected file; columns that a row does not name are NULL."""
    columns = source_columns(dialect, table)
    if dialect == "standard":
        hidden = {c.name for c in load_tables()[table.name].columns} - set(table.column_names)
        columns = {name: kind for name, kind in columns.items() if name not in hidden}
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as connection:
        fields = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        connection.execute(f"create table t ({fields})")
        for line, row in enumerate(rows, 2):
            values = {"_submission": submission, "_file": f"{table.name}.csv", "_row": line} | row
            names = ", ".join(f'"{name}"' for name in values)
            marks = ", ".join("?" for _ in values)
            connection.execute(f"insert into t ({names}) values ({marks})", list(values.values()))
        connection.execute(f"copy t to '{path}' (format parquet)")
    return path


def submission(folder: Path, name: str, dialect: str, tables: dict[str, list[dict[str, Any]]]) -> Submission:
    """A submission such as ``330106-si.2026-07.period.r1`` with the given rows by source table."""
    org = name.split(".")[0]
    known = load_dialect(dialect).tables
    files = {
        table: [write(folder / name / f"{table}.parquet", known[table], dialect, name, rows)]
        for table, rows in tables.items()
    }
    return Submission(name, org, org[:6], dialect, current(), files)
