"""An XML file into the same all-text Parquet as a CSV, so that one door serves both."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import polars as pl

from auditlake.collect.decode import WrongEncoding, codec_of
from auditlake.collect.intake import CHUNK_ROWS, LINE, Intake, TextWriter, without_control
from auditlake.collect.problem import Problem
from auditlake.collect.xml_records import Record, XmlFault, XmlRecords
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.xml_names import column_elements, interface_element, table_elements, understood

_CHUNK_BYTES = 128 << 20  #: text that is held before it is written, where rows are long


def read_xml(
    source: Path, file: str, table: Table, dialect: Dialect | None, text: Path, encoding: str | None = None
) -> Intake:
    """XML bytes at ``source`` (called ``file`` by the org) into a text Parquet at ``text``.

    A cell whose element is absent is blank. A required column that no record has refuses the file, an optional one
    is told. ``encoding``: what the manifest says, which must agree with the file's own declaration.
    """
    intake = Intake(file, text)
    if source.stat().st_size == 0:
        intake.tell(Problem("file.empty", file, table.name, found="0"))
        return intake
    records = XmlRecords(source)
    if encoding and codec_of(encoding) != codec_of(records.encoding):
        intake.tell(
            Problem("file.encoding", file, table.name, row=1, column="encoding", found=records.encoding,
                    expected=encoding)
        )  # fmt: skip
        return intake
    frames = _Frames(file, table, dialect, records)
    writer = TextWriter(text, table.column_names)
    try:
        for frame in frames.chunks():
            writer.write(without_control(intake, table, frame))
        intake.tell_all(frames.missing())
    except WrongEncoding as error:
        intake.wrong_encoding(table, error, " / ".join(filter(None, [encoding, "XML: UTF-8, GB18030"])))
    except XmlFault as fault:
        intake.broken += fault.rule == "line.broken"
        intake.tell(
            Problem(fault.rule, file, table.name, row=fault.line, column=fault.column, found=fault.found,
                    expected=fault.expected)
        )  # fmt: skip
        intake.cut = True
    finally:
        writer.close()
    return intake


class _Frames:
    """Records of one table as text columns, and which columns were ever there."""

    def __init__(self, file: str, table: Table, dialect: Dialect | None, records: XmlRecords) -> None:
        self._file, self._table, self._records = file, table, records
        self._roots = {interface_element(dialect), dialect.name} if dialect else {table.name_zh, table.name}
        names = table_elements(dialect) if dialect else {table.name: table.name_zh}
        self._elements = {element for element, name in understood(names).items() if name == table.name}
        cells = column_elements(table)
        self._columns = understood(cells)
        self._by_column = [(name, [e for e, c in self._columns.items() if c == name]) for name in cells]
        self._shown = ", ".join(cells.values())
        self._seen: set[str] = set()
        self._seen_elements: set[str] = set()  #: of the list at hand
        self._rows = 0

    def chunks(self) -> Iterator[pl.DataFrame]:
        """Frames of up to CHUNK_ROWS rows in the order of the file. XmlFault for what the contract does not know."""
        held: list[pl.DataFrame] = []
        rows = size = 0
        for records in self._records:
            frame = self._frame(records)
            held.append(frame)
            rows, size = rows + frame.height, size + int(frame.estimated_size())
            if rows >= CHUNK_ROWS or size >= _CHUNK_BYTES:
                yield pl.concat(held)
                held, rows, size = [], 0, 0
        self._root()
        if held:
            yield pl.concat(held)

    def missing(self) -> list[Problem]:
        """Columns that no record has: without any of them every row would be blank there."""
        absent = [self._table.column(name) for name, _ in self._by_column if self._rows and name not in self._seen]
        return [
            Problem(
                "columns.missing",
                file=self._file,
                table=self._table.name,
                row=1,
                column=column.name,
                found=", ".join(name for name, _ in self._by_column if name in self._seen)[:300],
                expected=self._shown,
                severity="error" if column.required else "warning",
            )
            for column in absent
        ]

    def _root(self) -> None:
        if self._records.root not in self._roots:
            expected = " / ".join(sorted(self._roots))
            raise XmlFault("columns.unknown", 1, f"<{self._records.root}>", expected, self._records.root)

    def _frame(self, records: list[Record]) -> pl.DataFrame:
        self._root()
        self._known(records)
        self._rows += len(records)
        columns: dict[str, list[str]] = {}
        for name, elements in self._by_column:
            used = [element for element in elements if element in self._seen_elements]
            if used:
                self._seen.add(name)
            first = used[0] if used else elements[0]
            columns[name] = [record.cells.get(first, "") for record in records]
            for other in used[1:]:
                columns[name] = [r.cells.get(other, cell) for cell, r in zip(columns[name], records, strict=True)]
        rows = pl.Series(LINE, [record.row for record in records], pl.Int64)
        return pl.DataFrame(columns, schema=dict.fromkeys(columns, pl.String)).with_columns(rows)

    def _known(self, records: list[Record]) -> None:
        """Whether the contract knows every element; the first that it does not is looked for when there is one."""
        self._seen_elements = set().union(*(record.cells for record in records))
        names = {record.name for record in records}
        twice = any(len(self._seen_elements & set(elements)) > 1 for _, elements in self._by_column)
        if not twice and names <= self._elements and self._seen_elements <= self._columns.keys():
            return
        for record in records:
            if record.name not in self._elements:
                expected = " / ".join(sorted(self._elements))
                raise XmlFault("columns.unknown", record.row, f"<{record.name}>", expected, record.name)
            own: set[str] = set()
            for element in record.cells:
                if element not in self._columns:
                    raise XmlFault("columns.unknown", record.row, element, self._shown, element)
                if self._columns[element] in own:
                    raise XmlFault("columns.duplicate", record.row, element, self._shown, self._columns[element])
                own.add(self._columns[element])
