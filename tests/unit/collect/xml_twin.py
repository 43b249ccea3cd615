"""Writes the XML twin of CSV deliveries, as a foreign system would."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from pathlib import Path
from xml.sax.saxutils import escape

from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.xml_names import column_elements, interface_element, table_elements


def csv_rows(file: Path, dialect: Dialect) -> list[dict[str, str]]:
    """Rows of a CSV file of the dialect."""
    with file.open(encoding=dialect.encoding, newline="") as stream:
        return list(csv.DictReader(stream, delimiter=dialect.delimiter))


def xml_text(
    dialect: Dialect,
    tables: Iterable[tuple[Table, list[dict[str, str]]]],
    *,
    encoding: str = "UTF-8",
    blanks: bool = True,
) -> str:
    """A package with the rows of several tables; without ``blanks`` the element of a blank cell is left out."""
    root, records = interface_element(dialect), table_elements(dialect)
    lines = [f'<?xml version="1.0" encoding="{encoding}"?>', f'<{root} 导出日期="2026-08-03">']
    for table, rows in tables:
        elements = column_elements(table)
        for row in rows:
            lines.append(f"  <{records[table.name]}>")
            for name, element in elements.items():
                if row[name] or blanks:
                    lines.append(
                        f"    <{element}>{escape(row[name])}</{element}>" if row[name] else f"    <{element}/>"
                    )
            lines.append(f"  </{records[table.name]}>")
    return "\n".join([*lines, f"</{root}>", ""])
