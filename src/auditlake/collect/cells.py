"""Cells of one chunk of text: which rows fail which rule, and the typed form of the rows that pass."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pandera.errors
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from auditlake.collect.intake import CHUNK_ROWS, LINE, REFUSED
from auditlake.collect.schemas import DoorSchema
from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect

_DECIMAL = re.compile(r"DECIMAL\((\d+),\s*(\d+)\)")
FAILURES = {"index": pl.Int64, "column": pl.String, "rule": pl.String, "found": pl.String}
NOTHING = pl.DataFrame(schema=FAILURES)
UNREAD = pl.DataFrame(schema=REFUSED)
#: how a spreadsheet shows a number that does not fit into its cell, and saves it: the other digits are lost
_SHORTENED = r"^[+-]?[0-9](\.[0-9]+)?E\+[0-9]{1,3}$"
LOST = "cell.digits"

#: failing rows that are put before pandera at once: its cost lies in the number of calls, not in the rows
WAITING_ROWS = 50_000


@dataclass(frozen=True)
class Judged:
    """Some rows of text, divided. ``wrong`` may hold rows of earlier chunks that waited for pandera."""

    chunk: pl.DataFrame  #: all rows as they were read, none in the last part
    right: pl.DataFrame  #: the rows of ``chunk`` without a failing cell
    wrong: pl.DataFrame  #: rows with a failing cell
    failed: pl.DataFrame  #: FAILURES of ``wrong``


def judged(door: DoorSchema, text: Path, refused: list[pl.DataFrame] | None = None) -> Iterator[Judged]:
    """Every row of a text Parquet, in order and in bounded memory: right at once, or later wrong with its failures.

    ``refused``: cells that the reader refused, see :class:`~auditlake.collect.intake.Intake`.
    """
    nobody = pl.DataFrame(schema={LINE: pl.Int64, **dict.fromkeys(door.table.column_names, pl.String)})
    read = pl.concat(refused) if refused else UNREAD
    waiting: list[pl.DataFrame] = []
    marks: list[pl.DataFrame] = []
    for chunk in _chunks(text):
        fails = chunk.select(door.fails).to_series()
        marked = unknown(door.table, chunk, read)
        if marked.height:
            fails |= chunk[LINE].is_in(marked[LINE].implode())
        if not fails.any():
            yield Judged(chunk, chunk, nobody, NOTHING)
            continue
        waiting.append(_apart(chunk.filter(fails)))
        marks.append(marked)
        wrong, failed = nobody, NOTHING
        if sum(frame.height for frame in waiting) >= WAITING_ROWS:
            wrong, failed = _told(door, waiting, marks)
        yield Judged(chunk, chunk.filter(~fails), wrong, failed)
    if waiting:
        yield Judged(nobody, nobody, *_told(door, waiting, marks))


def unknown(table: Table, chunk: pl.DataFrame, refused: pl.DataFrame) -> pl.DataFrame:
    """Cells whose text cannot be believed: those the reader refused, and numbers of a spreadsheet (``3.30106E+17``)."""
    found = [refused.filter(pl.col(LINE).is_between(chunk[LINE].min(), chunk[LINE].max()))] if refused.height else []
    texts = [column.name for column in table.columns if column.type == "VARCHAR"]
    short = [name for name in texts if chunk[name].str.contains("E+", literal=True).any()]
    for name in short:
        lost = chunk.filter(pl.col(name).str.contains(_SHORTENED))
        found.append(lost.select(LINE, column=pl.lit(name), rule=pl.lit(LOST), found=pl.col(name)))
    return pl.concat(found).unique([LINE, "column"], keep="first", maintain_order=True) if found else UNREAD


def _told(
    door: DoorSchema, waiting: list[pl.DataFrame], marks: list[pl.DataFrame]
) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows that waited and their failures; nothing waits any more."""
    wrong, marked = pl.concat(waiting), pl.concat(marks)
    waiting.clear()
    marks.clear()
    numbered = wrong.select(LINE).with_row_index("index").with_columns(pl.col("index").cast(pl.Int64))
    own = numbered.join(marked, on=LINE).select(*FAILURES)
    return wrong, _in_order(door.table, pl.concat([own, failures(door, wrong)]))


def _in_order(table: Table, failed: pl.DataFrame) -> pl.DataFrame:
    """By row and column of the contract, the first failure of each cell."""
    order = {name: number for number, name in enumerate(table.column_names)}
    place = pl.col("column").replace_strict(order, return_dtype=pl.Int64)
    once = failed.unique(["index", "column"], keep="first", maintain_order=True)
    return once.sort("index", place, maintain_order=True)


def _chunks(text: Path) -> Iterator[pl.DataFrame]:
    """Row groups in order, small ones together. Not read ahead: that would hold many chunks in memory."""
    with pq.ParquetFile(text, binary_type=pa.binary_view()) as source:  # type: ignore[call-arg]
        groups: list[int] = []
        rows = 0
        for group in range(source.num_row_groups):
            groups.append(group)
            rows += source.metadata.row_group(group).num_rows
            if rows >= CHUNK_ROWS or group == source.num_row_groups - 1:
                yield pl.DataFrame(pl.from_arrow(source.read_row_groups(groups)))
                groups, rows = [], 0


def _apart(rows: pl.DataFrame) -> pl.DataFrame:
    """The same rows with texts of their own: few rows would otherwise keep all texts of their chunk in memory."""
    return pl.DataFrame(pl.from_arrow(rows.to_arrow(compat_level=pl.CompatLevel.oldest())))


def failures(door: DoorSchema, chunk: pl.DataFrame) -> pl.DataFrame:
    """Failing cells of a chunk: ``index`` (row in the chunk), ``column``, ``rule``, ``found``; first rule per cell."""
    rows = chunk.select(pl.arg_where(door.fails).cast(pl.Int64)).to_series()
    cases = _cases(door, chunk[rows])
    return cases.with_columns(index=rows.gather(cases["index"]))


def _cases(door: DoorSchema, rows: pl.DataFrame) -> pl.DataFrame:
    """Pandera's cases for rows that all fail something; RuntimeError when it thinks otherwise of one of them."""
    if not rows.height:
        return NOTHING
    try:
        door.schema.validate(rows.select(door.table.column_names), lazy=True)
    except pandera.errors.SchemaErrors as errors:
        cases = errors.failure_cases
        strange = cases.filter(pl.col("index").is_null())
        if strange.height:
            raise RuntimeError(f"the door schema of {door.table.name} broke: {strange.rows()[:3]}") from errors
        named = cases.sort("check_number", maintain_order=True).select(
            pl.col("index").cast(pl.Int64), "column", rule="check", found=pl.col("failure_case").cast(pl.String)
        )
        for column, rule in door.warned:
            named = named.filter((pl.col("column") != column) | (pl.col("rule") != rule))
        found = _in_order(door.table, named)
        if found["index"].n_unique() == rows.height:
            return found
    raise RuntimeError(f"the door schema of {door.table.name}: pandera does not find what its own checks find")


def typed(table: Table, dialect_dates: tuple[str, str], chunk: pl.DataFrame) -> pl.DataFrame:
    """Contract columns with their types; blank is NULL. Only for rows without failures."""
    return chunk.select(*(_typed(column, *dialect_dates).alias(column.name) for column in table.columns))


def control_sum(table: Table, door: DoorSchema, chunk: pl.DataFrame) -> tuple[pl.Series, int]:
    """Sum of the control column over cells that are numbers, and how many filled cells are none."""
    cell = pl.col(table.control_column or "")
    right = pl.all_horizontal(c.passes(cell) for c in door.schema.columns[table.control_column].checks)
    kind = decimal_type(table.column(table.control_column or ""))
    numbers = chunk.filter(right & (cell != "")).select(cell.cast(kind).cast(pl.Decimal(38, 6)).sum())
    return numbers.to_series(), chunk.filter(~right).height


def decimal_type(column: Column) -> pl.Decimal:
    """Polars type of a DECIMAL column."""
    match = _DECIMAL.fullmatch(column.type)
    if not match:
        raise ValueError(f"{column.name}: {column.type} is no decimal type")
    return pl.Decimal(int(match[1]), int(match[2]))


def unmapped(table: Table, dialect: Dialect | None, chunk: pl.DataFrame) -> dict[tuple[str, str], int]:
    """Codes that neither the value map nor the code list of their column knows: (column, value) -> rows."""
    found: dict[tuple[str, str], int] = {}
    for column in table.columns:
        known = known_codes(column, dialect)
        if known is None:
            continue
        cell = pl.col(column.name)
        strange = chunk.filter((cell != "") & ~cell.is_in(list(known)))
        if strange.height:
            for value, rows in strange.group_by(cell).len().iter_rows():
                found[column.name, value] = rows
    return found


def known_codes(column: Column, dialect: Dialect | None) -> frozenset[str] | None:
    """Codes a column may hold, ``None`` when it is not coded."""
    from auditlake.standard.reference import codes, divisions

    if column.value_map and dialect is not None:
        return frozenset(dialect.value_maps.get(column.name, {}))
    if column.code_list == "division":
        return frozenset(divisions())
    if column.code_list and column.semantic != "closed_list":
        try:
            return frozenset(codes(column.code_list))
        except FileNotFoundError:
            return None
    return None


def _typed(column: Column, date_format: str, timestamp_format: str) -> pl.Expr:
    cell = pl.col(column.name)
    filled = pl.when(cell != "").then(cell)
    if column.type == "VARCHAR":
        return filled
    if column.type == "INTEGER":
        return filled.cast(pl.Int32)
    if column.type == "DATE":
        return filled.str.strptime(pl.Date, date_format)
    if column.type == "TIMESTAMP":
        return filled.str.strptime(pl.Datetime("us"), timestamp_format)
    if column.type == "BOOLEAN":
        return filled == "true"
    return filled.cast(decimal_type(column))
