"""From an org's upload to its receipt, on the real server."""

from __future__ import annotations

import io
import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import polars as pl
import pytest

from auditlake import clock, ledger
from auditlake.collect.deadline import close_periods
from auditlake.collect.limits import get_limits
from auditlake.collect.receipts import Book, newest_accepted, owing, receipts
from auditlake.collect.run import collect_hub
from auditlake.collect.submit import submit
from auditlake.hashing import sha256
from auditlake.standard.versions import current
from auditlake.store import Store
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import Rows, delivery

SI, COUNTY, FIN, TAX = "330106-si", "330127-si", "330106-fin", "330000-tax"
HUB = "330000"


@pytest.fixture
def hub(store_server: StoreServer, monkeypatch: pytest.MonkeyPatch) -> Iterator[Store]:
    """An empty hub 330000, clock in August 2026, no grace for cut uploads."""
    monkeypatch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "0")
    get_limits.cache_clear()
    clock.set_as_of(datetime(2026, 8, 5, 9, 0))
    store = store_server.store(HUB)
    for item in list(store.list()):
        store.delete(item.key)
    for key in store_server.issuer.list(HUB):  # the server drops emptied folders, an org cannot make them anew
        for part in ("in", "out"):
            (store_server.server.root / f"hub-{HUB}" / "orgs" / key.org / part).mkdir(parents=True, exist_ok=True)
    for file in (store_server.home / "locks").glob("ledger-*"):
        file.unlink()
    yield store
    (store_server.home / "as_of").unlink(missing_ok=True)
    get_limits.cache_clear()


def send(server: StoreServer, folder: Path, org: str) -> str:
    """Upload with the org's own key and wait until the platform sees it."""
    prefix = submit(server.org_store(org, HUB), folder)
    platform = server.store(HUB)
    eventually(lambda: platform.exists(f"{prefix}datapackage.json"))
    return prefix


def rules(payload: dict[str, Any]) -> set[str]:
    return {p["rule"] for p in payload["problems"]} - {"table.missing"}


def newest(hub: Store) -> dict[str, Any]:
    return receipts(hub)[-1]


def test_a_good_delivery_is_accepted(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI)
    send(store_server, folder, SI)
    result = collect_hub(HUB)
    assert result == {"taken": 1, "accepted": [f"{SI}.2026-07.period.r1"], "refused": [], "noted": [], "ready": []}
    payload = newest(hub)
    assert payload["problems"] == [] and payload["outcome"] == "accepted"
    assert len(payload["tables"]) == 12 and all(t["rows_loaded"] == 40 for t in payload["tables"])
    ac83 = next(t for t in payload["tables"] if t["table"] == "AC83")
    assert ac83["standard_table"] == "benefit_payment"
    assert ac83["control_declared"] == ac83["control_loaded"] == "4790.00"
    assert payload["due"] == "2026-08-12" and payload["days_late"] == 0
    # raw keeps the exact bytes, the manifest among them
    assert {r["path"] for r in payload["raw"]} == {f.name for f in folder.iterdir()}
    for item in payload["raw"]:
        assert hub.get_bytes(f"raw/{item['sha256']}") == (folder / item["path"]).read_bytes()
    one = newest_accepted(hub)[0]
    assert one.submission == f"{SI}.2026-07.period.r1" and one.division == "330106" and len(one.tables) == 12
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(one.tables["AC83"][0])))
    assert frame.schema["AAE019"] == pl.Decimal(18, 2) and frame.schema["AAE003"] == pl.Int32
    assert frame["_row"].to_list() == list(range(2, 42)) and set(frame["_file"]) == {"AC83.csv"}
    assert set(frame["_submission"]) == {one.submission}
    # the org reads its receipt; the hashes in the ledger are those of the copies
    mine = store_server.org_store(SI, HUB)
    for key, digest in payload["out_sha256"].items():
        eventually(lambda key=key: mine.exists(key))
        assert sha256(mine.get_bytes(key)) == digest
    assert set(payload["out"]) == {"receipt.json", "report.xlsx", "report.html"}
    assert collect_hub(HUB) == {"taken": 0, "accepted": [], "refused": [], "noted": [], "ready": []}
    assert verify(HUB) == []


def _rows(table: str, index: int, column: str, text: str) -> Any:
    def edit(name: str, data: Rows) -> None:
        if name == table:
            data[index][column] = text

    return edit


def _double(name: str, data: Rows) -> None:
    if name == "AC83":
        data[5]["AAZ220"] = data[4]["AAZ220"]


def _header_only(name: str, data: Rows) -> None:
    if name == "AC01":
        data.clear()


def _bytes(name: str, change: Any) -> Any:
    def files(contents: dict[str, bytes]) -> None:
        contents[name] = change(contents[name])

    return files


def _line(data: bytes, number: int, change: Any) -> bytes:
    lines = data.split(b"\n")
    lines[number - 1] = change(lines[number - 1])
    return b"\n".join(lines)


def _head(field: str, value: Any) -> Any:
    def manifest(package: dict[str, Any]) -> None:
        package["auditlake"][field] = value

    return manifest


def _resource(field: str, value: Any) -> Any:
    def manifest(package: dict[str, Any]) -> None:
        package["resources"][0][field] = value

    return manifest


def _wrong_total(package: dict[str, Any]) -> None:
    entry = next(r for r in package["resources"] if r["name"] == "AC83")
    entry["control"]["total"] = "1.00"


def _flip(contents: dict[str, bytes]) -> None:
    contents["AC83.csv"] = contents["AC83.csv"].replace(b"K000001", b"K000000")


def _extra(contents: dict[str, bytes]) -> None:
    contents["notes.txt"] = b"hello"


def _drop(contents: dict[str, bytes]) -> None:
    del contents["AC83.csv"]


def _longer(contents: dict[str, bytes]) -> None:
    contents["AC83.csv"] += b"x"


REFUSED = {
    "manifest.org": {"manifest": _head("org", "330110-si")},
    "manifest.period": {"manifest": _head("period", "2026-06")},
    "manifest.dialect": {"manifest": _head("dialect", "lb101_county")},
    "manifest.kind": {"manifest": _head("kind", "baseline")},
    "manifest.revision": {"manifest": _head("revision", 2)},
    "manifest.unreadable": {"manifest": _resource("path", "../../etc/passwd")},
    "file.absent": {"late": _drop},
    "file.unlisted": {"late": _extra},
    "file.size": {"late": _longer},
    "file.hash": {"late": _flip},
    "file.encoding": {"files": _bytes("AC01.csv", lambda b: b.replace(b"v3", "张三".encode("gb18030")))},
    "file.empty": {"files": _bytes("AC83.csv", lambda b: b"")},
    "file.header_only": {"edit": _header_only},
    "line.broken": {"files": _bytes("AC83.csv", lambda b: _line(b, 9, lambda line: line + b",surplus"))},
    "columns.unknown": {"files": _bytes("AC83.csv", lambda b: b.replace(b"AAE117", b"AAE999", 1))},
    "columns.missing": {"files": _bytes("AC83.csv", lambda b: b.replace(b"AAE117", b"AAE999", 1))},
    "columns.duplicate": {"files": _bytes("AC83.csv", lambda b: b.replace(b"AAE117", b"AAE009", 1))},
    "rows.count": {"manifest": _resource("rows", 41)},
    "control.total": {"manifest": _wrong_total},
}  # fmt: skip


@pytest.mark.parametrize("rule", REFUSED)
def test_a_bad_delivery_is_refused_by_its_rule(
    store_server: StoreServer, hub: Store, tmp_path: Path, rule: str
) -> None:
    folder = delivery(tmp_path / "d", SI, **REFUSED[rule])  # type: ignore[arg-type]
    prefix = f"orgs/{SI}/in/2026-07/period-r1/"
    org = store_server.org_store(SI, HUB)
    for file in sorted(folder.iterdir(), key=lambda f: (f.name == "datapackage.json", f.name)):
        org.put_file(prefix + file.name, file)
    eventually(lambda: hub.exists(f"{prefix}datapackage.json"))
    result = collect_hub(HUB)
    assert result["refused"] == [f"{SI}.2026-07.period.r1"] and not result["accepted"]
    payload = newest(hub)
    companions = {
        "columns.unknown": {"columns.missing"}, "columns.missing": {"columns.unknown"},
        "columns.duplicate": {"columns.missing"},
        "file.absent": {"delivery.incomplete"}, "file.size": {"delivery.incomplete"},
    }  # fmt: skip
    assert rules(payload) == {rule} | companions.get(rule, set())
    told = next(p for p in payload["problems"] if p["rule"] == rule)
    assert SI in told["message_zh"] and SI in told["message_en"]
    assert payload["collected"] == {} and not list(hub.list("collected/"))
    assert {r["path"] for r in payload["raw"]} == {f.name for f in folder.iterdir()}
    assert collect_hub(HUB)["taken"] == 0
    assert newest_accepted(hub) == []
    assert verify(HUB) == []


ROWS = {
    "cell.required": (_rows("AC83", 3, "AAC001", ""), "AC83", 5),
    "cell.type": (_rows("AC83", 3, "AAE019", "1,000.00"), "AC83", 5),
    "cell.length": (_rows("AC83", 3, "AAA085", "一二三四五六七八九"), "AC83", 5),
    "cell.citizen_id": (_rows("AC01", 0, "AAC002", "330106196001011234"), "AC01", 2),
    "cell.credit_code": (_rows("AB01", 0, "AAB998", "91330106MA27X00000"), "AB01", 2),
    "cell.division": (_rows("AC_TRANSFER", 0, "AAA033", "999999"), "AC_TRANSFER", 2),
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
    assert second.max_row == 2 and second.cell(2, 4).value == rule and second.cell(2, 2).value == line
    if rule == "cell.citizen_id":
        assert second.cell(2, 5).value == "330106196001011234"
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
    send(store_server, delivery(tmp_path / "d", SI, edit=_rows("AC83", 0, "AAE140", "777")), SI)
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
    edit = _rows("AC83", 0, "AAZ220", "K000003")
    send(store_server, delivery(tmp_path / "b", SI, period="2026-08", start=1000, edit=edit), SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-08.period.r1"]
    found = [(p["rule"], p["row"], p["found"]) for p in newest(hub)["problems"]]
    # other persons and units than the month before, and nobody said that these had ended
    assert found[0][:2] == ("key.duplicate_across", 2) and {rule for rule, _, _ in found[1:]} == {"table.vanished"}
    assert all(text.startswith("40/40") for _, _, text in found[1:])


def test_altered_after_it_was_taken(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI)
    prefix = send(store_server, folder, SI)
    collect_hub(HUB)
    before = newest_accepted(hub)
    org = store_server.org_store(SI, HUB)
    org.put_bytes(f"{prefix}AC83.csv", (folder / "AC83.csv").read_bytes() + b"more\n")
    eventually(lambda: hub.get_bytes(f"{prefix}AC83.csv").endswith(b"more\n"))
    eventually(lambda: bool(collect_hub(HUB)["noted"]))
    (told,) = newest(hub)["problems"]
    assert (told["rule"], told["found"], told["expected"]) == ("delivery.altered", "AC83.csv", "r2")
    assert newest_accepted(hub) == before
    assert collect_hub(HUB)["taken"] == 0
    assert verify(HUB) == []


def test_the_same_bytes_twice(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    send(store_server, delivery(tmp_path / "a", SI), SI)
    collect_hub(HUB)
    before = newest_accepted(hub)
    send(store_server, delivery(tmp_path / "b", SI, kind="correction", revision=2), SI)
    assert collect_hub(HUB)["noted"] == [f"{SI}.2026-07.correction.r2"]
    assert rules(newest(hub)) == {"delivery.duplicate"}
    assert newest_accepted(hub) == before


def test_an_upload_cut_in_half(
    store_server: StoreServer, hub: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "3600")
    get_limits.cache_clear()
    folder = delivery(tmp_path / "d", SI)
    prefix = f"orgs/{SI}/in/2026-07/period-r1/"
    org = store_server.org_store(SI, HUB)
    org.put_file(f"{prefix}AC83.csv", folder / "AC83.csv")
    eventually(lambda: hub.exists(f"{prefix}AC83.csv"))
    assert collect_hub(HUB)["taken"] == 0  # still arriving
    monkeypatch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "0")
    get_limits.cache_clear()
    assert collect_hub(HUB)["refused"] == [f"{SI}.2026-07.period.r1"]
    assert rules(newest(hub)) == {"delivery.incomplete", "manifest.missing"}
    assert collect_hub(HUB)["taken"] == 0  # told once
    send(store_server, folder, SI)
    eventually(lambda: bool(collect_hub(HUB)["accepted"]))
    assert newest_accepted(hub)[0].submission == f"{SI}.2026-07.period.r1"
    assert verify(HUB) == []


def test_a_correction_replaces_and_a_refused_one_does_not(
    store_server: StoreServer, hub: Store, tmp_path: Path
) -> None:
    send(store_server, delivery(tmp_path / "a", SI), SI)
    send(store_server, delivery(tmp_path / "b", SI, kind="correction", revision=2, count=41), SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1", f"{SI}.2026-07.correction.r2"]
    (one,) = newest_accepted(hub)
    assert (one.kind, one.revision) == ("correction", 2)
    bad = _resource("rows", 1)
    send(store_server, delivery(tmp_path / "c", SI, kind="correction", revision=3, count=42, manifest=bad), SI)
    assert collect_hub(HUB)["refused"] == [f"{SI}.2026-07.correction.r3"]
    assert newest_accepted(hub) == [one]
    send(store_server, delivery(tmp_path / "e", SI, kind="period", revision=4, count=43), SI)
    assert collect_hub(HUB)["refused"] and rules(newest(hub)) == {"manifest.kind"}
    send(store_server, delivery(tmp_path / "f", SI, kind="correction", revision=9, count=43), SI)
    assert collect_hub(HUB)["refused"] and rules(newest(hub)) == {"manifest.revision"}


def test_other_dialects(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def chinese(name: str, data: Rows) -> None:
        if name == "AC01":
            data[0]["AAC003"] = "㐂䶮"

    send(store_server, delivery(tmp_path / "a", COUNTY, edit=chinese), COUNTY)
    send(store_server, delivery(tmp_path / "b", FIN), FIN)
    send(store_server, delivery(tmp_path / "c", TAX), TAX)
    result = collect_hub(HUB)
    assert sorted(result["accepted"]) == sorted(f"{o}.2026-07.period.r1" for o in (COUNTY, FIN, TAX))
    county = next(a for a in newest_accepted(hub) if a.org == COUNTY)
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(county.tables["AC01"][0])))
    assert frame["AAC003"][0] == "㐂䶮"
    fin = next(a for a in newest_accepted(hub) if a.org == FIN)
    assert set(fin.tables) >= {"银行账户", "记账凭证"}


def test_an_event_table_may_be_empty(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    def nothing(name: str, data: Rows) -> None:
        if name == "AC_TRANSFER":
            data.clear()

    send(store_server, delivery(tmp_path / "d", SI, edit=nothing), SI)
    assert collect_hub(HUB)["accepted"]
    (told,) = newest(hub)["problems"]
    assert (told["rule"], told["severity"]) == ("file.header_only", "warning")
    key = newest(hub)["collected"]["AC_TRANSFER"][0]
    frame = pl.read_parquet(io.BytesIO(hub.get_bytes(key)))
    assert frame.height == 0 and "_row" in frame.columns


def test_answers(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    folder = tmp_path / "answers"
    folder.mkdir()
    text = (
        "doubt_id,result,amount_confirmed,note,answered_on\n"
        "0123456789abcdef,confirmed,1234.50,已追回 330106196001011234,2026-08-20\n"
        "fedcba9876543210,rejected,,核实无误,2026-08-21\n"
    ).encode()
    (folder / "answers.csv").write_bytes(text)
    package = {
        "name": f"{SI}.2026-07.answer.r1",
        "auditlake": {"org": SI, "hub": HUB, "period": "2026-07", "kind": "answer", "revision": 1,
                      "dialect": "lb101_3", "standard": current()},
        "resources": [{"name": "answers", "path": "answers.csv", "format": "csv", "encoding": "utf-8",
                       "bytes": len(text), "hash": f"sha256:{sha256(text)}", "rows": 2}],
    }  # fmt: skip
    (folder / "datapackage.json").write_text(json.dumps(package))
    send(store_server, folder, SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.answer.r1"]
    assert newest(hub)["answers"] == [
        {"doubt_id": "0123456789abcdef", "result": "confirmed", "amount_confirmed": "1234.50", "note": "已追回 ***",
         "answered_on": "2026-08-20"},
        {"doubt_id": "fedcba9876543210", "result": "rejected", "amount_confirmed": None, "note": "核实无误",
         "answered_on": "2026-08-21"},
    ]  # fmt: skip
    assert newest_accepted(hub) == []


def test_deadline_and_ready(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    send(store_server, delivery(tmp_path / "d", SI), SI)
    collect_hub(HUB)
    assert not any(close_periods(HUB).values())
    clock.set_as_of(datetime(2026, 8, 13, 8, 0))
    result = close_periods(HUB)
    assert result["ready"] == ["2026-07"] and SI not in result["missing"]["2026-07"]
    assert len(result["missing"]["2026-07"]) == len(owing(HUB, "2026-07")) - 1
    reminder = json.loads(hub.get_bytes(f"orgs/{FIN}/out/reminders/2026-07.json"))
    assert reminder["period"] == "2026-07" and "2026-08-12" in reminder["message_zh"]
    assert not any(close_periods(HUB).values())
    # the late one: named missing before, ready again now
    send(store_server, delivery(tmp_path / "late", FIN), FIN)
    result = collect_hub(HUB)
    assert result["ready"] == ["2026-07"] and newest(hub)["days_late"] == 1
    assert collect_hub(HUB)["ready"] == []


def test_complete_without_deadline(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    everybody = owing(HUB, "2026-07")
    assert len(everybody) > 10
    for org in everybody[:-1]:
        send(store_server, delivery(tmp_path / org, org, count=3), org)
    assert collect_hub(HUB)["ready"] == []
    send(store_server, delivery(tmp_path / everybody[-1], everybody[-1], count=3), everybody[-1])
    assert collect_hub(HUB)["ready"] == ["2026-07"]
    assert Book.read(hub).missing(HUB, "2026-07") == []
    assert len([e for e in ledger.read(hub) if e.entity_kind == "receipt"]) == len(everybody)
