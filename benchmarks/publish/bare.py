"""The same SQL, executed by DuckDB alone, and a DuckDB file without descriptions."""

from __future__ import annotations

from pathlib import Path

import duckdb

from benchmarks.script import execute


def run(folder: Path) -> dict[str, int]:
    """Rows per mart."""
    rows = execute(folder / "bare.json")
    out = folder / "bare"
    (out / "marts.duckdb").unlink(missing_ok=True)
    with duckdb.connect(str(out / "marts.duckdb")) as connection:
        for mart in rows:
            connection.execute(f"create table {mart} as from read_parquet('{out / mart}.parquet')")
    return rows
