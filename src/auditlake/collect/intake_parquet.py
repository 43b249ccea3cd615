"""Parquet in the standard's types into the same all-text Parquet as a CSV, so that one door serves both."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from auditlake.collect.intake import CHUNK_ROWS, LINE, Intake, TextWriter, check_header
from auditlake.collect.limits import get_limits
from auditlake.collect.problem import Problem
from auditlake.standard.contracts import Column, Table

ISO = ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S")


def read_parquet(source: Path, file: str, table: Table, text: Path, dates: tuple[str, str] = ISO) -> Intake:
    """A Parquet file called ``file`` into a text Parquet; the row's "line" is its number plus one, as in a CSV.

    ``dates``: the forms of a date and a timestamp that the door expects of this dialect.
    """
    intake = Intake(file, text)

    def unreadable(found: str) -> None:
        intake.tell(Problem("file.format", file, table.name, found=found[:200], expected="Parquet"))

    if source.stat().st_size == 0:
        intake.tell(Problem("file.empty", file, table.name, found="0"))
        return intake
    try:
        parquet = pq.ParquetFile(source)
    except (pa.ArrowException, OSError) as error:
        unreadable(str(error))
        return intake
    with parquet:
        check_header(intake, table, parquet.schema_arrow.names)
        intake.tell_all(_types(file, table, parquet.schema_arrow))
        if too_large := _too_large(parquet.metadata):
            unreadable(too_large)
        if intake.cut:
            return intake
        writer = TextWriter(text, table.column_names)
        try:
            for batch in parquet.iter_batches(CHUNK_ROWS):
                frame = pl.DataFrame(pl.from_arrow(pa.Table.from_batches([batch])))
                lines = pl.int_range(intake.rows + 2, intake.rows + 2 + frame.height, dtype=pl.Int64, eager=True)
                cells = [_text(column, dates) for column in table.columns]
                writer.write(frame.select(cells).with_columns(lines.alias(LINE)))
                intake.rows += frame.height
        except (pa.ArrowException, OSError) as error:
            unreadable(str(error))
        finally:
            writer.close()
    return intake


def _too_large(metadata: pq.FileMetaData) -> str:
    """A row group that cannot be read in bounded memory; a dictionary counts once for every value that uses it."""
    limit = get_limits().group_bytes
    for number in range(metadata.num_row_groups):
        size = metadata.row_group(number).total_byte_size
        if size > limit:
            return f"行组 row group {number}: {size:,} bytes > {limit:,}"
    return ""


def _types(file: str, table: Table, fields: pa.Schema) -> list[Problem]:
    """Columns of another kind than the contract's; money as floating point is refused here."""
    problems = []
    for column in table.columns:
        # a name that comes twice was told already
        if fields.names.count(column.name) == 1:
            kind = fields.field(column.name).type
            if not (_fits(column.type, kind) or pa.types.is_null(kind)):
                problems.append(
                    Problem("cell.type", file, table.name, row=1, column=column.name, found=str(kind),
                            expected=column.type)
                )  # fmt: skip
    return problems


def _fits(wanted: str, kind: pa.DataType) -> bool:
    types = pa.types
    if wanted.startswith("DECIMAL"):
        return types.is_decimal(kind) or types.is_integer(kind)
    tests = {
        "VARCHAR": lambda: types.is_string(kind) or types.is_large_string(kind) or types.is_string_view(kind),
        "INTEGER": lambda: types.is_integer(kind),
        "DATE": lambda: types.is_date(kind),
        "TIMESTAMP": lambda: types.is_timestamp(kind),
        "BOOLEAN": lambda: types.is_boolean(kind),
    }
    return bool(tests[wanted]())


def _text(column: Column, dates: tuple[str, str]) -> pl.Expr:
    cell = pl.col(column.name)
    if column.type == "DATE":
        cell = cell.dt.strftime(dates[0])
    elif column.type == "TIMESTAMP":
        cell = cell.dt.strftime(dates[1])
    elif column.type == "BOOLEAN":
        cell = pl.when(cell).then(pl.lit("true")).when(~cell).then(pl.lit("false"))
    return cell.cast(pl.String).fill_null("").alias(column.name)
