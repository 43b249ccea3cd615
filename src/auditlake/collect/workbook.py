"""The parts of a workbook from outside: its sheets, shared texts and number formats. Nothing in it is run or followed.

Each part is read by name from a bounded zip; a document type (and with it every entity) ends the reading.
"""

from __future__ import annotations

import posixpath
import re
import zipfile
import zlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import ParseError, fromstring
from openpyxl.styles.numbers import BUILTIN_FORMATS, is_date_format, is_timedelta_format

from auditlake.collect.limits import get_limits
from auditlake.collect.sheet_xml import NotASheet, parsed
from auditlake.collect.unpack import CannotUnpack, open_package

_PARTS = 5000
#: built-in formats that show dates or times; the middle ones are those of Chinese, Japanese and Korean Excel
_DATES = frozenset([*range(14, 23), *range(27, 37), 45, 47, *range(50, 59)])
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_OLD = bytes.fromhex("D0CF11E0A1B11AE1")
PLAIN, DATE, SPAN = "", "date", "span"


class NotAWorkbook(ValueError):
    """Why a file cannot be read as a workbook: what was found, what is expected."""

    def __init__(self, found: str, expected: str = "XLSX") -> None:
        super().__init__(f"{found} ({expected})")
        self.found = found[:300]
        self.expected = expected


@dataclass(frozen=True)
class Sheet:
    """One sheet: its name as the clerk sees it, whether it is hidden, its part in the package."""

    name: str
    hidden: bool
    part: str


@dataclass
class Workbook:
    """An open package; use it as a context. ``styles`` by number: ``DATE``, ``SPAN``, zeros as ``0000``, or plain."""

    package: zipfile.ZipFile
    sheets: list[Sheet] = field(default_factory=list)
    strings: list[str] = field(default_factory=list)
    styles: list[str] = field(default_factory=list)
    since_1904: bool = False
    links: int = 0  #: other workbooks that its formulas look at

    def __enter__(self) -> Workbook:
        return self

    def __exit__(self, *_: object) -> None:
        self.package.close()


def open_workbook(source: Path) -> Workbook:
    """Everything but the cells; NotAWorkbook. Old ``.xls`` files and those with a password are named as such."""
    with source.open("rb") as stream:
        head = stream.read(8)
    if head == _OLD:
        raise NotAWorkbook("旧版 .xls 或加了密码的工作簿 an old .xls or a workbook with a password")
    try:
        book = Workbook(open_package(source, _PARTS))
    except CannotUnpack as error:
        raise NotAWorkbook(error.found, error.expected if "<=" in error.expected else "XLSX") from error
    try:
        _read(book)
    except (KeyError, IndexError, ValueError, DefusedXmlException, ParseError, zipfile.BadZipFile, zlib.error,
            EOFError, RuntimeError) as error:  # fmt: skip
        book.package.close()
        if isinstance(error, NotAWorkbook):
            raise
        raise NotAWorkbook(f"{type(error).__name__}: {error}") from error
    return book


def unescaped(text: str) -> str:
    """Text without the ``_x000D_`` by which Excel writes a control character."""
    return _ESCAPED.sub(lambda match: chr(int(match[1], 16)), text) if "_x" in text else text


def _read(book: Workbook) -> None:
    root = _related("", book, "officeDocument") or [("", "xl/workbook.xml")]
    main = root[0][1]
    tree = _tree(book, main)
    relations = {name: (kind, target) for kind, target, name in _relations(main, book)}
    book.since_1904 = any(
        _local(node.tag) == "workbookPr" and _get(node, "date1904") in ("1", "true") for node in tree.iter()
    )
    for node in tree.iter():
        kind, part = relations.get(_get(node, "id"), ("", "")) if _local(node.tag) == "sheet" else ("", "")
        if kind == "worksheet":
            book.sheets.append(Sheet(_get(node, "name"), _get(node, "state") in ("hidden", "veryHidden"), part))
    book.links = sum(kind == "externalLink" for kind, _ in relations.values())
    for kind, target in relations.values():
        if kind == "styles":
            book.styles = _styles(_tree(book, target))
        elif kind == "sharedStrings":
            book.strings = _strings(book, target)


def _tree(book: Workbook, part: str) -> Any:
    if book.package.getinfo(part).file_size > get_limits().part_bytes:
        raise NotAWorkbook(f"{part}: {book.package.getinfo(part).file_size:,} bytes", f"<= {get_limits().part_bytes:,}")
    return fromstring(book.package.read(part), forbid_dtd=True)


def _relations(part: str, book: Workbook) -> list[tuple[str, str, str]]:
    """(kind, part, id) of what a part of the package is related to inside it; "" for the package itself."""
    folder, name = posixpath.split(part)
    place = posixpath.join(folder, "_rels", f"{name}.rels")
    if place not in book.package.namelist():
        return []
    found = []
    for node in _tree(book, place).iter():
        if _local(node.tag) == "Relationship":
            target = _get(node, "Target")
            inside = (
                target.lstrip("/") if target.startswith("/") else posixpath.normpath(posixpath.join(folder, target))
            )
            found.append((_get(node, "Type").rsplit("/", 1)[-1], inside, _get(node, "Id")))
    return found


def _related(part: str, book: Workbook, kind: str) -> list[tuple[str, str]]:
    return [(name, target) for found, target, name in _relations(part, book) if found == kind]


def _styles(tree: Any) -> list[str]:
    """How each cell style shows a number."""
    own: dict[int, str] = {}
    for node in tree.iter():
        if _local(node.tag) == "numFmt":
            own[int(_get(node, "numFmtId"))] = _get(node, "formatCode")
    shown = []
    for group in tree.iter():
        if _local(group.tag) == "cellXfs":
            shown += [_shown(int(_get(node, "numFmtId") or 0), own) for node in group]
    return shown


def _shown(number: int, own: dict[int, str]) -> str:
    code = own.get(number) or BUILTIN_FORMATS.get(number) or ""
    if number == 46 or (number in own and is_timedelta_format(code)):
        return SPAN
    if (number in _DATES and number not in own) or (number in own and is_date_format(code)):
        return DATE
    return code if len(code) > 1 and not code.strip("0") else PLAIN


def _strings(book: Workbook, part: str) -> list[str]:
    """Texts that cells refer to by number; readings of Chinese characters (``rPh``) are no part of them."""
    if book.package.getinfo(part).file_size > get_limits().strings_bytes:
        found = f"{part}: {book.package.getinfo(part).file_size:,} bytes"
        raise NotAWorkbook(found, f"<= {get_limits().strings_bytes:,}")
    strings: list[str] = []
    pieces: list[str] = []
    reading, length = 0, 0

    def start(name: str, _: dict[str, str]) -> None:
        nonlocal reading
        reading += name == "rPh"

    def end(name: str, text: str) -> None:
        nonlocal reading, length
        if name == "t" and not reading:
            length += len(text)
            if length > get_limits().line_chars:
                raise NotASheet(0, "文字过长 text too long", f"<= {get_limits().line_chars}")
            pieces.append(text)
        elif name == "rPh":
            reading -= 1
        elif name == "si":
            strings.append(unescaped("".join(pieces)))
            pieces.clear()
            length = 0

    with book.package.open(part) as stream:
        for _ in parsed(stream, start, end):
            pass
    return strings


def _local(tag: Any) -> str:
    return str(tag).rpartition("}")[2]


def _get(node: Any, name: str) -> str:
    """An attribute by its local name, blank when absent."""
    return next((str(value) for key, value in node.attrib.items() if _local(key) == name), "")
