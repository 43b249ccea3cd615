"""The upward package: standard tables without identifying columns, as Parquet with a manifest."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.hashing import canonical, sha256_file
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import load_dialect


def upward_tables(outputs: Iterable[Mapping[str, str]]) -> dict[str, Mapping[str, str]]:
    """Table -> output of a build (``key``, ``sha256``), of the tables that go up: what the platform made stays."""
    tables, upward = load_tables(), load_dialect("standard").tables
    return {
        entry["name"]: entry
        for entry in outputs
        if entry["kind"] == "standard" and entry["name"] in upward and tables[entry["name"]].kind in ("event", "state")
    }


def write_table(table: Table, source: Path, out: Path) -> dict[str, Any]:
    """Write one table's own columns to ``out``; returns its resource for the manifest."""
    path = out / (table.file_name or f"{table.name}.parquet")
    frame = pl.read_parquet(source, columns=table.column_names)
    frame.write_parquet(path, compression="zstd", row_group_size=100_000)
    resource: dict[str, Any] = {
        "name": table.name,
        "path": path.name,
        "format": "parquet",
        "encoding": "utf-8",
        "bytes": path.stat().st_size,
        "hash": f"sha256:{sha256_file(path)}",
        "rows": frame.height,
    }
    if table.control_column:
        total = frame.get_column(table.control_column).sum()
        resource["control"] = {"column": table.control_column, "total": f"{total:.2f}"}
    return resource


def write_tables(files: Mapping[str, Path], out: Path) -> list[dict[str, Any]]:
    """Write these tables into ``out`` and return their resources, by name."""
    out.mkdir(parents=True, exist_ok=True)
    tables = load_dialect("standard").tables
    return [write_table(tables[name], path, out) for name, path in sorted(files.items())]


def name_of(head: Mapping[str, Any]) -> str:
    """Submission id."""
    return f"{head['org']}.{head['period']}.{head['kind']}.r{head['revision']}"


def write_manifest(head: Mapping[str, Any], resources: list[dict[str, Any]], out: Path) -> Path:
    """Write ``datapackage.json``. ``head``: org, hub, period, kind, revision, standard, scope, missing."""
    path = out / "datapackage.json"
    package = {"name": name_of(head), "auditlake": dict(head) | {"dialect": "standard"}, "resources": resources}
    path.write_bytes(canonical(package))
    return path
