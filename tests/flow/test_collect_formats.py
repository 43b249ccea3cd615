"""One delivery in every format an agency may have: the hub collects what it would from CSV, and traces it back."""

from __future__ import annotations

import csv
import gzip
import io
from pathlib import Path
from typing import Any

import polars as pl
import xlsxwriter

from auditlake.collect.run import collect_hub
from auditlake.store import Store
from auditlake.trace import submitted_row
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.collect_hub import HUB, SI, newest, send
from tests.unit.collect.builder import Rows, delivery
from tests.unit.collect.dbf_writer import dbf
from tests.unit.collect.test_formats import zipped


def _rows(data: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(data.decode())))


def _sheet(data: bytes) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True}) as book:
        for number, row in enumerate(_rows(data)):
            for at, cell in enumerate(row):
                (book.worksheets() or [book.add_worksheet("AC83")])[0].write_string(number, at, cell)
    return out.getvalue()


def _table(data: bytes) -> bytes:
    names, *rows = _rows(data)
    return dbf([(name, "C", 40) for name in names], [[cell.encode("gb18030") for cell in row] for row in rows])


def _utf16(data: bytes) -> bytes:
    return b"\xff\xfe" + data.decode().replace(",", "|").encode("utf-16-le")


#: source table -> how it is sent, and what its manifest says of it
SENT: dict[str, tuple[Any, str, dict[str, str]]] = {
    "AC83": (_sheet, "AC83.xlsx", {"format": "xlsx"}),
    "AC01": (_table, "AC01.dbf", {"format": "dbf"}),
    "AB01": (gzip.compress, "AB01.csv.gz", {"compression": "gz"}),
    "AC43": (_utf16, "AC43.txt", {"format": "psv", "encoding": "utf-16"}),
    "AC02": (lambda data: zipped(data.decode().encode("gb18030")), "AC02.zip",
             {"encoding": "gb18030", "compression": "zip"}),
}  # fmt: skip


def test_every_format_in_one_delivery(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def edit(name: str, data: Rows) -> None:
        if name == "AC83":
            data[3]["AAE019"] = "1,000.00"
            data[5]["AAE010"] = "6.22848E+18"
        if name == "AC01":
            data[0]["AAC003"] = "㐂䶮"

    def files(contents: dict[str, bytes]) -> None:
        for table, (change, name, _) in SENT.items():
            contents[name] = change(contents.pop(f"{table}.csv"))

    def manifest(package: dict[str, Any]) -> None:
        for resource in package["resources"]:
            for table, (_, name, said) in SENT.items():
                if resource["path"] == name:
                    del resource["encoding"]
                    resource |= said | {"name": table, "rows": 40}

    send(store_server, delivery(tmp_path / "d", SI, edit=edit, files=files, manifest=manifest), SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1"], newest(hub)["problems"]
    payload = newest(hub)
    assert [(p["rule"], p["file"], p["row"]) for p in payload["problems"]] == [
        ("cell.type", "AC83.xlsx", 5), ("cell.digits", "AC83.xlsx", 7)
    ]  # fmt: skip
    entries = {entry["table"]: entry for entry in payload["tables"]}
    assert {entries[table]["rows_loaded"] for table in SENT} == {38, 40}
    assert {table: [entries[table][f] for f in ("format", "encoding", "compression")] for table in SENT} == {
        "AC83": ["xlsx", None, None], "AC01": ["dbf", "gb18030", None], "AB01": ["csv", "utf-8", "gz"],
        "AC43": ["psv", "utf-16", None], "AC02": ["csv", "gb18030", "zip"],
    }  # fmt: skip
    assert entries["AC83"]["sheet"] == "AC83"
    # the same rows as from CSV
    twin = delivery(tmp_path / "twin", SI, edit=edit)
    for table, (_, name, _) in SENT.items():
        mine = pl.read_parquet(io.BytesIO(hub.get_bytes(payload["collected"][table][0])))
        theirs = pl.read_csv(twin / f"{table}.csv", infer_schema=False).with_row_index("line", 2)
        assert mine["_row"].to_list() == [
            line for line in theirs["line"] if (table, line) not in {("AC83", 5), ("AC83", 7)}
        ]
        key = theirs.columns[1]
        assert (
            mine[key].cast(pl.String).to_list()
            == theirs.filter(pl.col("line").is_in(mine["_row"].implode()))[key].to_list()
        )
        row = submitted_row(f"{SI}.2026-07.period.r1/{name}#9")
        assert row.values == {k: v or "" for k, v in theirs.drop("line").row(7, named=True).items()}
    assert verify(HUB) == []
