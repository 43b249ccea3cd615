"""The clerk's commands against a real store and the hub's own door."""

from __future__ import annotations

import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from botocore.client import BaseClient
from botocore.exceptions import EndpointConnectionError
from click.testing import CliRunner, Result

from auditlake import clock
from auditlake.cli import main
from auditlake.collect.receipts import receipts
from auditlake.collect.run import collect_hub
from auditlake.collect.submit import files_of
from auditlake.credentials.issuer import Credentials
from auditlake.settings import get_settings
from tests.conftest import StoreServer, started_store
from tests.unit.collect.builder import Rows, delivery

SI, HUB = "330106-si", "330000"
PREFIX = f"orgs/{SI}/in/2026-07/period-r1/"


@pytest.fixture
def server(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[StoreServer]:
    """A store of its own with an empty hub, clock in August 2026."""
    with started_store(tmp_path / "home", monkeypatch) as started:
        started.store(HUB)
        clock.set_as_of(datetime(2026, 8, 5, 9, 0))
        yield started
    get_settings.cache_clear()


@pytest.fixture
def org(server: StoreServer) -> Credentials:
    """The org's key."""
    return server.issuer.issue(SI, HUB)


@contextmanager
def collecting() -> Iterator[None]:
    """A hub that looks all the time."""
    done = threading.Event()

    def look() -> None:
        while not done.wait(0.2):
            collect_hub(HUB)

    thread = threading.Thread(target=look)
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def auditlake(org: Credentials | None, *arguments: str, **more: str) -> Result:
    """Run a command as the org would; fails on a crash of ours."""
    own = {"AUDITLAKE_ORG_ACCESS_KEY": org.access_key, "AUDITLAKE_ORG_SECRET_KEY": org.secret_key} if org else {}
    done = CliRunner().invoke(main, list(arguments), env={**own, **more}, catch_exceptions=False)
    print(done.output)
    return done


def bad_total(package: dict[str, Any]) -> None:
    next(r for r in package["resources"] if r["name"] == "AC83")["control"]["total"] = "1.00"


def bad_cells(name: str, data: Rows) -> None:
    if name == "AC83":
        data[3]["AAE019"] = "1,000.00"
        data[5]["AAZ220"] = data[4]["AAZ220"]
    if name == "AC01":
        data[0]["AAC002"] = "330106196001011234"


# -- submit, receipts, owed


def test_from_the_folder_to_the_receipt(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI, edit=bad_cells)
    before = auditlake(org, "owed", "--json")
    assert [(p["period"], p["state"]) for p in json.loads(before.output)["data"]] == [
        ("2026-06", "open"), ("2026-07", "open"), ("2026-08", "open"),
    ]  # fmt: skip
    with collecting():
        done = auditlake(org, "submit", str(folder), "--wait", "30")
    assert done.exit_code == 0
    for words in (
        "AC83.csv ",
        f"已上传 uploaded: {PREFIX}",
        "已受理 accepted",
        "[cell.type]",
    ):
        assert words in done.output
    assert re.search(r"退回行 rows rejected +3\n", done.output) and "whose check character is right" in done.output
    [payload] = receipts(server.store(HUB))
    kept = tmp_path / "d.receipt"
    assert {f.name for f in kept.iterdir()} >= {"receipt.json", "report.xlsx", "report.html"}
    assert json.loads((kept / "receipt.json").read_text())["id"] == payload["id"]
    listed = auditlake(org, "receipts")
    assert payload["id"] in listed.output and f"{SI}.2026-07.period.r1" in listed.output
    full = auditlake(org, "receipts", f"{SI}.2026-07.period.r1", "--out", str(tmp_path / "mine"))
    assert "[cell.citizen_id]" in full.output and "330106196001011234" not in full.output
    assert (tmp_path / "mine" / payload["id"] / "report.xlsx").is_file()
    assert json.loads(auditlake(org, "receipts", "--period", "2026-06", "--json").output) == []
    [after] = json.loads(auditlake(org, "owed", "--period", "2026-07", "--json").output)["data"]
    assert (after["state"], after["due"], after["days_late"]) == ("accepted", "2026-08-12", 0)
    assert after["submission"] == payload["submission"] and not any(t["missing"] for t in after["tables"])
    assert len(after["tables"]) == 12
    # the same again shows the receipt that is there; other bytes under the same revision are not sent
    again = auditlake(org, "submit", str(folder))
    assert again.exit_code == 0 and payload["id"] in again.output and "uploaded" not in again.output
    delivery(folder, SI)
    other = auditlake(org, "submit", str(folder))
    assert other.exit_code == 4 and "revision 2" in other.output and "修订号 2" in other.output


def test_owed_without_a_key_is_the_standard(server: StoreServer) -> None:
    found = json.loads(auditlake(None, "owed", "--org", SI, "--json").output)
    assert {p["state"] for p in found["data"]} == {"unknown"}
    july = next(p for p in found["data"] if p["period"] == "2026-07")
    assert (july["due"], july["days_left"], july["days_late"]) == ("2026-08-12", 5, 0)
    june = next(p for p in found["data"] if p["period"] == "2026-06")
    assert (june["due"], june["days_left"], june["days_late"]) == ("2026-07-10", 0, 26)
    assert {d["artefact"] for d in found["other"]} == {"answer", "plan"}
    assert auditlake(None, "owed").exit_code == 4 and auditlake(None, "owed", "--org", "999999-si").exit_code == 4
    shown = auditlake(None, "owed", "--org", SI, "--period", "2026-07")
    assert "待遇支付明细" in shown.output and "2026-08-12" in shown.output


def test_what_would_be_refused_is_not_sent_unless_forced(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI, manifest=bad_total)
    done = auditlake(org, "submit", str(folder))
    assert done.exit_code == 1 and "[control.total]" in done.output and "没有上传" in done.output
    assert list(server.store(HUB).list(PREFIX)) == []
    with collecting():
        forced = auditlake(org, "submit", str(folder), "--force", "--wait", "30")
    assert forced.exit_code == 1 and "已退回 refused" in forced.output and "[control.total]" in forced.output
    [payload] = receipts(server.store(HUB))
    assert payload["outcome"] == "refused"


def test_nobody_looks_then_no_receipt(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    done = auditlake(org, "submit", str(delivery(tmp_path / "d", SI)), "--wait", "0.5")
    assert done.exit_code == 3 and "还没有回执" in done.output and "No receipt yet" in done.output
    assert auditlake(org, "submit", str(tmp_path / "d"), "--wait", "0").exit_code == 3


def test_a_cut_upload_goes_on_where_it_stopped(
    server: StoreServer, org: Credentials, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whole files are not sent again, a large one goes on at its part, the manifest comes last."""
    folder = delivery(tmp_path / "d", SI, files=lambda c: c.update({"AC83.csv": c["AC83.csv"] + b"\n" * (20 << 20)}))
    calls: list[tuple[str, str]] = []
    broken = [True]
    real = BaseClient._make_api_call  # type: ignore[attr-defined]

    def api(self: Any, operation: str, arguments: dict[str, Any]) -> Any:
        if operation in ("PutObject", "UploadPart"):
            calls.append((Path(arguments["Key"]).name, str(arguments.get("PartNumber", ""))))
            if broken and calls[-1] == ("AC83.csv", "3"):
                raise EndpointConnectionError(endpoint_url="http://cut")
        return real(self, operation, arguments)

    monkeypatch.setattr(BaseClient, "_make_api_call", api)
    first = auditlake(org, "submit", str(folder), "--no-check", "--wait", "0")
    assert first.exit_code == 4 and "无法连接数据存储" in first.output and "uploaded" not in first.output
    before = [file.name for file in files_of(folder) if file.name < "AC83.csv"]
    assert len(before) == 6 and calls == [*((name, "") for name in before), *(("AC83.csv", n) for n in "123")]
    broken.clear()
    calls.clear()
    second = auditlake(org, "submit", str(folder), "--no-check", "--wait", "0")
    assert second.exit_code == 3 and f"uploaded: {PREFIX}" in second.output
    after = [file.name for file in files_of(folder) if file.name > "AC83.csv"]
    assert calls == [("AC83.csv", "3"), *((name, "") for name in after), ("datapackage.json", "")]
    # cut again before the manifest: nothing but the manifest is left to send, the large file in parts included
    server.org_store(SI, HUB).delete(PREFIX + "datapackage.json")
    calls.clear()
    assert auditlake(org, "submit", str(folder), "--no-check", "--wait", "0").exit_code == 3
    assert calls == [("datapackage.json", "")]


def test_a_file_that_changed_after_the_manifest_stops_it(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI, late=lambda c: c.update({"AC83.csv": c["AC83.csv"] + b" "}))
    done = auditlake(org, "submit", str(folder), "--no-check", "--wait", "0")
    assert done.exit_code == 4 and "AC83.csv changed after the manifest was written" in done.output
    assert not server.org_store(SI, HUB).exists(PREFIX + "datapackage.json")


def test_files_of_something_else_under_the_prefix_stop_it(
    server: StoreServer, org: Credentials, tmp_path: Path
) -> None:
    server.org_store(SI, HUB).put_bytes(PREFIX + "old.csv", b"x")
    done = auditlake(org, "submit", str(delivery(tmp_path / "d", SI)), "--wait", "0")
    assert done.exit_code == 4 and "old.csv" in done.output
    assert not server.org_store(SI, HUB).exists(PREFIX + "AC83.csv")


def test_without_a_key_or_with_a_wrong_one(server: StoreServer, org: Credentials, tmp_path: Path) -> None:
    folder = str(delivery(tmp_path / "d", SI))
    none = auditlake(None, "submit", folder)
    assert none.exit_code == 4 and "AUDITLAKE_ORG_ACCESS_KEY" in none.output
    wrong = auditlake(org, "submit", folder, AUDITLAKE_ORG_SECRET_KEY="wrong")
    assert wrong.exit_code == 4 and "存储拒绝访问" in wrong.output
    off = auditlake(org, "receipts", AUDITLAKE_ORG="330110-si")
    assert off.exit_code in (0, 4) and "r-" not in off.output
