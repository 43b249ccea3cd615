"""A source file into an all-text Parquet with the physical line of every row; nothing is typed, nothing lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
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


@dataclass
class Intake:
    """What became of one file. ``lines`` physical lines = 1 header + ``rows`` + ``continued`` + ``broken``."""

    file: str
    path: Path  #: the text Parquet: ``_row`` BIGINT and every contract column as VARCHAR, blank = ``''``
    rows: int = 0
    broken: int = 0
    continued: int = 0
    problems: list[Problem] = field(default_factory=list)
    cut: bool = False  #: reading ended before the end of the file

    @property
    def lines(self) -> int:
        """Physical lines accounted for."""
        return 1 + self.rows + self.broken + self.continued

    @property
    def readable(self) -> bool:
        """Whether rows could be told apart to the end (encoding and columns were right)."""
        return not self.cut and not any(p.rule != "line.broken" and p.severity == "error" for p in self.problems)


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


def check_header(file: str, table: Table, names: list[str] | None) -> list[Problem]:
    """Columns of a file against the contract: unknown, missing, duplicate. The order is free."""
    if names is None:
        return [
            Problem(
                "columns.missing", file=file, table=table.name, row=1, found="?", expected=", ".join(table.column_names)
            )
        ]

    def problem(rule: str, column: str, found: str) -> Problem:
        return Problem(
            rule, file=file, table=table.name, row=1, column=column, found=found, expected=", ".join(table.column_names)
        )

    doubled = [name for name, count in Counter(names).items() if count > 1]
    unknown = [name for name in dict.fromkeys(names) if name not in table.column_names]
    absent = [name for name in table.column_names if name not in names]
    return [
        *(problem("columns.duplicate", name, name) for name in doubled),
        *(problem("columns.unknown", name or "(空 blank)", name) for name in unknown),
        *(problem("columns.missing", name, ", ".join(names)[:300]) for name in absent),
    ]


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
                names = header(first, delimiter)
                intake.problems += check_header(file, table, names)
                if intake.problems or names is None:
                    return intake
                splitter = Splitter(delimiter, len(names), line=2)
            _take(intake, splitter.feed(block), names or [], writer, table)
        if splitter is None:
            intake.problems.append(Problem("file.empty", file=file, table=table.name, found="0"))
        else:
            _take(intake, splitter.feed("", last=True), names or [], writer, table)
    except WrongEncoding as error:
        intake.problems.append(
            Problem("file.encoding", file=file, table=table.name, row=error.line, found=error.found, expected=encoding)
        )
    finally:
        writer.close()
    return intake


def _take(intake: Intake, batch: Batch, names: list[str], writer: TextWriter, table: Table) -> None:
    frames = list(_frames(batch, names))
    if frames:
        writer.write(pl.concat(frames).sort(LINE) if len(frames) > 1 else frames[0])
    intake.rows += batch.rows
    intake.continued += batch.continued
    intake.broken += len(batch.broken)
    room = get_limits().report_rows - len(intake.problems)
    intake.problems += [_broken(intake.file, table, one, len(names)) for one in batch.broken[: max(room, 0)]]


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
