"""From a doubt back to the submitted rows: submission, file, line and the values as the org wrote them."""

from __future__ import annotations

import re
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.collect import readers
from auditlake.collect.intake import LINE
from auditlake.collect.manifest import Resource
from auditlake.collect.xml_records import is_xml, xml_record
from auditlake.doubts.hits import hits
from auditlake.doubts.state import doubt_rows
from auditlake.ledger import read
from auditlake.standard.dialects import Dialect
from auditlake.standard.reference import orgs
from auditlake.standard.versions import dialect_of
from auditlake.standard.xml_names import column_elements, table_elements, understood
from auditlake.store.cache import stage
from auditlake.store.client import Store

_ROW_KEY = re.compile(r"(?P<submission>(?P<org>[\w-]+)\.[^/]+)/(?P<file>.+)#(?P<line>\d+)")


@dataclass(frozen=True)
class SubmittedRow:
    """One submitted row: where it came in, the hash of its file, and its values by source column."""

    row_key: str
    hub: str
    submission: str
    file: str
    line: int
    sha256: str
    values: dict[str, str]


@dataclass(frozen=True)
class Trace:
    """A doubt with its hits, its life and the rows behind it."""

    doubt_id: str
    hits: list[dict[str, Any]]
    state: dict[str, Any] | None
    rows: list[SubmittedRow]


def trace(hub: str, doubt_id: str) -> Trace:
    """Follow a doubt of a hub down to raw bytes. ``LookupError`` when no current build has a hit with this id."""
    store = Store.for_hub(hub)
    found = [hit for hit in hits(store) if hit["doubt_id"] == doubt_id]
    if not found:
        raise LookupError(
            f"{hub}: 当前各构建中没有疑点 {doubt_id}，请核对编号与汇集点。\n"
            f"{hub}: no current build has a hit with doubt id {doubt_id}; check the id and the hub."
        )
    state = next((row for row in doubt_rows(store) if row["doubt_id"] == doubt_id), None)
    keys = sorted({key for hit in found for key in hit["row_keys"]})
    return Trace(doubt_id, found, state, [submitted_row(key) for key in keys])


def submitted_row(row_key: str) -> SubmittedRow:
    """The row behind a ``row_key``, read from the raw bytes of the hub where its org delivers."""
    match = _ROW_KEY.fullmatch(row_key)
    if not match or match["org"] not in orgs():
        raise ValueError(f"不是来源行 / not a row key: {row_key!r}")
    org = orgs()[match["org"]]
    store = Store.for_hub(org.hub)
    receipt = _receipt_of(store, match["submission"])
    digest = next((raw["sha256"] for raw in receipt["raw"] if raw["path"] == match["file"]), None)
    entry = next((entry for entry in receipt["tables"] if entry["file"] == match["file"]), None)
    if digest is None or entry is None:
        raise LookupError(f"{store.hub}: 回执中没有该文件 / no such file in the receipt: {row_key}")
    path, line = stage(store, f"raw/{digest}"), int(match["line"])
    dialect = dialect_of(receipt["dialect"], receipt["standard"])
    values = _xml_record(path, line, dialect) if is_xml(path) else _record(path, line, entry, dialect)
    return SubmittedRow(row_key, org.hub, match["submission"], match["file"], line, digest, values)


def _receipt_of(store: Store, submission: str) -> dict[str, Any]:
    """The receipt of an accepted submission, from the ledger."""
    for event in read(store):
        payload = event.payload
        if event.entity_kind == "receipt" and payload["submission"] == submission and payload["outcome"] == "accepted":
            return payload
    raise LookupError(f"{store.hub}: 没有该报送的回执 / no receipt for {submission}")


def _xml_record(path: Path, line: int, dialect: Dialect) -> dict[str, str]:
    """The record of an XML file with this row number, by source column; an element of no column keeps its name."""
    record = xml_record(path, line)
    tables = understood(table_elements(dialect))
    names = understood(column_elements(dialect.tables[tables[record.name]])) if record.name in tables else {}
    return {names.get(element, element): cell for element, cell in record.cells.items()}


def _record(path: Path, line: int, entry: dict[str, Any], dialect: Dialect) -> dict[str, str]:
    """The record with this row number, read as the door read the file: format, encoding, compression."""
    said = {name: entry[name] for name in ("format", "encoding", "compression") if entry.get(name)}
    resource = Resource(
        name=entry["table"],
        path=entry["file"],
        bytes=path.stat().st_size,
        hash=f"sha256:{entry['sha256']}",
        rows=entry["rows_declared"],
        **said,
    )
    table = dialect.tables[entry["table"]]
    with tempfile.TemporaryDirectory() as work:
        text = readers.read(dialect, table, resource, path, Path(work) / "text.parquet").path
        found = pl.scan_parquet(text).filter(pl.col(LINE) == line).select(table.column_names).collect()
    if not found.height:
        raise LookupError(f"文件没有第 {line} 行 / the file has no line {line}")
    return dict(found.row(0, named=True))
