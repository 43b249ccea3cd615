"""Uniqueness of keys over whole tables, all files of a submission and earlier submissions: in DuckDB."""

from __future__ import annotations

import os
from decimal import Decimal
from functools import cache
from pathlib import Path

import duckdb
import polars as pl

from auditlake.settings import get_settings
from auditlake.standard.contracts import Table

COLUMNS = {"_file": pl.String, "_row": pl.Int64, "_rule": pl.String, "_where": pl.String}


def _connection() -> duckdb.DuckDBPyConnection:
    """A cursor of this process's engine: opening a database costs more than most tables take."""
    return _engine(os.getpid()).cursor()


@cache
def _engine(_process: int) -> duckdb.DuckDBPyConnection:
    """One engine per process, never one inherited over a fork."""
    settings = get_settings()
    connection = duckdb.connect()
    connection.execute(f"SET memory_limit = '{settings.duckdb_memory}'; SET threads = {settings.duckdb_threads}")
    return connection


def _name(column: str) -> str:
    return '"' + column.replace('"', '""') + '"'


def totals(collected: Path, control_column: str | None) -> dict[str, tuple[int, Decimal | None]]:
    """Rows and sum of the control column by source file (``None`` without one); files without rows are absent."""
    what = f"coalesce(sum({_name(control_column)}), 0)" if control_column else "NULL"
    with _connection() as connection:
        found = connection.execute(
            f"SELECT _file, count(*), {what} FROM read_parquet(?) GROUP BY _file", [str(collected)]
        ).fetchall()
    return {file: (int(rows), None if total is None else Decimal(total)) for file, rows, total in found}


def duplicates(collected: Path, table: Table, earlier: list[Path]) -> pl.DataFrame:
    """Rows whose key was there before: ``_file``, ``_row``, ``_rule``, ``_where`` (file and line, or submission).

    The first row with a key stays. ``earlier`` are collected files of other accepted submissions.
    """
    if not table.key:
        return pl.DataFrame(schema=COLUMNS)
    names = ", ".join(map(_name, table.key))
    with _connection() as connection:
        connection.execute(
            f"CREATE OR REPLACE TEMP VIEW mine AS SELECT {names}, _file, _row FROM read_parquet('{_text(collected)}')"
        )
        found = []
        twice = f"SELECT {names} FROM mine GROUP BY ALL HAVING count(*) > 1"
        same = " AND ".join(f"m.{_name(k)} IS NOT DISTINCT FROM d.{_name(k)}" for k in table.key)
        if connection.execute(f"SELECT 1 FROM ({twice}) LIMIT 1").fetchone():
            found.append(
                connection.execute(
                    f"""WITH placed AS (
                        SELECT m._file, m._row, first(m._file) OVER w AS ff, first(m._row) OVER w AS fr,
                               row_number() OVER w AS n
                        FROM mine m JOIN ({twice}) d ON {same}
                        WINDOW w AS (PARTITION BY {", ".join(f"m.{_name(k)}" for k in table.key)}
                                     ORDER BY m._file, m._row))
                    SELECT _file, _row,
                           CASE WHEN ff = _file THEN 'key.duplicate' ELSE 'key.duplicate_across' END AS _rule,
                           ff || ' #' || fr AS _where
                    FROM placed WHERE n > 1 ORDER BY ALL"""
                ).pl()
            )
        if earlier:
            files = ", ".join(f"'{_text(path)}'" for path in earlier)
            found.append(
                connection.execute(
                    f"""WITH d AS (SELECT {names}, min(_submission) AS s
                                   FROM read_parquet([{files}], union_by_name=true) GROUP BY {names})
                    SELECT m._file, m._row, 'key.duplicate_across' AS _rule, d.s AS _where
                    FROM mine m JOIN d ON {same} ORDER BY ALL"""
                ).pl()
            )
    frames = [frame.cast(COLUMNS) for frame in found]  # type: ignore[arg-type]
    if not frames:
        return pl.DataFrame(schema=COLUMNS)
    return pl.concat(frames).unique(["_file", "_row"], keep="first", maintain_order=True)


def without(collected: Path, rows: pl.DataFrame, out: Path) -> None:
    """Copy a collected file without the given (``_file``, ``_row``), in order."""
    (
        pl.scan_parquet(collected)
        .join(rows.lazy().select("_file", "_row"), on=["_file", "_row"], how="anti", maintain_order="left")
        .sink_parquet(out, compression="zstd", compression_level=1)
    )


def _text(path: Path) -> str:
    return str(path).replace("'", "''")
