"""Makes the manifest of a folder of source files, from the files and from what the org's dialect says of them."""

from __future__ import annotations

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

from auditlake.collect.manifest import NAME
from auditlake.hashing import sha256_file
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import Org, orgs
from auditlake.standard.versions import current, dialect_of


class CannotPack(ValueError):
    """The folder is no delivery of the org; the message names the file and what to do."""


def write_manifest(
    folder: Path, org: str, period: str, *, kind: str = "period", revision: int = 1, standard: str | None = None
) -> Path:
    """Write ``datapackage.json`` beside the files of ``folder`` and return its path; :class:`CannotPack`.

    ``standard`` is the version whose contracts the files follow, the current one by default. What is counted is what
    lies there: it takes the place of no own count of the sending system.
    """
    sender = orgs().get(org)
    if sender is None:
        raise CannotPack(
            f"没有机构 {org}：请在 standard/orgs.csv 中登记。 / no org {org}: enter it in standard/orgs.csv."
        )
    version = standard or current()
    try:
        dialect = dialect_of(sender.dialect, version)
    except KeyError as error:
        raise CannotPack(
            f"版本 {version} 没有方言 {sender.dialect} / version {version} has no dialect {sender.dialect}"
        ) from error
    files = sorted(file for file in folder.iterdir() if file.is_file() and file.name != NAME)
    head = {"org": org, "hub": sender.hub, "period": period, "kind": kind, "revision": revision}
    package = {
        "name": f"{org}.{period}.{kind}.r{revision}",
        "auditlake": head | {"dialect": sender.dialect, "standard": version},
        "resources": [_resource(file, sender, dialect) for file in files],
    }
    path = folder / NAME
    path.write_text(json.dumps(package, ensure_ascii=False, indent=1), encoding="utf-8")
    return path


def _resource(file: Path, org: Org, dialect: Dialect) -> dict[str, Any]:
    table = next((t for t in dialect.tables.values() if t.file_name == file.name), None)
    if table is None:
        known = ", ".join(sorted(t.file_name or t.name for t in dialect.tables.values()))
        raise CannotPack(
            f"{file}: {org.id} 的方言 {dialect.name} 没有合约以 {file.name} 报送（现有：{known}）；"
            f"请写 standard/dialects/{dialect.name}/<表>.odcs.yaml，fileName 为 {file.name}。\n"
            f"{file}: no contract of dialect {dialect.name}, which {org.id} speaks, is delivered as {file.name} "
            f"(there are: {known}); write standard/dialects/{dialect.name}/<TABLE>.odcs.yaml with that fileName."
        )
    entry = {"name": table.name, "path": file.name, "format": dialect.format, "bytes": file.stat().st_size}
    return entry | {"hash": f"sha256:{sha256_file(file)}"} | _counted(file, table, dialect)


def _counted(file: Path, table: Table, dialect: Dialect) -> dict[str, Any]:
    """Encoding, data rows and the control total, where the contract names a column for it."""
    if dialect.format == "parquet":
        import pyarrow.parquet as pq

        return {"rows": pq.read_metadata(file).num_rows}
    rows, total = 0, Decimal(0)
    try:
        with file.open(encoding=dialect.encoding, newline="") as stream:
            for row in csv.DictReader(stream, delimiter=dialect.delimiter, quotechar=dialect.quote):
                rows += 1
                total += Decimal(row[table.control_column] or 0) if table.control_column else 0
    except (UnicodeDecodeError, ArithmeticError, KeyError, TypeError) as error:
        raise CannotPack(
            f"{file}: 无法按 {dialect.encoding}、分隔符 {dialect.delimiter!r} 读取或合计 {table.control_column}；"
            f"请核对 standard/dialects/{dialect.name}/dialect.yaml。 / cannot be read as {dialect.encoding} with "
            f"{dialect.delimiter!r}, or {table.control_column} cannot be added up; see dialect.yaml. ({error})"
        ) from error
    control = {"control": {"column": table.control_column, "total": f"{total:.2f}"}} if table.control_column else {}
    return {"encoding": dialect.encoding, "rows": rows} | control
