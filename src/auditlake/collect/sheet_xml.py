"""Cells of one sheet's XML, row after row, in bounded memory: numbers as they are written, nothing converted."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import IO, NamedTuple, NoReturn
from xml.parsers import expat

from auditlake.collect.limits import get_limits

PIECE = 1 << 18
ROWS, COLUMNS = 1_048_576, 16_384  #: of a sheet


class NotASheet(ValueError):
    """Why the XML of a workbook cannot be read on: the sheet's row (0 where none), what was found and expected."""

    def __init__(self, row: int, found: str, expected: str) -> None:
        super().__init__(f"{row}: {found} ({expected})")
        self.row = row
        self.found = found[:300]
        self.expected = expected


class Cell(NamedTuple):
    """``kind`` as in the file: ``n`` number, ``s`` number of a shared text, ``str``, ``inlineStr``, ``b``, ``e``, ``d``."""

    kind: str
    style: int
    text: str
    formula: bool


class Row(NamedTuple):
    """``cells`` by column, from 0."""

    number: int
    hidden: bool
    cells: dict[int, Cell]


def parsed(
    stream: IO[bytes], start: Callable[[str, dict[str, str]], None], end: Callable[[str, str], None]
) -> Iterator[None]:
    """Parse a part of a workbook piece by piece: ``start(name, attributes)``, ``end(name, text of the element)``.

    Names without prefix. NotASheet for a document type, for what is not well-formed, and for a token without end.
    """
    parser = expat.ParserCreate("utf-8")
    parser.buffer_text = True
    text: list[str] = []
    limit = get_limits().line_chars

    def opened(name: str, attributes: dict[str, str]) -> None:
        text.clear()
        start(name.rpartition(":")[2] if ":" in name else name, attributes)

    def closed(name: str) -> None:
        end(name.rpartition(":")[2] if ":" in name else name, "".join(text))
        text.clear()

    def doctype(*_: object) -> NoReturn:
        raise NotASheet(0, "<!DOCTYPE", "没有文档类型和实体 / no document type and entities")

    parser.StartElementHandler = opened
    parser.EndElementHandler = closed
    parser.CharacterDataHandler = text.append
    parser.StartDoctypeDeclHandler = doctype
    fed = 0
    try:
        while piece := stream.read(PIECE):
            parser.Parse(piece, False)
            fed += len(piece)
            if fed - max(parser.CurrentByteIndex, 0) > 4 * limit or sum(map(len, text)) > limit:
                raise NotASheet(0, "单元格过长 a cell is too long", f"<= {limit:,}")
            yield
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise NotASheet(0, expat.ErrorString(error.code) or "?", "完整的 XML / well-formed XML") from error
    yield


class SheetRows:
    """Iterate to get lists of rows in order; ``merged`` is known at the end."""

    def __init__(self, stream: IO[bytes]) -> None:
        self.merged: list[str] = []  #: ranges like A1:B1
        self.merged_count = 0
        self._stream = stream
        self._rows: list[Row] = []
        self._cells: dict[int, Cell] = {}
        self._row = self._column = 0
        self._hidden = False
        self._kind, self._style, self._value, self._formula = "n", 0, "", False
        self._inline: list[str] = []
        self._reading = self._length = 0

    def __iter__(self) -> Iterator[list[Row]]:
        for _ in parsed(self._stream, self._start, self._end):
            if self._rows:
                rows, self._rows = self._rows, []
                yield rows

    def _start(self, name: str, attributes: dict[str, str]) -> None:
        if name == "c":
            place = attributes.get("r")
            self._column = _column(place) if place else self._column + 1
            if not 0 <= self._column < COLUMNS or self._column in self._cells:
                raise NotASheet(self._row, f"{place or self._column}", "每个单元格一次 / each cell once")
            self._kind = attributes.get("t", "n")
            style = attributes.get("s", "0")
            self._style = int(style) if style.isdecimal() else 0
            self._value, self._formula = "", False
        elif name == "row":
            number = attributes.get("r")
            row = (int(number) if number.isdecimal() and len(number) < 9 else 0) if number else self._row + 1
            if not self._row < row <= ROWS:
                raise NotASheet(self._row, f"row {number}", "行号递增 / row numbers that grow")
            self._row, self._column = row, -1
            self._hidden = attributes.get("hidden") in ("1", "true")
            self._cells = {}
        elif name == "f":
            self._formula = True
        elif name == "rPh":
            self._reading += 1
        elif name == "mergeCell":
            self.merged_count += 1
            if len(self.merged) < 100:
                self.merged.append(attributes.get("ref", "?"))

    def _end(self, name: str, text: str) -> None:
        if name == "v":
            self._value = text
        elif name == "c":
            value = self._value
            if self._inline:
                value = "".join(self._inline)
                self._inline.clear()
                self._length = 0
            if value or self._formula:
                self._cells[self._column] = Cell(self._kind, self._style, value, self._formula)
        elif name == "t":
            if not self._reading:
                self._inline.append(text)
                self._length += len(text)
                if self._length > get_limits().line_chars:
                    raise NotASheet(self._row, "单元格过长 a cell is too long", f"<= {get_limits().line_chars:,}")
        elif name == "row":
            self._rows.append(Row(self._row, self._hidden, self._cells))
        elif name == "rPh":
            self._reading -= 1


def _column(place: str) -> int:
    """``C7`` -> 2; -1 for what is no place."""
    number = 0
    for character in place:
        if "A" <= character <= "Z":
            number = number * 26 + ord(character) - 64
        else:
            break
    return number - 1 if number <= COLUMNS else -1
