"""A row is found again in the bytes as they were sent, whatever format they have."""

from __future__ import annotations

import gzip
import io
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from auditlake.collect.run import collect_hub
from auditlake.standard.dialects import load_dialect
from auditlake.store import Store
from auditlake.trace import submitted_row
from tests.conftest import StoreServer
from tests.flow.collect_hub import HUB, SI, newest, send, set_cell
from tests.unit.collect.builder import delivery, rows

TABLE = load_dialect("lb101_3").tables["AC83"]


def _packed(text: bytes) -> bytes:
    return gzip.compress(text.decode().replace(",", "\t").encode("utf-16"), mtime=0)


def _workbook(text: bytes) -> bytes:
    out = io.BytesIO()
    book = xlsxwriter.Workbook(out)
    sheet = book.add_worksheet()
    for line, row in enumerate(text.decode().splitlines()):
        for place, cell in enumerate(row.split(",")):
            sheet.write_string(line, place, cell)
    book.close()
    return out.getvalue()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text, {}),
        (_packed, {"format": "tsv", "encoding": "utf-16", "compression": "gz"}),
        (_workbook, {"format": "xlsx", "encoding": None}),
    ],
)
def test_a_row_is_traced(store_server: StoreServer, hub: Store, tmp_path: Path, change: Any, said: Any) -> None:
    def files(contents: dict[str, bytes]) -> None:
        contents["AC83.csv"] = change(contents["AC83.csv"])

    def manifest(package: dict[str, Any]) -> None:
        entry = package["resources"][0]
        entry |= said
        package["resources"][0] = {name: value for name, value in entry.items() if value is not None}

    edit = set_cell("AC83", 7, "AAE009", "欧阳䶮")
    folder = delivery(tmp_path / "d", SI, only=["AC83"], edit=edit, files=files, manifest=manifest)
    send(store_server, folder, SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1"], newest(hub)["problems"]
    planted = rows(TABLE, 40, load_dialect("lb101_3"))
    planted[7]["AAE009"] = "欧阳䶮"
    for line in (2, 9, 41):
        found = submitted_row(f"{SI}.2026-07.period.r1/AC83.csv#{line}")
        assert found.values == planted[line - 2] and (found.line, found.file) == (line, "AC83.csv")
    with pytest.raises(LookupError, match="42"):
        submitted_row(f"{SI}.2026-07.period.r1/AC83.csv#42")
