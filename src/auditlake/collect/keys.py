"""Uniqueness of keys over whole tables: all files of a submission, and earlier submissions."""

from __future__ import annotations

import os
from decimal import Decimal
from functools import cache
from pathlib import Path

import duckdb
import polars as pl

from auditlake.collect.cells import decimal_type
from auditlake.collect.intake import LINE
from auditlake.identity import BLANKS
from auditlake.settings import get_settings
from auditlake.standard.contracts import Column, Table

COLUMNS = {"_file": pl.String, "_row": pl.Int64, "_rule": pl.String, "_where": pl.String}
#: rows whose keys are compared at once; more are done in parts by the hash of their key, in bounded memory
ROWS_AT_ONCE = 20_000_000


def engine_cursor() -> duckdb.DuckDBPyConnection:
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
    with engine_cursor() as connection:
        found = connection.execute(
            f"SELECT _file, count(*), {what} FROM read_parquet(?) GROUP BY _file", [str(collected)]
        ).fetchall()
    return {file: (int(rows), None if total is None else Decimal(total)) for file, rows, total in found}


def repeated(table: Table, texts: dict[str, Path], rejected: dict[str, pl.Series]) -> pl.DataFrame:
    """Rows of these text files whose key an earlier row has: ``_file``, ``_row``, ``_rule``, ``_where``.

    ``texts`` and ``rejected`` (``_row`` of the rows that do not count) go by the name of the file. The first row
    with a key stays, in the order of file name and row. Keys are equal when their typed values are, as ``7`` and
    ``007`` in an INTEGER column. Nearly all keys stand alone, so hashes tell first which few are worth comparing.
    """
    if not table.key or not texts:
        return pl.DataFrame(schema=COLUMNS)
    rows = sum(pl.scan_parquet(path).select(pl.len()).collect().item() for path in texts.values())
    parts = rows // ROWS_AT_ONCE + 1
    return pl.concat(_repeated(table, texts, rejected, part, parts) for part in range(parts)).sort("_file", "_row")


def _repeated(
    table: Table, texts: dict[str, Path], rejected: dict[str, pl.Series], part: int, parts: int
) -> pl.DataFrame:
    """``repeated`` for the keys whose hash leaves ``part`` when divided by ``parts``."""
    key = [_key_value(table.column(name)) for name in table.key]
    mark = pl.struct(key).hash()

    def stream(path: Path) -> pl.LazyFrame:
        return pl.scan_parquet(path).filter(mark % parts == part) if parts > 1 else pl.scan_parquet(path)

    marks = pl.concat(stream(path).select(mark.alias("_")).collect(engine="streaming") for path in texts.values())
    ordered = marks.to_series().sort()
    twice = ordered.filter(ordered == ordered.shift()).unique()
    del marks, ordered
    if not len(twice):
        return pl.DataFrame(schema=COLUMNS)
    alike = pl.concat(
        stream(path)
        .filter(mark.is_in(twice.implode()))
        .select(pl.lit(file).alias("_file"), LINE, *key)
        .collect(engine="streaming")
        .filter(~pl.col(LINE).is_in(rejected.get(file, pl.Series(dtype=pl.Int64)).implode()))
        for file, path in texts.items()
    ).sort("_file", LINE)
    firsts = alike.with_columns(
        number=pl.int_range(pl.len()).over(table.key),
        first_file=pl.col("_file").first().over(table.key),
        first_row=pl.col(LINE).first().over(table.key),
    ).filter(pl.col("number") > 0)
    same_file = pl.col("first_file") == pl.col("_file")
    return firsts.select(
        "_file",
        LINE,
        _rule=pl.when(same_file).then(pl.lit("key.duplicate")).otherwise(pl.lit("key.duplicate_across")),
        _where=pl.format("{} #{}", "first_file", "first_row"),
    )


def _key_value(column: Column) -> pl.Expr:
    """What makes keys equal: numbers by value, ids and credit codes however they are written."""
    cell = pl.col(column.name)
    text = cell.str.strip_chars(BLANKS)
    if column.semantic == "citizen_id":
        # the seventeen digits before the check character, which follows from them; fifteen digits lack the century
        wide = pl.concat_str(text.str.slice(0, 6), pl.lit("19"), text.str.slice(6))
        return pl.when(text.str.len_bytes() == 15).then(wide).otherwise(text.str.slice(0, 17)).alias(column.name)
    if column.semantic == "credit_code":
        return text.str.to_uppercase()
    if column.type == "INTEGER":
        return cell.cast(pl.Int64, strict=False)
    if column.type.startswith("DECIMAL"):
        return cell.cast(decimal_type(column), strict=False)
    return cell


def _key_sql(column: Column, alias: str) -> str:
    """The same over typed columns."""
    cell = f"{alias}.{_name(column.name)}"
    text = f"trim({cell}, '{BLANKS}')"
    if column.semantic == "citizen_id":
        wide = f"{text}[:6] || '19' || {text}[7:]"
        return f"CASE WHEN length({text}) = 15 THEN {wide} ELSE {text}[:17] END"
    return f"upper({text})" if column.semantic == "credit_code" else cell


def delivered_before(collected: Path, table: Table, earlier: list[Path]) -> pl.DataFrame:
    """Rows of a collected file whose key is in ``earlier``, collected files of other accepted submissions.

    ``_file``, ``_row``, ``_rule`` and as ``_where`` the submission.
    """
    if not table.key or not earlier:
        return pl.DataFrame(schema=COLUMNS)
    key = [table.column(name) for name in table.key]
    values = ", ".join(f"{_key_sql(column, 'e')} AS {_name(column.name)}" for column in key)
    same = " AND ".join(f"{_key_sql(column, 'm')} IS NOT DISTINCT FROM d.{_name(column.name)}" for column in key)
    files = ", ".join(f"'{_text(path)}'" for path in earlier)
    with engine_cursor() as connection:
        found = connection.execute(
            f"""WITH d AS (SELECT {values}, min(_submission) AS s
                           FROM read_parquet([{files}], union_by_name=true) e GROUP BY ALL)
            SELECT m._file, m._row, 'key.duplicate_across' AS _rule, d.s AS _where
            FROM read_parquet('{_text(collected)}') m JOIN d ON {same} ORDER BY ALL"""
        ).pl()
    return found.cast(COLUMNS)  # type: ignore[arg-type]


def without(collected: Path, rows: pl.DataFrame, out: Path) -> None:
    """Copy a collected file without the given (``_file``, ``_row``), in order."""
    (
        pl.scan_parquet(collected)
        .join(rows.lazy().select("_file", "_row"), on=["_file", "_row"], how="anti", maintain_order="left")
        .sink_parquet(out, compression="zstd", compression_level=1)
    )


def _text(path: Path) -> str:
    return str(path).replace("'", "''")
