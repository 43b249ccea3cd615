"""A foreign system's XML package into a delivery folder: one file per table and the manifest.

A file that holds one table is taken byte for byte. One that holds several is divided: each table's records, with
every cell as it was, one record per line, and the name and hash of the file they come from.
"""

from __future__ import annotations

import json
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass, field
from decimal import Decimal
from itertools import chain
from pathlib import Path
from typing import Any, TextIO
from xml.sax.saxutils import escape, quoteattr

from auditlake.collect.decode import WrongEncoding
from auditlake.collect.manifest import NAME
from auditlake.collect.messages import told
from auditlake.collect.problem import Problem
from auditlake.collect.xml_records import Record, XmlFault, XmlRecords
from auditlake.hashing import sha256_file
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import Org, orgs
from auditlake.standard.versions import current, dialect_of
from auditlake.standard.xml_names import column_elements, interface_element, table_elements, understood

_AMOUNT = re.compile(r"-?[0-9]{1,18}(\.[0-9]{1,6})?")


class NotAPackage(ValueError):
    """The package cannot become a delivery; says in both languages which file, where and why."""


@dataclass
class _Part:
    """What one file holds of one table."""

    table: Table
    source: Path
    rows: int = 0
    total: Decimal = field(default_factory=Decimal)
    name: str = ""


def import_package(
    package: Path,
    org: str,
    period: str,
    out: Path,
    *,
    kind: str = "period",
    revision: int = 1,
    standard: str | None = None,
) -> list[dict[str, Any]]:
    """Write the delivery folder ``out`` from an XML file or a folder of them; returns the manifest's resources.

    Rows and control totals are those that were read. Cells are judged by the door, not here. NotAPackage for an
    unknown org or version, a folder ``out`` with something in it, XML that cannot be read, a table that the org's
    dialect does not have.
    """
    sender, version = orgs().get(org), standard or current()
    if sender is None:
        raise NotAPackage(
            f"没有机构 {org}，请在 standard/orgs.csv 中登记 / no org {org}; enter it in standard/orgs.csv"
        )
    try:
        dialect = dialect_of(sender.dialect, version)
    except KeyError as error:
        raise NotAPackage(f"版本 {version} 没有方言 {sender.dialect} / no such dialect in this version") from error
    if out.exists() and (not out.is_dir() or any(out.iterdir())):
        raise NotAPackage(f"{out}: 目录不为空，请另选目录 / the folder is not empty; choose another")
    files = _files(package)
    parts = [part for file in files for part in _parts(file, sender, dialect)]
    _name(parts)
    out.mkdir(parents=True, exist_ok=True)
    for file in files:
        own = [part for part in parts if part.source == file]
        if len(own) == 1:
            shutil.copyfile(file, out / own[0].name)
        else:
            _divide(file, own, sender, dialect, out)
    resources = [_resource(part, out) for part in sorted(parts, key=lambda part: part.name)]
    head = {"org": org, "hub": sender.hub, "period": period, "kind": kind, "revision": revision,
            "dialect": sender.dialect, "standard": version}  # fmt: skip
    manifest = {"name": f"{org}.{period}.{kind}.r{revision}", "auditlake": head, "resources": resources}
    (out / NAME).write_text(json.dumps(manifest, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    return resources


def _files(package: Path) -> list[Path]:
    if package.is_file():
        return [package]
    files = sorted(file for file in package.iterdir() if file.is_file() and file.suffix.lower() == ".xml")
    if not files:
        raise NotAPackage(f"{package}: 没有 XML 文件 / there is no XML file")
    return files


def _parts(file: Path, org: Org, dialect: Dialect) -> list[_Part]:
    """Rows and control totals by table, in the order in which the file begins them."""
    tables = _by_element(dialect)
    parts: dict[str, _Part] = {}
    amounts: dict[str, list[str]] = {}
    for record in _records(file, org, dialect):
        table = tables[record.name]
        if table.name not in parts:
            parts[table.name] = _Part(table, file)
            elements = understood(column_elements(table)).items()
            amounts[table.name] = [element for element, column in elements if column == table.control_column]
        part = parts[table.name]
        part.rows += 1
        for element in amounts[table.name]:
            text = record.cells.get(element, "")
            # what is no amount is told by the door, cell by cell
            part.total += Decimal(text) if _AMOUNT.fullmatch(text) else 0
    if not parts and file.stem in tables:
        parts[file.stem] = _Part(tables[file.stem], file)
    if not parts:
        raise NotAPackage(f"{file}: 没有记录 / there is no record in it")
    return list(parts.values())


def _records(file: Path, org: Org, dialect: Dialect) -> Iterator[Record]:
    """Every record, of a table that the dialect has; NotAPackage with the place of what cannot be read."""
    records, tables = XmlRecords(file), _by_element(dialect)
    roots = {interface_element(dialect), dialect.name}
    try:
        for some in chain(records, [[]]):  # the root is looked at when there is no record, too
            if records.root not in roots:
                raise XmlFault("columns.unknown", 1, f"<{records.root}>", " / ".join(sorted(roots)), records.root)
            for record in some:
                if record.name not in tables:
                    known = ", ".join(table_elements(dialect).values())
                    raise XmlFault("columns.unknown", record.row, f"<{record.name}>", known, record.name)
                yield record
    except XmlFault as fault:
        place = {"row": fault.line, "column": fault.column, "found": fault.found, "expected": fault.expected}
        raise _refused(Problem(fault.rule, file=file.name, **place), org) from fault  # type: ignore[arg-type]
    except WrongEncoding as error:
        wrong = Problem("file.encoding", file.name, row=error.line, found=error.found, expected="XML: UTF-8, GB18030")
        raise _refused(wrong, org) from error


def _refused(problem: Problem, org: Org) -> NotAPackage:
    words = told(problem, org.id)
    return NotAPackage(
        f"[{problem.rule}] {words['message_zh']}\n  → {words['todo_zh']}\n  {words['message_en']}\n  → {words['todo_en']}"
    )


def _by_element(dialect: Dialect) -> dict[str, Table]:
    return {element: dialect.tables[name] for element, name in understood(table_elements(dialect)).items()}


def _name(parts: list[_Part]) -> None:
    """``AC83.xml``; where several files hold the table ``AC83-1.xml``, ``AC83-2.xml``."""
    files, number = Counter(part.table.name for part in parts), Counter[str]()
    for part in parts:
        name = part.table.name
        number[name] += 1
        part.name = f"{name}.xml" if files[name] == 1 else f"{name}-{number[name]}.xml"


def _divide(file: Path, parts: list[_Part], org: Org, dialect: Dialect, out: Path) -> None:
    tables, root = _by_element(dialect), interface_element(dialect)
    source = f"<{root} source={quoteattr(file.name)} sha256={quoteattr(sha256_file(file))}>"
    with ExitStack() as stack:
        streams: dict[str, TextIO] = {
            part.table.name: stack.enter_context((out / part.name).open("w", encoding="utf-8", newline=""))
            for part in parts
        }
        for stream in streams.values():
            stream.write(f'<?xml version="1.0" encoding="UTF-8"?>\n{source}\n')
        for record in _records(file, org, dialect):
            if foreign := next((name for name in record.cells if " " in name), None):
                known = ", ".join(column_elements(tables[record.name]).values())
                raise _refused(
                    Problem("columns.unknown", file.name, row=record.row, found=foreign, expected=known), org
                )
            cells = "".join(f"<{name}>{_escaped(cell)}</{name}>" for name, cell in record.cells.items())
            streams[tables[record.name].name].write(f"<{record.name}>{cells}</{record.name}>\n")
        for stream in streams.values():
            stream.write(f"</{root}>\n")


def _escaped(cell: str) -> str:
    return escape(cell, {"\r": "&#13;"})


def _resource(part: _Part, out: Path) -> dict[str, Any]:
    file = out / part.name
    made: dict[str, Any] = {
        "name": file.stem, "table": part.table.name, "path": part.name, "format": "xml",
        "bytes": file.stat().st_size, "hash": f"sha256:{sha256_file(file)}", "rows": part.rows,
    }  # fmt: skip
    if part.table.control_column:
        made["control"] = {"column": part.table.control_column, "total": f"{part.total:.2f}"}
    return made
