"""Parquet in the standard's types into the same all-text Parquet as a CSV, so that one door serves both."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from auditlake.collect.intake import CHUNK_ROWS, LINE, Intake, TextWriter, check_header
from auditlake.collect.problem import Problem
from auditlake.standard.contracts import Column, Table


def read_parquet(source: Path, file: str, table: Table, text: Path) -> Intake:
    """A Parquet file called ``file`` into a text Parquet; the row's "line" is its number plus one, as in a CSV."""
    intake = Intake(file, text)
    if source.stat().st_size == 0:
        intake.problems.append(Problem("file.empty", file=file, table=table.name, found="0"))
        return intake
    try:
        parquet = pq.ParquetFile(source)
    except (pa.ArrowException, OSError) as error:
        intake.problems.append(
            Problem("file.encoding", file=file, table=table.name, found=str(error)[:200], expected="Parquet")
        )
        return intake
    with parquet:
        fields = parquet.schema_arrow
        intake.problems += check_header(file, table, fields.names)
        intake.problems += _types(file, table, fields)
        if intake.problems:
            return intake
        writer = TextWriter(text, table.column_names)
        try:
            for batch in parquet.iter_batches(CHUNK_ROWS):
                frame = pl.DataFrame(pl.from_arrow(pa.Table.from_batches([batch])))
                lines = pl.int_range(intake.rows + 2, intake.rows + 2 + frame.height, dtype=pl.Int64, eager=True)
                writer.write(frame.select(*map(_text, table.columns)).with_columns(lines.alias(LINE)))
                intake.rows += frame.height
        except (pa.ArrowException, OSError) as error:
            intake.problems.append(
                Problem("file.encoding", file=file, table=table.name, found=str(error)[:200], expected="Parquet")
            )
        finally:
            writer.close()
    return intake


def _types(file: str, table: Table, fields: pa.Schema) -> list[Problem]:
    """Columns of another kind than the contract's; money as floating point is refused here."""
    problems = []
    for column in table.columns:
        if column.name in fields.names:
            kind = fields.field(column.name).type
            if not (_fits(column.type, kind) or pa.types.is_null(kind)):
                problems.append(
                    Problem(
                        "cell.type",
                        file=file,
                        table=table.name,
                        row=1,
                        column=column.name,
                        found=str(kind),
                        expected=column.type,
                    )
                )
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


def _text(column: Column) -> pl.Expr:
    cell = pl.col(column.name)
    if column.type == "DATE":
        cell = cell.dt.strftime("%Y-%m-%d")
    elif column.type == "TIMESTAMP":
        cell = cell.dt.strftime("%Y-%m-%d %H:%M:%S")
    elif column.type == "BOOLEAN":
        cell = pl.when(cell).then(pl.lit("true")).when(~cell).then(pl.lit("false"))
    return cell.cast(pl.String).fill_null("").alias(column.name)
