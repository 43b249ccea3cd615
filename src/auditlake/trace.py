"""From a doubt back to the submitted rows: submission, file, line and the values as the org wrote them."""

from __future__ import annotations

import csv
import io
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditlake.collect.xml_records import is_xml, xml_record
from auditlake.doubts.hits import hits
from auditlake.doubts.state import doubt_rows
from auditlake.ledger import read
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.reference import orgs
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
    digest = _raw_of(store, match["submission"], match["file"])
    path, line, dialect = stage(store, f"raw/{digest}"), int(match["line"]), load_dialect(org.dialect)
    values = _xml_record(path, line, dialect) if is_xml(path) else _record(path.read_bytes(), line, dialect)
    return SubmittedRow(row_key, org.hub, match["submission"], match["file"], line, digest, values)


def _raw_of(store: Store, submission: str, file: str) -> str:
    """sha256 of a submission's file, from its receipt in the ledger."""
    for event in read(store):
        payload = event.payload
        if (
            event.entity_kind == "receipt"
            and payload.get("submission") == submission
            and payload["outcome"] == "accepted"
        ):
            for raw in payload["raw"]:
                if raw["path"] == file:
                    return str(raw["sha256"])
    raise LookupError(f"{store.hub}: 没有该报送文件的回执 / no receipt for {submission}/{file}")


def _xml_record(path: Path, line: int, dialect: Dialect) -> dict[str, str]:
    """The record of an XML file with this row number, by source column; an element of no column keeps its name."""
    record = xml_record(path, line)
    tables = understood(table_elements(dialect))
    names = understood(column_elements(dialect.tables[tables[record.name]])) if record.name in tables else {}
    return {names.get(element, element): cell for element, cell in record.cells.items()}


def _record(data: bytes, line: int, dialect: Dialect) -> dict[str, str]:
    """The record that starts at a physical line (header = line 1)."""
    reader = csv.reader(io.StringIO(data.decode(dialect.encoding), newline=""), delimiter=dialect.delimiter)
    header = [name.removeprefix("\ufeff") for name in next(reader)]
    start = reader.line_num + 1
    for record in reader:
        if start == line:
            return dict(zip(header, record, strict=False))
        start = reader.line_num + 1
    raise LookupError(f"文件没有第 {line} 行 / the file has no line {line}")
