"""Records of an XML file from outside, one after another, in bounded memory.

The parser is expat, fed with text that was decoded strictly before. Nothing but elements and text is allowed: a
document type (and with it every entity and everything it could fetch) ends the reading, and so does a cell that has
parts, a record or a token that is too long, or anything that is not well-formed. No tree is built.
"""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple, NoReturn
from xml.parsers import expat

from auditlake.collect.decode import WrongEncoding, codec_of, is_chinese_utf8, text_blocks
from auditlake.collect.limits import get_limits

PIECE = 1 << 18  #: characters that are parsed before the limits are looked at
CELLS = 5000  #: of one record; no contract comes near
_HEAD = 400  #: bytes in which the XML declaration must end
_ENCODING = re.compile(rb"""^(?:\xef\xbb\xbf)?<\?xml[^>]*?\sencoding\s*=\s*["']([A-Za-z0-9._-]+)["']""")
#: attributes that say nothing beyond the contract; those of XML itself and of XML schema are understood by their prefix
_ATTRIBUTES = frozenset({"locID", "name"})
_PREFIXES = ("http://www.w3.org/2001/XMLSchema-instance ", "http://www.w3.org/XML/1998/namespace ")


class XmlFault(ValueError):
    """Why a file cannot be read on: a rule code of the door, the physical line, the element, what was found."""

    def __init__(self, rule: str, line: int, found: str, expected: str, column: str = "") -> None:
        super().__init__(f"{rule} {line} {column}: {found} ({expected})")
        self.rule = rule
        self.line = line
        self.found = found[:300]
        self.expected = expected
        self.column = column


class Record(NamedTuple):
    """One child of the root. ``row`` tells it from all others of its file, ``cells`` by element name."""

    row: int  #: its physical line; where the record before has that line too, one more than that record's row
    name: str
    cells: dict[str, str]


class XmlRecords:
    """Iterate to get the records in lists, some hundred at a time. ``root`` is known from the first list on.

    XmlFault and WrongEncoding say where and why the reading ended.
    """

    def __init__(self, path: Path) -> None:
        self.root = ""
        self.encoding = declared_encoding(path)
        self._path = path
        self._depth = self._line = self._start = 0
        self._row = 1
        self._namespace = self._record = ""
        self._text: list[str] = []
        self._cells: dict[str, str] = {}
        self._taken: list[Record] = []
        self._parser = expat.ParserCreate("utf-8", " ")
        self._parser.buffer_text = True
        self._parser.buffer_size = 1 << 16
        self._parser.StartElementHandler = self._open
        self._parser.EndElementHandler = self._close
        self._parser.CharacterDataHandler = self._text.append  # no frame of Python for every piece of text
        self._parser.StartDoctypeDeclHandler = self._doctype

    def __iter__(self) -> Iterator[list[Record]]:
        codec = codec_of(self.encoding)
        if codec is None:
            raise WrongEncoding(1, self.encoding)
        if codec == "gb18030" and is_chinese_utf8(self._path):
            # before its elements are read as other words and told as unknown ones
            raise WrongEncoding(1, "UTF-8")
        fed = 0
        for block in text_blocks(self._path, codec):
            for at in range(0, len(block), PIECE):
                piece = block[at : at + PIECE].encode()
                self._parse(piece)
                fed += len(piece)
                self._limit(fed)
                yield from self._give()
        self._parse(b"", last=True)
        yield from self._give()

    def _give(self) -> Iterator[list[Record]]:
        if self._taken:
            taken, self._taken = self._taken, []
            yield taken

    def _parse(self, piece: bytes, last: bool = False) -> None:
        try:
            self._parser.Parse(piece, last)
        except expat.ExpatError as error:
            what = expat.ErrorString(error.code) or "?"
            raise XmlFault("line.broken", error.lineno, what, "完整的 XML / well-formed XML") from error

    def _limit(self, fed: int) -> None:
        """An open record, or a token that did not end yet, may not be longer than any record."""
        if self._depth < 2:
            self._between()
        begun = self._start if self._depth > 1 else max(self._parser.CurrentByteIndex, 0)
        limit = get_limits().line_chars
        if fed - begun > 4 * limit:  # a character has up to four bytes
            line = self._line if self._depth > 1 else self._parser.CurrentLineNumber
            raise XmlFault("line.broken", line, "记录过长 record too long", f"<= {limit} 个字符 characters")

    def _open(self, name: str, attributes: dict[str, str]) -> None:
        if self._text:
            self._between()
        self._depth += 1
        if self._depth == 2:
            self._line, self._start = self._parser.CurrentLineNumber, self._parser.CurrentByteIndex
            self._record, self._cells = name, {}
        elif self._depth == 1:
            self._namespace, _, self.root = name.rpartition(" ")
        elif self._depth > 3:
            element = self._own(name)
            self._unknown(element, f"{self._own(self._record)}/…/{element}")
        if attributes and self._depth > 1:
            for attribute in attributes:
                if attribute not in _ATTRIBUTES and not attribute.startswith(_PREFIXES):
                    self._unknown(f"@{attribute}"[:60], f"{self._own(name)}/@{attribute}")

    def _close(self, name: str) -> None:
        if self._depth == 3:
            if self._namespace:
                name = self._own(name)
            if name in self._cells:
                raise XmlFault("columns.duplicate", self._line, name, "每列一个元素 / one element per column", name)
            if len(self._cells) >= CELLS:
                raise XmlFault("line.broken", self._line, "列元素过多 too many cells", f"< {CELLS}", name)
            self._cells[name] = "".join(self._text)
            self._text.clear()
        else:
            if self._text:
                self._between()
            if self._depth == 2:
                self._row = max(self._line, self._row + 1)
                self._taken.append(Record(self._row, self._own(name), self._cells))
        self._depth -= 1

    def _between(self) -> None:
        """Text before an element that is not in a cell, or in a cell that has parts, must be blank."""
        stray = "".join(self._text).strip()
        self._text.clear()
        if stray:
            expected = "只在列元素中有文字 / text in cells only"
            raise XmlFault("line.broken", self._parser.CurrentLineNumber, stray[:60], expected)

    def _doctype(self, *_: object) -> NoReturn:
        expected = "没有文档类型和实体的 XML / XML without a document type and entities"
        raise XmlFault("line.broken", self._parser.CurrentLineNumber, "<!DOCTYPE", expected)

    def _unknown(self, column: str, found: str) -> NoReturn:
        expected = "根元素/表/列，列中无元素 / root, record, cell, and no elements in a cell"
        raise XmlFault("columns.unknown", self._parser.CurrentLineNumber, found, expected, column[:60])

    def _own(self, name: str) -> str:
        """A name without the namespace of the root; a name of another namespace stays as it is."""
        space, _, local = name.rpartition(" ")
        return local if space == self._namespace else name


def declared_encoding(path: Path) -> str:
    """The encoding in the file's XML declaration, ``utf-8`` when it has none."""
    with path.open("rb") as stream:
        found = _ENCODING.match(stream.read(_HEAD))
    return found[1].decode("ascii").lower() if found else "utf-8"


def is_xml(path: Path) -> bool:
    """Whether a file that a hub accepted is XML: no other source file begins with ``<``, its columns have no such name."""
    with path.open("rb") as stream:
        return stream.read(_HEAD).removeprefix(codecs.BOM_UTF8).lstrip().startswith(b"<")


def xml_record(path: Path, row: int) -> Record:
    """The record with this row number. ``LookupError`` when there is none."""
    for records in XmlRecords(path):
        if records[-1].row >= row:
            for record in records:
                if record.row == row:
                    return record
            break
    raise LookupError(f"文件没有第 {row} 行 / the file has no line {row}")
