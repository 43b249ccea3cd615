"""A source file into an all-text Parquet with the physical line of every row; nothing is typed, nothing lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq

from auditlake.collect.decode import WrongEncoding, line_blocks
from auditlake.collect.limits import get_limits
from auditlake.collect.problem import Problem
from auditlake.collect.records import Batch, Broken, Splitter, header
from auditlake.standard.contracts import Table

CHUNK_ROWS = 200_000  #: rows of a row group: what the door holds in memory at a time
LINE = "_row"
#: cells that a reader refuses before the door sees their text
REFUSED = {LINE: pl.Int64, "column": pl.String, "rule": pl.String, "found": pl.String}


@dataclass
class Intake:
    """What became of one file. ``lines`` physical lines = 1 header + ``rows`` + ``continued`` + ``broken`` + ``deleted``.

    ``problems`` lists the first ones, ``counts`` counts all by rule.
    """

    file: str
    path: Path  #: the text Parquet: ``_row`` BIGINT and every contract column as VARCHAR, blank = ``''``
    rows: int = 0
    broken: int = 0
    continued: int = 0
    deleted: int = 0  #: records that are in the file and marked as deleted
    problems: list[Problem] = field(default_factory=list)
    counts: Counter[str] = field(default_factory=Counter)
    cut: bool = False  #: reading ended before the end of the file
    sheet: str = ""  #: of a workbook
    refused: list[pl.DataFrame] = field(default_factory=list)  #: frames of REFUSED

    @property
    def lines(self) -> int:
        """Physical lines accounted for."""
        return 1 + self.rows + self.broken + self.continued + self.deleted

    @property
    def readable(self) -> bool:
        """Whether rows could be told apart to the end (encoding and columns were right)."""
        return not self.cut

    def tell(self, problem: Problem, more: int = 0) -> None:
        """Note a problem of the file, and that there are ``more`` like it. All but a broken line end the reading."""
        self.tell_all([problem], 1 + more)

    def tell_all(self, problems: Iterable[Problem], total: int | None = None) -> None:
        """Note problems as far as there is room; ``total`` counts also those that were not made."""
        listed = list(problems)
        for rule in dict.fromkeys(problem.rule for problem in listed):
            self.counts[rule] += sum(problem.rule == rule for problem in listed) if total is None else total
        self.cut |= any(problem.severity == "error" and problem.rule != "line.broken" for problem in listed)
        # the first of its kind is listed also where others took all the room
        known = {problem.rule for problem in self.problems}
        self.problems += listed[: self.room or sum(problem.rule not in known for problem in listed[:1])]

    @property
    def room(self) -> int:
        """How many more problems are listed."""
        return max(get_limits().report_rows - len(self.problems), 0)

    def wrong_encoding(self, table: Table, error: WrongEncoding, expected: str) -> None:
        """Note every bad line that was listed; the count is that of all."""
        self.tell_all(
            (
                Problem("file.encoding", self.file, table.name, row=bad.line, found=bad.found, expected=expected)
                for bad in error.lines
            ),
            error.count,
        )

    def refuse_cells(self, cells: list[tuple[int, str, str, str]]) -> None:
        """Note cells as (row, column, rule, found); their rows will be rejected at the door."""
        if cells:
            self.refused.append(pl.DataFrame(cells, schema=REFUSED, orient="row"))


class TextWriter:
    """Writes chunks of text as row groups, in order."""

    def __init__(self, path: Path, columns: list[str]) -> None:
        fields: list[pa.Field[pa.DataType]] = [pa.field(LINE, pa.int64())]
        fields += [pa.field(name, pa.large_string()) for name in columns]
        self._schema = pa.schema(fields)
        self._columns = columns
        # without dictionaries and statistics: the file is read once and thrown away
        self._writer = pq.ParquetWriter(
            path, self._schema, compression="lz4", use_dictionary=False, write_statistics=False
        )

    def write(self, frame: pl.DataFrame) -> None:
        """One row group; columns in any order."""
        if frame.height:
            table = frame.select(LINE, *self._columns).to_arrow(compat_level=pl.CompatLevel.oldest())
            self._writer.write_table(table.cast(self._schema))

    def close(self) -> None:
        """Finish the file (also one without rows)."""
        self._writer.close()


def check_header(intake: Intake, table: Table, names: list[str] | None) -> None:
    """Columns of a file against the contract: unknown, missing, duplicate. The order is free."""
    expected = ", ".join(table.column_names)

    def tell(rule: str, columns: list[str], found: str | None = None) -> None:
        made = (
            Problem(rule, intake.file, table.name, row=1, column=(name or "(空 blank)")[:200],
                    found=(name if found is None else found)[:300], expected=expected)
            for name in columns[: intake.room or 1]
        )  # fmt: skip
        if columns:
            intake.tell_all(made, len(columns))

    if names is None:
        tell("columns.missing", ["?"])
        return
    known = set(table.column_names)
    tell("columns.duplicate", [name for name, count in Counter(names).items() if count > 1])
    tell("columns.unknown", [name for name in dict.fromkeys(names) if name not in known])
    tell("columns.missing", [name for name in table.column_names if name not in names], ", ".join(names[:100]))


def read_csv(source: Path, file: str, table: Table, encoding: str, delimiter: str, text: Path) -> Intake:
    """CSV bytes at ``source`` (called ``file`` by the org) into a text Parquet at ``text``.

    Encoding and header problems end the reading; broken lines are counted and listed, the rest is read.
    """
    intake = Intake(file, text)
    names: list[str] | None = None
    splitter: Splitter | None = None
    writer = TextWriter(text, table.column_names)
    try:
        for block in line_blocks(source, encoding):
            if splitter is None:
                first, _, block = block.partition("\n")
                if len(first) > get_limits().line_chars:
                    intake.tell(_broken(file, table, Broken(1, "long", 0, ""), len(table.columns)))
                    intake.cut = True
                    return intake
                names = header(first, delimiter)
                check_header(intake, table, names)
                if intake.cut or names is None:
                    return intake
                splitter = Splitter(delimiter, len(names), line=2)
            _take(intake, splitter.feed(block), names or [], writer, table)
        if splitter is None:
            intake.tell(Problem("file.empty", file, table.name, found="0"))
        else:
            _take(intake, splitter.feed("", last=True), names or [], writer, table)
    except WrongEncoding as error:
        intake.wrong_encoding(table, error, encoding)
    finally:
        writer.close()
    return intake


def without_control(intake: Intake, table: Table, frame: pl.DataFrame) -> pl.DataFrame:
    """Rows without NUL and carriage return, which no line of a CSV can hold; others are broken. Counts the rows."""
    control = pl.any_horizontal(pl.col(table.column_names).str.contains("[\0\r]"))
    broken = frame.filter(control)[LINE]
    intake.rows += frame.height - len(broken)
    if not len(broken):
        return frame
    intake.broken += len(broken)
    made = (
        Problem("line.broken", intake.file, table.name, row=row, found="含控制字符 control character (NUL, CR)",
                expected="可见字符 / visible characters")
        for row in broken.head(intake.room or 1)
    )  # fmt: skip
    intake.tell_all(made, len(broken))
    return frame.filter(~control)


def _take(intake: Intake, batch: Batch, names: list[str], writer: TextWriter, table: Table) -> None:
    frames = list(_frames(batch, names))
    if frames:
        writer.write(pl.concat(frames).sort(LINE) if len(frames) > 1 else frames[0])
    intake.rows += batch.rows
    intake.continued += batch.continued
    intake.broken += len(batch.broken)
    if batch.broken:
        listed = [_broken(intake.file, table, one, len(names)) for one in batch.broken[: intake.room or 1]]
        intake.tell_all(listed, len(batch.broken))


def _frames(batch: Batch, names: list[str]) -> Iterator[pl.DataFrame]:
    schema = dict.fromkeys(names, pl.String)
    if batch.plain:
        frame = pl.read_csv(
            ("\n".join(batch.plain) + "\n").encode(),
            has_header=False,
            schema=schema,
            quote_char=None,
            separator=batch.delimiter,
            empty_string_is_null=False,
        )
        if frame.height != len(batch.plain):
            raise RuntimeError(f"{len(batch.plain)} lines became {frame.height} rows: refusing to lose any")
        yield frame.with_columns(pl.Series(LINE, batch.plain_lines, pl.Int64))
    if batch.quoted:
        frame = pl.DataFrame(batch.quoted, schema=schema, orient="row")
        yield frame.with_columns(pl.Series(LINE, batch.quoted_lines, pl.Int64))


def _broken(file: str, table: Table, one: Broken, fields: int) -> Problem:
    what = {
        "fields": f"{one.fields} 列 fields",
        "quote": "引号未配对 unbalanced quotes",
        "control": "含控制字符 control character (NUL, CR)",
        "long": "行过长 line too long",
    }[one.reason]
    return Problem("line.broken", file=file, table=table.name, row=one.line, found=what, expected=f"{fields} 列 fields")
