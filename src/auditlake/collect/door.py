"""The door for one source table: cells, keys, totals; accepted rows typed, rejected rows beside them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from decimal import Decimal
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from auditlake.collect import keys
from auditlake.collect.cells import Judged, control_sum, judged, typed, unmapped
from auditlake.collect.intake import LINE, Intake
from auditlake.collect.limits import get_limits
from auditlake.collect.problem import Problem
from auditlake.collect.schemas import DoorSchema, door_schema
from auditlake.collect.severity import ERROR, WARNING, severity
from auditlake.collect.shown import DIGITS
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect

#: rules of the readers, not of a column's checks: what is expected
READER_RULES = {
    "cell.digits": (
        f"全部数字：按文本存放，表格软件只保留 {DIGITS} 位",
        f"all digits: keep it as text, a spreadsheet holds only {DIGITS}",
    ),
    "cell.formula": ("已算出的值", "a calculated value"),
    "cell.error": ("值，不是错误", "a value, not an error"),
}
REJECT_COLUMNS = ("_file", LINE, "_rule", "_column", "_found")


@dataclass
class TableResult:
    """What the door says about one source table. Money as Decimal; paths are local files."""

    table: Table
    collected: Path
    rejects: Path | None = None
    rows: int = 0
    loaded: dict[str, tuple[int, Decimal | None]] = field(default_factory=dict)  #: per file: rows, control sum
    control_found: dict[str, Decimal] = field(default_factory=dict)  #: per file, over all rows that are numbers
    control_unreadable: dict[str, int] = field(default_factory=dict)  #: per file, cells that are no number
    counts: Counter[str] = field(default_factory=Counter)  #: failing cells by rule, all of them
    unmapped: Counter[tuple[str, str]] = field(default_factory=Counter)
    problems: list[Problem] = field(default_factory=list)  #: the first ones, see limits

    @property
    def rows_rejected(self) -> int:
        """Rows of all files that are not in ``collected``."""
        return self.rows - sum(rows for rows, _ in self.loaded.values())


class _ParquetOut:
    """Appends chunks of one schema; the file exists also without rows."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._writer: pq.ParquetWriter | None = None
        self._schema: pa.Schema | None = None

    def write(self, frame: pl.DataFrame, even_empty: bool = False) -> None:
        if frame.height or (even_empty and self._writer is None):
            table = frame.to_arrow(compat_level=pl.CompatLevel.oldest())
            if self._writer is None or self._schema is None:
                self._schema = table.schema
                self._writer = pq.ParquetWriter(self.path, table.schema, compression="zstd", compression_level=1)
            self._writer.write_table(table.cast(self._schema))

    def close(self) -> Path | None:
        if self._writer is None:
            return None
        self._writer.close()
        return self.path


def validate(
    table: Table,
    dialect: Dialect | None,
    intakes: list[Intake],
    submission: str,
    folder: Path,
    earlier: list[Path],
) -> TableResult:
    """Validate all files of a table in chunks; ``earlier``: collected files of accepted event submissions.

    Writes ``<table>.parquet`` and, when a row is rejected, ``<table>.rejects.parquet`` into ``folder``.
    Every row of the text files ends in exactly one of both.
    """
    dates = (dialect.date_format, dialect.timestamp_format) if dialect else ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S")
    door = door_schema(dialect.name if dialect else "answer", table, dates)
    result = TableResult(table, folder / f"{table.name}.parquet")
    good, bad = _ParquetOut(result.collected), _ParquetOut(folder / f"{table.name}.rejects.parquet")
    rejected: dict[str, pl.Series] = {}
    for intake in intakes:
        lines = [pl.Series(LINE, [], pl.Int64)]
        for part in judged(door, intake.path, intake.refused):
            _part(result, door, dialect, dates, intake.file, submission, part, good, bad)
            lines.append(part.wrong[LINE])
        rejected[intake.file] = pl.concat(lines)
    none = pl.DataFrame(schema={LINE: pl.Int64, **dict.fromkeys(table.column_names, pl.String)})
    good.write(_provenance(typed(table, dates, none), submission, "", none[LINE]), even_empty=True)
    good.close()
    _keys(result, intakes, rejected, earlier, bad)
    result.rejects = bad.close()
    result.loaded = keys.totals(result.collected, table.control_column)
    return result


def _part(
    result: TableResult,
    door: DoorSchema,
    dialect: Dialect | None,
    dates: tuple[str, str],
    file: str,
    submission: str,
    part: Judged,
    good: _ParquetOut,
    bad: _ParquetOut,
) -> None:
    table = result.table
    result.rows += part.chunk.height
    if table.control_column:
        total, unreadable = control_sum(table, door, part.chunk)
        result.control_found[file] = result.control_found.get(file, Decimal(0)) + (total[0] or Decimal(0))
        result.control_unreadable[file] = result.control_unreadable.get(file, 0) + unreadable
    if part.wrong.height:
        _tell(result, door, file, part.wrong, part.failed)
        rows = part.failed.group_by("index", maintain_order=True).agg(
            _rule=pl.col("rule").str.join("; "),
            _column=pl.col("column").str.join("; "),
            _found=pl.col("found").fill_null("").str.join("; "),
        )
        numbered = part.wrong.with_row_index("index").with_columns(pl.col("index").cast(pl.Int64), _file=pl.lit(file))
        bad.write(numbered.join(rows, on="index", maintain_order="left").select(*table.column_names, *REJECT_COLUMNS))
    _warn(result, door, file, part.right)
    result.unmapped.update(unmapped(table, dialect, part.right))
    good.write(_provenance(typed(table, dates, part.right), submission, file, part.right[LINE]))


def _provenance(frame: pl.DataFrame, submission: str, file: str, lines: pl.Series) -> pl.DataFrame:
    return frame.with_columns(_submission=pl.lit(submission), _file=pl.lit(file), _row=lines)


def _tell(result: TableResult, door: DoorSchema, file: str, chunk: pl.DataFrame, failed: pl.DataFrame) -> None:
    """Count every failing cell and describe the first ones, and of every kind that refuses the submission one."""
    table = result.table
    result.counts.update(dict(failed.group_by("rule").len().iter_rows()))
    room = max(get_limits().report_rows - len(result.problems), 0)
    known = {(p.column, p.rule) for p in result.problems}
    kinds = failed.slice(room).select("column", "rule").unique().rows()
    refusing = [kind for kind in kinds if kind not in known and severity(table, kind[1], kind[0]) == ERROR]
    beyond = [failed.filter((pl.col("column") == c) & (pl.col("rule") == rule)).head(1) for c, rule in refusing]
    for index, name, rule, found in pl.concat([failed.head(room), *beyond]).iter_rows():
        result.problems.append(_problem(door, file, chunk, index, name, rule, found or ""))


def _warn(result: TableResult, door: DoorSchema, file: str, chunk: pl.DataFrame) -> None:
    """Count and describe what the contract only tells of rows that are taken."""
    for name, rule in door.warned:
        right = door.check(name, rule).passes(pl.col(name)).fill_null(False)
        strange = chunk.select(pl.arg_where(~right)).to_series()
        if len(strange):
            listed = result.counts[rule]
            result.counts[rule] += len(strange)
            for index in strange.head(max(get_limits().report_rows - listed, 0)):
                result.problems.append(_problem(door, file, chunk, index, name, rule, chunk[name][index]))


def _problem(door: DoorSchema, file: str, chunk: pl.DataFrame, index: int, name: str, rule: str, found: str) -> Problem:
    table = door.table
    if rule in READER_RULES:
        zh, en = READER_RULES[rule]
    else:
        check = door.check(name, rule)
        zh, en = check.title, check.description
    return Problem(
        rule,
        file=file,
        table=table.name,
        row=chunk[LINE][index],
        column=name,
        found=found,
        expected=zh,
        expected_en=en,
        severity=severity(table, rule, name),
        identifying=table.column(name).classification == "identifying",
        keys=", ".join(f"{key}={chunk[key][index]}" for key in table.key),
    )


def _keys(
    result: TableResult, intakes: list[Intake], rejected: dict[str, pl.Series], earlier: list[Path], bad: _ParquetOut
) -> None:
    """Move rows with a key that was there before to the rejects."""
    table = result.table
    texts = {intake.file: intake.path for intake in intakes}
    doubled = pl.concat(
        [keys.repeated(table, texts, rejected), keys.delivered_before(result.collected, table, earlier)]
    ).unique(["_file", "_row"], keep="first", maintain_order=True)
    if not doubled.height:
        return
    result.counts.update(dict(doubled.group_by("_rule").len().iter_rows()))
    does = {rule: severity(table, rule) for rule in doubled["_rule"].unique()}
    told = [rule for rule, what in does.items() if what == WARNING]
    identifying = any(table.column(key).classification == "identifying" for key in table.key)
    for (file,), rows in doubled.group_by("_file", maintain_order=True):
        text = pl.scan_parquet(texts[str(file)]).join(rows.lazy().select(LINE), on=LINE, how="semi").collect()
        found = pl.concat_str([pl.col(key) for key in table.key], separator=" | ")
        moved = (
            text.sort(LINE)
            .join(rows.drop("_file"), on=LINE, maintain_order="left")
            .with_columns(_file=pl.lit(file), _column=pl.lit(", ".join(table.key)), _found=found)
        )
        bad.write(moved.filter(~pl.col("_rule").is_in(told)).select(*table.column_names, *REJECT_COLUMNS))
        room = max(get_limits().report_rows - len(result.problems), 1)
        for row in moved.head(room).iter_rows(named=True):
            result.problems.append(
                Problem(
                    row["_rule"],
                    file=str(file),
                    table=table.name,
                    row=row[LINE],
                    column=row["_column"],
                    found=row["_found"],
                    expected=f"唯一，先见于 {row['_where']}",
                    expected_en=f"unique; seen before in {row['_where']}",
                    severity=does[row["_rule"]],
                    identifying=identifying,
                    keys=", ".join(f"{key}={row[key]}" for key in table.key),
                )
            )
    kept = result.collected.with_suffix(".kept")
    keys.without(result.collected, doubled.filter(~pl.col("_rule").is_in(told)), kept)
    kept.replace(result.collected)


def control_text(value: Decimal | None) -> str | None:
    """Control total as text with two decimals."""
    return None if value is None else str(value.quantize(Decimal("0.01")))
