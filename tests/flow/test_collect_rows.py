"""Rows and keys that are rejected alone, and when they are too many."""

from __future__ import annotations

import io
import json
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from auditlake import clock
from auditlake.collect.run import collect_hub
from auditlake.store import Store
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.collect_hub import HUB, SI, newest, rules, send, set_cell
from tests.unit.collect.builder import Rows, delivery


def _double(name: str, data: Rows) -> None:
    if name == "AC83":
        data[5]["AAZ220"] = data[4]["AAZ220"]


ROWS = {
    "cell.required": (set_cell("AC83", 3, "AAC001", ""), "AC83", 5),
    "cell.type": (set_cell("AC83", 3, "AAE019", "1,000.00"), "AC83", 5),
    "cell.length": (set_cell("AC83", 3, "AAA085", "一二三四五六七八九"), "AC83", 5),
    "cell.citizen_id": (set_cell("AC01", 0, "AAC002", "330106196001011234"), "AC01", 2),
    "cell.credit_code": (set_cell("AB01", 0, "AAB998", "91330106MA27X00000"), "AB01", 2),
    "cell.division": (set_cell("AC_TRANSFER", 0, "AAA033", "999999"), "AC_TRANSFER", 2),
    "key.duplicate": (_double, "AC83", 7),
}


@pytest.mark.parametrize("rule", ROWS)
def test_a_bad_row_is_rejected_and_nothing_is_lost(
    store_server: StoreServer, hub: Store, tmp_path: Path, rule: str
) -> None:
    edit, table, line = ROWS[rule]
    folder = delivery(tmp_path / "d", SI, edit=edit)
    send(store_server, folder, SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1"]
    payload = newest(hub)
    assert rules(payload) == {rule}
    (told,) = payload["problems"]
    assert (told["table"], told["row"]) == (table, line)
    entry = next(t for t in payload["tables"] if t["table"] == table)
    assert (entry["rows_declared"], entry["rows_loaded"], entry["rows_rejected"]) == (40, 39, 1)
    key = payload["collected"][table][0]
    good = pl.read_parquet(io.BytesIO(hub.get_bytes(key)))
    bad = pl.read_parquet(io.BytesIO(hub.get_bytes(key.replace(".parquet", ".rejects.parquet"))))
    assert sorted([*good["_row"], *bad["_row"]]) == list(range(2, 42))
    assert bad.select("_file", "_row", "_rule").row(0) == (f"{table}.csv", line, rule)
    # identity numbers stay in the org's own report
    text = json.dumps(payload, ensure_ascii=False)
    assert "330106196001011234" not in text
    book = openpyxl.load_workbook(io.BytesIO(hub.get_bytes(payload["out"]["report.xlsx"])))
    second = book.worksheets[1]
    assert second.max_row == 2 and second.cell(2, 6).value == rule and second.cell(2, 3).value == line
    if rule == "cell.citizen_id":
        assert second.cell(2, 7).value == "330106196001011234"
    assert verify(HUB) == []


def test_too_many_bad_rows_refuse(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def edit(name: str, data: Rows) -> None:
        if name == "AC83":
            for row in data[:3]:
                row["AAC001"] = ""

    send(store_server, delivery(tmp_path / "d", SI, edit=edit), SI)
    assert collect_hub(HUB)["refused"] == [f"{SI}.2026-07.period.r1"]
    assert rules(newest(hub)) == {"cell.required", "table.bad_share"}


def test_unmapped_codes_are_kept_and_told(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    send(store_server, delivery(tmp_path / "d", SI, edit=set_cell("AC83", 0, "AAE140", "777")), SI)
    assert collect_hub(HUB)["accepted"]
    payload = newest(hub)
    (told,) = payload["problems"]
    assert (told["rule"], told["column"], told["found"], told["count"]) == ("cell.unmapped", "AAE140", "777", 1)
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(payload["collected"]["AC83"][0])))
    assert frame["AAE140"][0] == "777" and frame.height == 40


def test_event_keys_across_files_and_submissions(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def parts(contents: dict[str, bytes]) -> None:
        lines = contents.pop("AC83.csv").splitlines(keepends=True)
        contents["AC83-1.csv"] = b"".join(lines)
        contents["AC83-2.csv"] = lines[0] + lines[1]

    def declare(package: dict[str, Any]) -> None:
        for resource in package["resources"]:
            if resource["name"].startswith("AC83"):
                resource["rows"] = 40 if resource["name"] == "AC83-1" else 1

    send(store_server, delivery(tmp_path / "a", SI, files=parts, manifest=declare), SI)
    assert collect_hub(HUB)["accepted"]
    payload = newest(hub)
    assert [(p["rule"], p["file"], p["row"]) for p in payload["problems"]] == [
        ("key.duplicate_across", "AC83-2.csv", 2)
    ]
    clock.set_as_of(datetime(2026, 9, 5))
    edit = set_cell("AC83", 0, "AAZ220", "K000003")
    send(store_server, delivery(tmp_path / "b", SI, period="2026-08", start=1000, edit=edit), SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-08.period.r1"]
    found = [(p["rule"], p["row"], p["found"]) for p in newest(hub)["problems"]]
    # other persons and units than the month before, and nobody said that these had ended
    assert found[0][:2] == ("key.duplicate_across", 2) and {rule for rule, _, _ in found[1:]} == {"table.vanished"}
    assert all(text.startswith("40/40") for _, _, text in found[1:])
