"""The upward package: standard tables without identifying columns, as Parquet with a manifest."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.hashing import canonical, sha256_file
from auditlake.standard.contracts import Table
from auditlake.standard.dialects import load_dialect


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


def write_package(head: Mapping[str, Any], files: Mapping[str, Path], out: Path) -> list[Path]:
    """Write all tables and ``datapackage.json`` into ``out``; the manifest is the last path of the result.

    ``head``: org, hub, period, kind, revision, standard (the ``auditlake`` part of the manifest).
    """
    out.mkdir(parents=True, exist_ok=True)
    tables = load_dialect("standard").tables
    resources = [write_table(tables[name], files[name], out) for name in sorted(tables) if name in files]
    name = f"{head['org']}.{head['period']}.{head['kind']}.r{head['revision']}"
    manifest = out / "datapackage.json"
    manifest.write_bytes(
        canonical({"name": name, "auditlake": dict(head) | {"dialect": "standard"}, "resources": resources})
    )
    return [*(out / r["path"] for r in resources), manifest]


def content_digest(files: list[Path]) -> str:
    """Hash over the data files only: equal content is not submitted twice under a new revision."""
    digest = hashlib.sha256()
    for path in sorted(files):
        if path.name != "datapackage.json":
            digest.update(f"{path.name}\0{sha256_file(path)}\n".encode())
    return digest.hexdigest()
