"""A delivery of one payment file with cells that must be rejected, planted at fixed rows."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

from auditlake.standard.dialects import load_dialect
from benchmarks import data

EVERY = 1000  #: one bad row in a thousand
QUOTED = 100  #: one row in a hundred has a holder's name in quotes, with a comma inside
SPOIL = (
    ("AAE019", ""),
    ("AAE019", "12.345"),
    ("AAE003", "202613"),
    ("AAC001", " "),
    ("AAA085", "长" * 9),
    ("AAE002", "2026-07"),
    ("AAZ220", None),  # the key of the row before
    ("AAE117", "99"),  # a code that nobody knows: kept and counted, not rejected
)


def prepare(source: Path, folder: Path) -> None:
    """``source``: the agency's joined delivery. Writes ``folder/delivery`` and the codes that the bare side knows."""
    delivery = folder / "delivery"
    delivery.mkdir(parents=True)
    manifest = json.loads((source / data.NAME).read_text(encoding="utf-8"))
    resource: dict[str, Any] = next(r for r in manifest["resources"] if r["name"] == "AC83")
    _spoil(source / "AC83.csv", delivery / "AC83.csv")
    resource = {k: v for k, v in resource.items() if k != "control"} | data.described(delivery / "AC83.csv")
    data.write_manifest(delivery, manifest["auditlake"], [resource])
    dialect = load_dialect("lb101_3")
    coded = [c.name for c in dialect.tables["AC83"].columns if c.value_map]
    (folder / "codes.json").write_text(json.dumps({name: sorted(dialect.value_maps[name]) for name in coded}))
    for side in ("ours", "bare"):
        (folder / side).mkdir()


def _spoil(source: Path, target: Path) -> None:
    with source.open(encoding="utf-8", newline="") as lines, target.open("w", encoding="utf-8", newline="") as out:
        reader, writer = csv.reader(lines), csv.writer(out, lineterminator="\n")
        header = next(reader)
        writer.writerow(header)
        key, before = header.index("AAZ220"), ""
        for number, row in enumerate(reader):
            own = row[key]
            if number % EVERY == EVERY - 1:
                column, value = SPOIL[number // EVERY % len(SPOIL)]
                row[header.index(column)] = before if value is None else value
            if number % QUOTED == QUOTED // 2:
                row[header.index("AAE009")] += ",代领"
            writer.writerow(row)
            before = own
