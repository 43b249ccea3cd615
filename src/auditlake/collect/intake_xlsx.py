"""One sheet of a workbook into the same all-text Parquet as a CSV, so that one door serves both.

Text stays text; numbers and dates become what the clerk sees. A cell of which that cannot be known (digits lost in a
number, a formula nobody calculated, ``#N/A``) is refused where it stands.
"""

from __future__ import annotations

import zipfile
import zlib
from collections import deque
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from auditlake.collect import shown
from auditlake.collect.intake import CHUNK_ROWS, LINE, Intake, TextWriter, check_header, without_control
from auditlake.collect.problem import Problem
from auditlake.collect.sheet_xml import Cell, NotASheet, Row, SheetRows
from auditlake.collect.workbook import NotAWorkbook, Sheet, Workbook, open_workbook, unescaped
from auditlake.standard.contracts import Table

_ROWS_AT_ONCE = 20_000
_FORMULA = "cell.formula"


def read_xlsx(source: Path, file: str, table: Table, text: Path, dates: tuple[str, str]) -> Intake:
    """The sheet of ``table`` in a workbook into a text Parquet at ``text``; ``_row`` is the sheet's row.

    The sheet named like the table (or the file), else the first visible one. ``dates``: the forms of a date and a
    timestamp that the door expects of this dialect.
    """
    intake = Intake(file, text)
    if source.stat().st_size == 0:
        intake.tell(Problem("file.empty", file, table.name, found="0"))
        return intake
    try:
        with open_workbook(source) as book:
            sheet = _choose(intake, table, book)
            if sheet is not None:
                intake.sheet = sheet.name
                _Sheet(intake, table, book, dates).read(sheet)
    except NotAWorkbook as error:
        intake.tell(Problem("file.format", file, table.name, found=error.found, expected=error.expected))
    except NotASheet as error:
        intake.tell(
            Problem("file.format", file, table.name, row=error.row or None, found=error.found, expected=error.expected)
        )
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError) as error:
        intake.tell(Problem("file.format", file, table.name, found=str(error)[:200], expected="XLSX"))
    return intake


def _choose(intake: Intake, table: Table, book: Workbook) -> Sheet | None:
    names = {table.name.casefold(), table.name_zh.casefold(), intake.file.rsplit(".", 1)[0].casefold()}
    named = [sheet for sheet in book.sheets if sheet.name.strip().casefold() in names]
    visible = [sheet for sheet in book.sheets if not sheet.hidden]

    def tell(rule: str, found: str, expected: str = "", severity: str = "warning") -> None:
        intake.tell(Problem(rule, intake.file, table.name, found=found, expected=expected, severity=severity))

    if len(named) > 1 or not (named or visible):
        all_names = ", ".join(sheet.name for sheet in book.sheets)[:300]
        tell("sheet.missing", all_names, f"一张名为 {table.name} 的工作表 / one sheet named {table.name}", "error")
        return None
    chosen = (named or visible)[0]
    hidden = [sheet.name for sheet in book.sheets if sheet.hidden]
    if hidden:
        tell("sheet.hidden", ", ".join(hidden)[:300], chosen.name)
    if book.links:
        tell("sheet.links", str(book.links), "0")
    return chosen


class _Sheet:
    """Rows of one sheet on their way into the text Parquet."""

    def __init__(self, intake: Intake, table: Table, book: Workbook, dates: tuple[str, str]) -> None:
        self._intake, self._table, self._book, self._dates = intake, table, book, dates
        self._names: list[str] = []
        self._kinds = {column.name: column.type for column in table.columns}
        self._next = 2  #: the row that comes next
        self._hidden = 0
        self._refused: list[tuple[int, str, str, str]] = []

    def read(self, sheet: Sheet) -> None:
        """All rows; structure first: the header and merged cells."""
        intake, table = self._intake, self._table
        writer = TextWriter(intake.path, table.column_names)
        try:
            with self._book.package.open(sheet.part) as stream:
                rows = SheetRows(stream)
                for frame in self._frames(rows):
                    writer.write(without_control(intake, table, frame))
                    intake.refuse_cells(self._refused)
                    self._refused = []
        finally:
            writer.close()
        merged = (
            Problem(
                "sheet.merged", intake.file, table.name, row=_row_of(place), found=place, expected="不合并 / not merged"
            )
            for place in rows.merged
        )
        if rows.merged:
            intake.tell_all(merged, rows.merged_count)
        if self._hidden:
            intake.tell(
                Problem("sheet.hidden_rows", intake.file, table.name, found=str(self._hidden), severity="warning")
            )

    def _frames(self, rows: SheetRows) -> Iterator[pl.DataFrame]:
        headed = False
        held: dict[str, list[str]] = {}
        lines: list[int] = []
        batches = iter(rows)
        for some in batches:
            for row in some:
                if not headed:
                    headed = True
                    self._header(row)
                    if self._intake.cut:
                        if "" in self._names:  # read on: it may be a merged one, which is told at the end
                            deque(batches, maxlen=0)
                        return
                    held = {name: [] for name in self._names}
                    if row.number == 1:
                        continue
                if values := self._values(row):
                    lines.append(row.number)
                    for name, value in zip(self._names, values, strict=True):
                        held[name].append(value)
            if len(lines) >= min(_ROWS_AT_ONCE, CHUNK_ROWS):
                yield pl.DataFrame(held | {LINE: lines}, schema=dict.fromkeys(held, pl.String) | {LINE: pl.Int64})
                held, lines = {name: [] for name in self._names}, []
        if not headed:
            self._header(Row(1, False, {}))
        elif lines:
            yield pl.DataFrame(held | {LINE: lines}, schema=dict.fromkeys(held, pl.String) | {LINE: pl.Int64})

    def _header(self, row: Row) -> None:
        """Names in the first row of the sheet; blank cells behind the last name are nobody's mistake."""
        cells = row.cells if row.number == 1 else {}
        names = {at: self._text(cell, "")[0].strip() for at, cell in cells.items()}
        last = max((at for at, name in names.items() if name), default=-1)
        self._names = [names.get(at, "") for at in range(last + 1)]
        check_header(self._intake, self._table, self._names)

    def _values(self, row: Row) -> list[str] | None:
        """Texts of a row by column; ``None`` for a blank one, which is broken when another follows."""
        cells, width = row.cells, len(self._names)
        self._hidden += row.hidden and bool(cells)
        values = [""] * width
        refused = []
        filled = surplus = False
        for at, cell in cells.items():
            name = self._names[at] if at < width else ""
            value, rule = self._text(cell, self._kinds.get(name, ""))
            filled |= bool(value.strip() or rule)
            if at < width:
                values[at] = value
                if rule:
                    refused.append((row.number, name, rule, value))
            elif value.strip() or rule:
                surplus = True
        if not filled:
            return None
        if row.number > self._next:
            self._broken(self._next, row.number - self._next, "空行 blank row")
        self._next = row.number + 1
        if surplus:
            self._broken(row.number, 1, f"{max(cells) + 1} 列 fields")
            return None
        self._refused += refused
        return values

    def _broken(self, row: int, count: int, found: str) -> None:
        intake = self._intake
        intake.broken += count
        expected = f"{len(self._names)} 列 fields"
        made = (
            Problem("line.broken", intake.file, self._table.name, row=number, found=found, expected=expected)
            for number in range(row, row + min(count, intake.room or 1))
        )
        intake.tell_all(made, count)

    def _text(self, cell: Cell, kind: str) -> tuple[str, str | None]:
        """What the clerk sees in a cell, and the rule by which it is refused."""
        if cell.kind == "s":
            if not (cell.text.isdecimal() and int(cell.text) < len(self._book.strings)):
                raise NotASheet(self._next, f"text {cell.text[:20]}", f"< {len(self._book.strings)}")
            return self._book.strings[int(cell.text)], None
        if cell.formula and not cell.text and cell.kind != "str":
            return "=", _FORMULA
        if cell.kind == "n":
            style = self._book.styles[cell.style] if cell.style < len(self._book.styles) else ""
            if shown.is_moment(style):
                return shown.moment(cell.text, style, self._book.since_1904, kind, self._dates)
            return shown.number(cell.text, style)
        if cell.kind == "b":
            words = ("true", "false") if kind == "BOOLEAN" else ("TRUE", "FALSE")
            return words[cell.text.strip() in ("0", "")], None
        if cell.kind == "e":
            return cell.text, shown.BROKEN
        return unescaped(cell.text), None


def _row_of(place: str) -> int | None:
    digits = "".join(character for character in place.partition(":")[0] if character.isdecimal())
    return int(digits) if digits and len(digits) < 9 else None
