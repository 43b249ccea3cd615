"""What a hostile or careless agency sends (tests/fixtures/bad): every case gets exactly its receipt."""

from __future__ import annotations

import contextlib
import csv
import io
import os
import re
import shutil
import subprocess
import sys
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
from auditlake.home import project_root
from auditlake.store import Store, StoreError
from tests.conftest import StoreServer
from tests.fixtures.bad.make import Case, cases, folder
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery

MEMORY = 1 << 20  #: KiB that one pass over the large cases may hold
#: what depends on the other deliveries of an org, not on this one: judged in the tests of continuity
BETWEEN_DELIVERIES = {"period.gap", "table.vanished", "table.opening"}
#: the embedded server lists control characters as their pictures
PICTURES = {**{n: 0x2400 + n for n in range(32)}, 0x7F: 0x2421}


@dataclass(frozen=True)
class Sent:
    """What lies in a hub's inboxes: cases by prefix, and the delivery of an org that did nothing wrong."""

    hub: Store
    cases: dict[str, Case]
    innocent: str

    def wrong(self) -> dict[str, Any]:
        """Cases whose receipt is another than theirs: found and expected."""
        told = {receipt["prefix"]: receipt for receipt in receipts(self.hub)}
        wrong = {}
        for prefix, case in self.cases.items():
            expected = wanted(case.expected)
            found = seen(told[prefix], expected) if prefix in told else {"outcome": "no receipt"}
            if found != expected:
                wrong[f"{case.theme}.{case.name}"] = (found, expected)
        good = told[self.innocent]
        if (good["outcome"], good["rows_rejected"]) != ("accepted", 0):
            wrong[self.innocent] = good["problems"]
        return wrong


@dataclass(frozen=True)
class Told:
    """After a pass and a second one. ``stray``: files made outside the store."""

    sent: Sent
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


def told_in_folders(work: Path, large: bool) -> dict[str, Any]:
    """Cases that the check in a folder answers otherwise than expected: found and expected."""
    wrong = {}
    for case in cases():
        offline = case.expected.get("offline")
        if offline is False or (case.theme == "sizes") != large:
            continue
        expected = wanted(offline or case.expected)
        sent = folder(case, work / case.theme / case.name, work)
        receipt = check_folder(sent, work / "report").payload
        shutil.rmtree(sent)
        if (found := seen(receipt, expected)) != expected:
            wrong[f"{case.theme}.{case.name}"] = (found, expected)
    return wrong


def test_in_a_folder_it_is_told_the_same(tmp_path: Path) -> None:
    assert told_in_folders(tmp_path, large=False) == {}


def test_in_a_folder_the_large_stay_small(tmp_path: Path) -> None:
    """A gigabyte in one line among them; measured in a process of its own, which makes the files as well."""
    program = "from tests.flow.test_hostile import *; assert (wrong := told_in_folders(Path.cwd(), True)) == {}, wrong"
    assert held(program, tmp_path) < MEMORY


def held(program: str, folder: Path) -> int:
    """KiB that a program, or one of its workers, ever held in memory, as the kernel says."""
    program += (
        "\nfrom resource import RUSAGE_CHILDREN, RUSAGE_SELF, getrusage"
        "\nprint(max(getrusage(who).ru_maxrss for who in (RUSAGE_SELF, RUSAGE_CHILDREN)))"
    )
    paths = {"PYTHONPATH": str(project_root())}
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=folder, env=os.environ | paths, capture_output=True, text=True,
        timeout=300, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr[-5000:]
    return int(done.stdout.split()[-1])


@pytest.fixture(scope="module")
def no_grace() -> Iterator[pytest.MonkeyPatch]:
    """Cut uploads are told at once."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "0")
        get_limits.cache_clear()
        yield patch
    get_limits.cache_clear()


def send(server: StoreServer, code: str, innocent: str, work: Path) -> Sent:
    """Upload every case of a hub with its org's own key, and wait until the platform sees all of it."""
    hub = server.emptied(code)
    sent: dict[str, Case] = {}
    keys: set[str] = set()
    for case in (case for case in cases() if case.hub == code):
        draft = case.draft()
        made = work / case.theme / case.name
        made.mkdir(parents=True)
        org = server.org_store(draft.org, code)
        for name, path in draft.write(made):
            org.put_file(draft.prefix + name, path)
            keys.add((draft.prefix + name).translate(PICTURES))
        shutil.rmtree(made)
        prefix = draft.prefix.translate(PICTURES)
        assert prefix not in sent, f"{case}: {sent[prefix]} lies there"
        sent[prefix] = case
    good = submit(server.org_store(innocent, code), delivery(work / "innocent", innocent))
    eventually(lambda: keys <= {item.key for item in hub.list("orgs/")}, 30)
    return Sent(hub, sent, good)


@pytest.fixture(scope="module")
def told(
    store_server: StoreServer, no_grace: pytest.MonkeyPatch, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Told]:
    """Everything but the large, collected in one pass, and a second pass over the same."""
    work = tmp_path_factory.mktemp("hostile")
    sent = send(store_server, "330000", "330106-si", work)
    (work / "here").mkdir()
    no_grace.chdir(work / "here")
    before = files(store_server.home)
    collect_hub("330000")
    second = collect_hub("330000")
    yield Told(sent, second, sorted(files(store_server.home) - before | files(work / "here")))


def files(folder: Path) -> set[str]:
    """Every file below a folder, except what the store itself keeps."""
    return {
        str(path.relative_to(folder))
        for path in folder.rglob("*")
        if path.is_file() and path.relative_to(folder).parts[0] != "store"
    }


def test_every_case_gets_exactly_its_receipt_and_the_innocent_are_accepted(told: Told) -> None:
    assert told.sent.wrong() == {}
    assert told.second["taken"] == 0


def test_little_that_becomes_much_stays_little(
    store_server: StoreServer, no_grace: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """The pass has a process of its own, to be measured."""
    sent = send(store_server, "440000", "440106-si", tmp_path)
    assert held("from auditlake.collect.run import collect_hub; collect_hub('440000')", tmp_path) < MEMORY
    assert sent.wrong() == {}


def test_nothing_was_written_outside(told: Told) -> None:
    assert [path for path in told.stray if path.split("/")[0] not in ("locks", "cache")] == []
    zones = {item.key.split("/")[0] for item in told.sent.hub.list()}
    assert zones <= {"orgs", "raw", "collected", "ledger", "marts", "current"}
    for item in told.sent.hub.list("raw/"):
        assert re.fullmatch("raw/[0-9a-f]{64}", item.key)
    for item in told.sent.hub.list("collected/"):
        assert re.fullmatch(r"collected/[0-9a-z-]+\.[0-9-]+\.[a-z]+\.r[0-9]+/[0-9a-f]{12}/[\w.]+\.parquet", item.key)


def test_every_report_opens_and_runs_nothing(told: Told) -> None:
    """A workbook without formulas; a page with only its own tags, and no invisible marks that turn the text round."""
    opened = 0
    for receipt in receipts(told.sent.hub):
        for key in receipt.get("out", {}).values():
            data = told.sent.hub.get_bytes(key)
            opened += 1
            if key.endswith(".xlsx"):
                book = openpyxl.load_workbook(io.BytesIO(data), read_only=True)
                cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
                assert [cell.value for cell in cells if cell.data_type == "f"] == []
            elif key.endswith(".html"):
                page = data.decode()
                assert not re.search("<script|<img|[\u202a-\u202e\0]", page), key
            elif key.endswith(".csv"):
                lines = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
                assert not [cell for line in lines for cell in line if cell[:1] in ("=", "+", "@")], key
    assert opened > 3 * len(told.sent.cases)


CLIMBING = (
    "in/../../330000-ca/in/2026-07/period-r1/HHDJ.csv",
    "in/../../../raw/0000",
    "in/../../../../hub-440000/raw/0000",
    "in/../../../../../keys/x.json",
    "in/2026-07/../../out/receipts/r-1/receipt.json",
    "in/..",
    "in/./../out/x",
    "in//../out/x",
    "in/..\\..\\x",
    "in/%2e%2e/%2e%2e/330000-ca/in/x",
    "/in/x",
    "../330000-ca/in/x",
)


def test_no_key_leads_out_of_the_own_inbox(store_server: StoreServer) -> None:
    """Whatever the server makes of such a key, the object is inside or nowhere."""
    inside = store_server.home / "store" / "hub-330000" / "orgs" / "330000-market" / "in"
    store_server.store("330000")
    org = store_server.org_store("330000-market", "330000")
    before = {path for path in store_server.home.rglob("*") if path.is_file()}
    for key in CLIMBING:
        with contextlib.suppress(StoreError):
            org.put_bytes(f"orgs/330000-market/{key}", b"climbed")
    made = {path for path in store_server.home.rglob("*") if path.is_file()} - before
    assert [path for path in made if not path.is_relative_to(inside)] == []
    for path in made:
        path.unlink()


def test_there_are_as_many_as_promised() -> None:
    assert len(cases()) >= 100
    assert isinstance(cases()[0], Case)
