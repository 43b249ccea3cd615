"""Parquet in the standard's types into the same all-text Parquet as a CSV, so that one door serves both."""

from __future__ import annotations

import re
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from auditlake.collect.intake import CHUNK_ROWS, LINE, Intake, TextWriter, check_header, without_control
from auditlake.collect.limits import get_limits
from auditlake.collect.problem import Problem
from auditlake.collect.shown import ISO
from auditlake.standard.contracts import Column, Table

_YEARS_1_TO_9999 = (-62_135_596_800_000, 253_402_300_799_999)  #: milliseconds since 1970
_INDEX = re.compile(r"index (\d+)")


def read_parquet(
    source: Path, file: str, table: Table, text: Path, dates: tuple[str, str] = ISO, rows: int | None = None
) -> Intake:
    """A Parquet file called ``file`` into a text Parquet; the row's "line" is its number plus one, as in a CSV.

    ``dates``: the forms of a date and a timestamp that the door expects of this dialect. ``rows``: as declared; a file
    that says otherwise of itself is not read, for equal rows cost nothing in the file and everything afterwards.
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
        if rows is not None and rows != (own := parquet.metadata.num_rows):
            intake.tell(Problem("rows.count", file, table.name, found=str(own), expected=str(rows)))
        if too_large := _too_large(parquet.metadata, source.stat().st_size):
            unreadable(too_large)
        if intake.cut:
            return intake
        writer = TextWriter(text, table.column_names)
        line = 2
        try:
            for batch in parquet.iter_batches(CHUNK_ROWS):
                if _not_text(intake, table, batch, line):
                    break
                frame = pl.DataFrame(pl.from_arrow(pa.Table.from_batches([batch])))
                lines = pl.int_range(line, line + frame.height, dtype=pl.Int64, eager=True)
                cells = [_text(column, dates) for column in table.columns]
                writer.write(without_control(intake, table, frame.select(cells).with_columns(lines.alias(LINE))))
                line += frame.height
        except (pa.ArrowException, OSError) as error:
            unreadable(str(error))
        finally:
            writer.close()
    return intake


def _not_text(intake: Intake, table: Table, batch: pa.RecordBatch, line: int) -> bool:
    """Tell of text that is no UTF-8: a file may declare what it likes, and what reads it later would not look."""
    for name, column in zip(batch.schema.names, batch.columns, strict=True):
        try:
            column.validate(full=True)
        except pa.ArrowInvalid as error:
            at = _INDEX.search(str(error))
            row = line + int(at[1]) if at else None
            intake.tell(
                Problem("file.encoding", intake.file, table.name, row=row, column=name, found=str(error)[:200],
                        expected="UTF-8")
            )  # fmt: skip
            return True
    return False


def _too_large(metadata: pq.FileMetaData, size: int) -> str:
    """More rows than such a file can mean, or a row group that cannot be read in bounded memory."""
    if metadata.num_rows > (rows := get_limits().unpack_ratio * size):
        return f"{metadata.num_rows:,} 行 rows > {rows:,}"
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
    if column.type in ("DATE", "TIMESTAMP"):
        # beyond the years that can be written a number is shown, which the door refuses at its cell
        moment = cell.dt.timestamp("ms")
        known = pl.when(moment.is_between(*_YEARS_1_TO_9999)).then(cell)
        cell = known.dt.strftime(dates[column.type == "TIMESTAMP"]).fill_null(moment.cast(pl.String))
    elif column.type == "BOOLEAN":
        cell = pl.when(cell).then(pl.lit("true")).when(~cell).then(pl.lit("false"))
    return cell.cast(pl.String).fill_null("").alias(column.name)
