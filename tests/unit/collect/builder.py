"""Small deliveries made from the contracts: right in every cell until a test makes them wrong."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

from auditlake.hashing import sha256
from auditlake.identity import check_character
from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import orgs
from auditlake.standard.versions import current

Rows = list[dict[str, str]]


def citizen_id(number: int) -> str:
    """Valid synthetic id."""
    body = f"33010619{50 + number % 40:02d}0{1 + number % 9}{10 + number % 18:02d}{number % 1000:03d}"
    return body + check_character(body)


def value(column: Column, number: int, dialect: Dialect | None, key: bool) -> str:
    """A right value; key columns differ from row to row."""
    if column.semantic == "citizen_id":
        return citizen_id(number)
    if column.semantic == "credit_code":
        return credit_code(number)
    if column.semantic == "division":
        return "330106"
    if column.semantic == "month":
        return "202607"
    if column.semantic == "flag":
        return "1"
    if column.semantic == "pseudonym":
        return f"{number:032x}"
    if column.value_map and dialect:
        return sorted(dialect.value_maps[column.name])[0]
    if column.type.startswith("DECIMAL"):
        return f"{100 + number}.25"
    if column.type == "INTEGER":
        return str(number + 1) if key else "7"
    dates = (dialect.date_format, dialect.timestamp_format) if dialect else ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S")
    from datetime import datetime

    if column.type == "DATE":
        return datetime(2026, 7, 15).strftime(dates[0])
    if column.type == "TIMESTAMP":
        return datetime(2026, 7, 15, 9, 30).strftime(dates[1])
    if column.type == "BOOLEAN":
        return "true"
    return (f"K{number:06d}" if key else f"v{number}")[: column.max_length or 99]


def credit_code(number: int) -> str:
    """Valid synthetic unified social credit code with letters in the first places."""
    alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"
    body = f"A1330106MA27X{number:04d}"
    total = sum(alphabet.index(c) * pow(3, i, 31) for i, c in enumerate(body))
    return body + alphabet[(31 - total % 31) % 31]


def rows(table: Table, count: int, dialect: Dialect | None = None, start: int = 0) -> Rows:
    """``count`` right rows of a source table."""
    return [
        {c.name: value(c, n, dialect, c.name in table.key) for c in table.columns} for n in range(start, start + count)
    ]


def csv_text(names: list[str], data: Rows) -> str:
    """CSV with quotes only where needed."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n")
    writer.writerow(names)
    writer.writerows([[row[name] for name in names] for row in data])
    return out.getvalue()


def delivery(
    folder: Path,
    org: str,
    *,
    period: str = "2026-07",
    kind: str = "period",
    revision: int = 1,
    count: int = 40,
    start: int = 0,
    only: list[str] | None = None,
    edit: Callable[[str, Rows], None] | None = None,
    files: Callable[[dict[str, bytes]], None] | None = None,
    manifest: Callable[[dict[str, Any]], None] | None = None,
    late: Callable[[dict[str, bytes]], None] | None = None,
) -> Path:
    """Write a delivery folder. ``edit(table, rows)`` before writing; ``files`` and ``manifest`` change what is
    written before it is hashed and listed; ``late`` changes files after the manifest was made."""
    found = orgs()[org]
    dialect = load_dialect(found.dialect)
    contents: dict[str, bytes] = {}
    declared: dict[str, tuple[Table, Rows]] = {}
    for table in [dialect.tables[name] for name in only] if only else owed_tables(found, period):
        data = rows(table, count, dialect, start)
        if edit:
            edit(table.name, data)
        name = table.file_name or f"{table.name}.csv"
        contents[name] = csv_text(table.column_names, data).encode(dialect.encoding)
        declared[name] = (table, data)
    if files:
        files(contents)
    resources = []
    for name, content in contents.items():
        table, data = declared.get(name, (None, []))  # type: ignore[assignment]
        entry: dict[str, Any] = {
            "name": table.name if table else name.rsplit(".", 1)[0], "path": name, "format": "csv",
            "encoding": dialect.encoding, "bytes": len(content), "hash": f"sha256:{sha256(content)}",
            "rows": len(data),
        }  # fmt: skip
        if table and table.control_column:
            total = sum(
                (Decimal(row[table.control_column]) for row in data if _number(row[table.control_column])), Decimal(0)
            )
            entry["control"] = {"column": table.control_column, "total": f"{total:.2f}"}
        resources.append(entry)
    head = {"org": org, "hub": found.hub, "period": period, "kind": kind, "revision": revision,
            "dialect": found.dialect, "standard": current()}  # fmt: skip
    package = {"name": f"{org}.{period}.{kind}.r{revision}", "auditlake": head, "resources": resources}
    if manifest:
        manifest(package)
    if late:
        late(contents)
    folder.mkdir(parents=True, exist_ok=True)
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    (folder / "datapackage.json").write_text(json.dumps(package, ensure_ascii=False), encoding="utf-8")
    return folder


def _number(text: str) -> bool:
    try:
        Decimal(text)
    except ArithmeticError:
        return False
    return True
