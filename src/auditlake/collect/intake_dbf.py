"""A DBF table (dBASE, FoxPro) into the same all-text Parquet as a CSV, so that one door serves both.

Only fields whose text is in the table itself are read: characters, numbers, dates, logical values. Every record is
counted, deleted ones too; a record's row is its number plus one, as if the field names were line 1.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import BinaryIO

import polars as pl

from auditlake.collect.decode import LISTED, BadLine, WrongEncoding, codec_of
from auditlake.collect.intake import LINE, Intake, TextWriter, check_header, without_control
from auditlake.collect.problem import Problem
from auditlake.collect.shown import LOST
from auditlake.standard.contracts import Table

_VERSIONS = frozenset({0x02, 0x03, 0x04, 0x05, 0x30, 0x31, 0x32, 0x43, 0x63, 0x83, 0x8B, 0x8E, 0xCB, 0xF5, 0xFB})
_READ = "C N F D L I Y"
_NAME_BYTES = 10  #: a longer name is cut in the file
_RECORDS_AT_ONCE = 50_000
_DEFAULT = "gb18030"


class _NotATable(ValueError):
    def __init__(self, found: str, expected: str) -> None:
        super().__init__(found)
        self.found, self.expected = found[:200], expected


@dataclass(frozen=True)
class _Field:
    name: str
    kind: str
    start: int  #: in the record; its first byte says whether it is deleted
    end: int


@dataclass(frozen=True)
class _Head:
    records: int
    begin: int
    size: int
    fields: tuple[_Field, ...]


def read_dbf(
    source: Path, file: str, table: Table, text: Path, dates: tuple[str, str], encoding: str | None = None
) -> Intake:
    """A DBF file called ``file`` into a text Parquet at ``text``.

    ``encoding`` is what the manifest says, GB 18030 without it; the mark in the file's head is too often wrong.
    ``dates`` as everywhere: the forms that the door expects of this dialect.
    """
    intake = Intake(file, text)
    if source.stat().st_size == 0:
        intake.tell(Problem("file.empty", file, table.name, found="0"))
        return intake
    codec = codec_of(encoding or _DEFAULT) or _DEFAULT
    try:
        with source.open("rb") as stream:
            head = _head(stream, codec, table)
            check_header(intake, table, [field.name for field in head.fields])
            if not intake.cut:
                _Records(intake, table, head, codec, dates).read(stream, source.stat().st_size)
    except _NotATable as error:
        intake.tell(Problem("file.format", file, table.name, found=error.found, expected=error.expected))
    except WrongEncoding as error:
        intake.wrong_encoding(table, error, encoding or _DEFAULT)
    if intake.deleted:
        intake.tell(
            Problem("record.deleted", file, table.name, found=str(intake.deleted), expected="0", severity="warning")
        )
    return intake


def _head(stream: BinaryIO, codec: str, table: Table) -> _Head:
    first = stream.read(32)
    if len(first) < 32 or first[0] not in _VERSIONS:
        raise _NotATable(first[:8].hex(" ").upper(), "DBF")
    records, begin, size = struct.unpack("<IHH", first[4:12])
    fields = []
    at = 1
    block = stream.read(max(begin - 32, 0))
    for start in range(0, len(block) - 31, 32):
        one = block[start : start + 32]
        if one[0] == 0x0D:
            break
        kind, length = chr(one[11]), one[16] + (one[17] << 8 if one[11] == 0x43 else 0)
        try:
            name = one[:11].partition(b"\0")[0].decode(codec).strip()
        except UnicodeDecodeError as error:
            raise WrongEncoding(1, one[:11].hex(" ").upper()) from error
        if kind not in _READ.split() or not length:
            found = f"{name}: 类型 type {kind!r}" + ("（备注字段 memo）" if kind in "MGPB" else "")
            raise _NotATable(found, f"字段类型 field types {_READ}")
        fields.append(_Field(_whole_name(name, codec, table), kind, at, at + length))
        at += length
    if not fields or at != size:
        raise _NotATable(f"记录长 record length {size}, {len(fields)} fields: {at}", "DBF")
    return _Head(records, begin, size, tuple(fields))


def _whole_name(name: str, codec: str, table: Table) -> str:
    """The contract's name of a field: in any case, and where the format cut it, when only one column begins so."""
    columns = [c for c in table.column_names if c.casefold() == name.casefold()]
    if not columns and len(name.encode(codec)) >= _NAME_BYTES - 1:
        columns = [c for c in table.column_names if c.casefold().startswith(name.casefold())]
    return columns[0] if len(columns) == 1 else name


class _Records:
    def __init__(self, intake: Intake, table: Table, head: _Head, codec: str, dates: tuple[str, str]) -> None:
        self._intake, self._table, self._head, self._codec = intake, table, head, codec
        self._date_form = dates[0]
        self._kinds = {column.name: column.type for column in table.columns}
        self._bad: list[BadLine] = []
        self._bad_count = 0
        self._lost: list[tuple[int, str, str, str]] = []

    def read(self, stream: BinaryIO, size: int) -> None:
        """Every record into the text Parquet; WrongEncoding at the end when some were no text."""
        head, intake = self._head, self._intake
        stream.seek(head.begin)
        writer = TextWriter(intake.path, self._table.column_names)
        try:
            for frame in self._frames(stream):
                writer.write(without_control(intake, self._table, frame))
                intake.refuse_cells(self._lost)
                self._lost = []
        finally:
            writer.close()
        there = max(size - head.begin, 0) // head.size
        stream.seek(head.begin + min(head.records, there) * head.size)
        rest = stream.read(head.size).strip(b"\x1a\0 \r\n")
        if there < head.records or rest:
            found = f"{there} 条记录 records" + ("" if there < head.records else " +")
            self._broken(min(there, head.records) + 2, found, f"{head.records} 条记录 records")
        if self._bad:
            raise WrongEncoding(self._bad[0].line, self._bad[0].found, tuple(self._bad), self._bad_count)

    def _frames(self, stream: BinaryIO) -> Iterator[pl.DataFrame]:
        head, done = self._head, 0
        while done < head.records:
            block = stream.read(min(_RECORDS_AT_ONCE, head.records - done) * head.size)
            count = len(block) // head.size
            if not count:
                return
            lines: list[int] = []
            columns: dict[str, list[str]] = {field.name: [] for field in head.fields}
            for number in range(count):
                record = block[number * head.size : (number + 1) * head.size]
                line = done + number + 2
                if record[0] == 0x2A:
                    self._intake.deleted += 1
                elif record[0] != 0x20:
                    self._broken(line, f"记录标志 flag {record[0]:02X}", "20 / 2A")
                elif (cells := self._cells(record, line)) is not None:
                    lines.append(line)
                    for field, cell in zip(head.fields, cells, strict=True):
                        columns[field.name].append(cell)
            done += count
            yield pl.DataFrame(columns | {LINE: lines}, schema=dict.fromkeys(columns, pl.String) | {LINE: pl.Int64})

    def _cells(self, record: bytes, line: int) -> list[str] | None:
        """Texts of a record, ``None`` when it has bytes that are no text in this encoding."""
        cells = []
        for field in self._head.fields:
            raw = record[field.start : field.end]
            if field.kind in "IY":
                cells.append(_binary(raw, field.kind))
                continue
            try:
                cell = raw.rstrip(b" \0").decode(self._codec)
            except UnicodeDecodeError as error:
                self._bad_count += 1
                if len(self._bad) < LISTED:
                    bad = error.object[error.start : error.start + 4].hex(" ").upper()
                    self._bad.append(BadLine(line, f"{field.name}: 字节 byte {bad}"))
                return None
            if field.kind != "C":
                cell = self._shown(cell.strip(), field, line)
            cells.append(cell)
        return cells

    def _shown(self, cell: str, field: _Field, line: int) -> str:
        wanted = self._kinds.get(field.name, "")
        if field.kind == "L":
            if wanted == "BOOLEAN":
                return {"T": "true", "Y": "true", "F": "false", "N": "false"}.get(cell.upper(), cell.strip("?"))
            return cell.strip("?")
        if field.kind == "D":
            try:
                day = datetime.strptime(cell, "%Y%m%d")
            except ValueError:
                return cell
            return day.strftime(self._date_form if wanted in ("DATE", "TIMESTAMP") else "%Y-%m-%d")
        if "*" in cell or "e" in cell.lower():
            # the number did not fit into the field: its digits are lost
            self._lost.append((line, field.name, LOST, cell))
        return cell

    def _broken(self, line: int, found: str, expected: str) -> None:
        self._intake.broken += 1
        self._intake.tell(
            Problem("line.broken", self._intake.file, self._table.name, row=line, found=found, expected=expected)
        )


def _binary(raw: bytes, kind: str) -> str:
    if kind == "I":
        return str(int.from_bytes(raw, "little", signed=True))
    return f"{Decimal(int.from_bytes(raw, 'little', signed=True)) / 10000:f}"
