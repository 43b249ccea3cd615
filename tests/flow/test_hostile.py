"""What a hostile or careless agency sends (tests/fixtures/bad): every case gets exactly its receipt."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest

from auditlake import clock
from auditlake.collect.limits import get_limits
from auditlake.collect.offline import check_folder
from auditlake.collect.receipts import receipts
from auditlake.collect.run import collect_hub
from auditlake.collect.submit import submit
from auditlake.store import Store
from tests.conftest import StoreServer
from tests.fixtures.bad.make import Case, cases, folder
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery

HUB, INNOCENT = "330000", "330106-si"
#: what depends on the other deliveries of an org, not on this one: judged in the tests of continuity
BETWEEN_DELIVERIES = {"period.gap", "table.vanished", "table.opening"}
#: the embedded server lists control characters as their pictures
PICTURES = {**{n: 0x2400 + n for n in range(32)}, 0x7F: 0x2421}


@dataclass(frozen=True)
class Told:
    """What was sent and what came back. ``receipts`` by prefix, ``stray``: files made outside the store."""

    hub: Store
    sent: dict[str, Case]
    innocent: str
    receipts: dict[str, dict[str, Any]]
    first: dict[str, Any]
    second: dict[str, Any]
    stray: list[str]


@pytest.fixture(scope="module", autouse=True)
def _august(store_server: StoreServer) -> Iterator[None]:
    clock.set_as_of(datetime(2026, 8, 5, 9, 0))
    yield
    (store_server.home / "as_of").unlink(missing_ok=True)


def seen(receipt: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    """The part of a receipt that a case speaks of."""
    places = [
        [p["rule"], p["file"], p["row"], p["column"]]
        for p in receipt["problems"]
        if p["rule"] not in BETWEEN_DELIVERIES
    ]
    whole = {
        "outcome": receipt["outcome"],
        "counts": {r: n for r, n in receipt["problem_counts"].items() if r not in BETWEEN_DELIVERIES},
        "rows": receipt["rows"],
        "rejected": receipt["rows_rejected"],
        "where": sorted(places, key=repr),
    }
    return {name: whole[name] for name in whole if name in expected}


def wanted(expected: dict[str, Any]) -> dict[str, Any]:
    found = {name: expected[name] for name in ("outcome", "counts", "rows", "rejected", "where") if name in expected}
    return found | ({"where": sorted(found["where"], key=repr)} if "where" in found else {})


def test_in_a_folder_it_is_told_the_same(tmp_path: Path) -> None:
    wrong = {}
    for case in cases():
        offline = case.expected.get("offline")
        if offline is False:
            continue
        expected = wanted(offline or case.expected)
        sent = folder(case, tmp_path / case.theme / case.name, tmp_path)
        receipt = check_folder(sent, tmp_path / "report").payload
        if (found := seen(receipt, expected)) != expected:
            wrong[f"{case.theme}.{case.name}"] = (found, expected)
    assert wrong == {}


@pytest.fixture(scope="module")
def told(store_server: StoreServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Told]:
    """Everything sent with the orgs' own keys, collected in one pass, and a second pass over the same."""
    work = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "0")
        get_limits.cache_clear()
        hub = store_server.store(HUB)
        for item in list(hub.list()):
            hub.delete(item.key)
        sent: dict[str, Case] = {}
        keys: set[str] = set()
        for case in (c for c in cases() if c.hub == HUB):
            draft = case.draft()
            made = work / case.theme / case.name
            made.mkdir(parents=True)
            org = store_server.org_store(draft.org, HUB)
            for name, path in draft.write(made):
                org.put_file(draft.prefix + name, path)
                keys.add((draft.prefix + name).translate(PICTURES))
            assert draft.prefix not in sent
            sent[draft.prefix] = case
        innocent = submit(store_server.org_store(INNOCENT, HUB), delivery(work / "innocent", INNOCENT))
        eventually(lambda: keys <= {item.key for item in hub.list("orgs/")}, 10)
        (work / "here").mkdir()
        patch.chdir(work / "here")
        before = files(store_server.home)
        first = collect_hub(HUB)
        second = collect_hub(HUB)
        stray = sorted(files(store_server.home) - before | files(work / "here"))
        yield Told(hub, sent, innocent, {r["prefix"]: r for r in receipts(hub)}, first, second, stray)
    get_limits.cache_clear()


def files(folder: Path) -> set[str]:
    """Every file below a folder, except what the store itself keeps."""
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and path.relative_to(folder).parts[0] != "store"
    }


def test_every_case_gets_exactly_its_receipt(told: Told) -> None:
    wrong = {}
    for prefix, case in told.sent.items():
        expected = wanted(case.expected)
        found = seen(told.receipts[prefix], expected) if prefix in told.receipts else {"outcome": "no receipt"}
        if found != expected:
            wrong[f"{case.theme}.{case.name}"] = (found, expected)
    assert wrong == {}
    assert told.second["taken"] == 0


def test_an_innocent_org_is_accepted_in_the_same_pass(told: Told) -> None:
    receipt = told.receipts[told.innocent]
    assert receipt["outcome"] == "accepted" and receipt["rows_rejected"] == 0


def test_nothing_was_written_outside(told: Told) -> None:
    assert [path for path in told.stray if path.split("/")[0] not in ("locks", "cache")] == []
    zones = {item.key.split("/")[0] for item in told.hub.list()}
    assert zones <= {"orgs", "raw", "collected", "ledger"}
    for item in told.hub.list("raw/"):
        assert re.fullmatch("raw/[0-9a-f]{64}", item.key)
    for item in told.hub.list("collected/"):
        assert re.fullmatch(r"collected/[0-9a-z-]+\.[0-9-]+\.[a-z]+\.r[0-9]+/[0-9a-f]{12}/[\w.]+\.parquet", item.key)


def test_every_report_opens_and_runs_nothing(told: Told) -> None:
    """A workbook without formulas; a page with only its own tags, and no invisible marks that turn the text round."""
    for prefix in told.sent:
        for key in told.receipts[prefix].get("out", {}).values():
            data = told.hub.get_bytes(key)
            if key.endswith(".xlsx"):
                book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
                cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
                assert [cell.value for cell in cells if cell.data_type == "f"] == []
            elif key.endswith(".html"):
                page = data.decode()
                assert "<script" not in page and "<img" not in page and "\u202e" not in page and "\0" not in page


def test_there_are_as_many_as_promised() -> None:
    assert len(cases()) >= 100
    assert isinstance(cases()[0], Case)
