"""The board inside a real Airflow: nothing without its login, with it exactly the states that were planted."""

from __future__ import annotations

import json
import os
import re
import urllib.error
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from auditlake import clock, steps
from auditlake.board import store as boards
from auditlake.collect.submit import submit
from auditlake.ledger import read
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.settings import get_settings
from auditlake.standard.duties import owing
from auditlake.store import Store
from tests.conftest import StoreServer, started_store
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery

HUB, PERIOD = "330000", "2026-07"
#: day of August 2026 on which an org sends, and the state that makes
PLANTED = {
    "330106-si": (5, "accepted"),
    "330110-si": (5, "warned"),
    "330203-fin": (5, "refused"),
    "330212-si": (13, "late"),
    "330106-fin": (14, "supplementary"),
}


@dataclass(frozen=True)
class Installation:
    """A store with a few deliveries, and the Airflow beside it."""

    store: Store
    airflow: AirflowServer

    def get(self, address: str, *, cookie: bool = True) -> tuple[int, str]:
        """Status and text of an address, with the cookie that Airflow's login sets or without."""
        request = urllib.request.Request(self.airflow.url + address)
        if cookie:
            answer = self.airflow.rest().call(
                "POST", "/auth/token", {"username": self.airflow.user, "password": self.airflow.password}
            )
            request.add_header("Cookie", f"_token={answer['access_token']}")
        try:
            with urllib.request.urlopen(request, timeout=60) as page:
                return page.status, page.read().decode()
        except urllib.error.HTTPError as error:
            return error.code, error.read().decode()


def _plant(server: StoreServer, folder: Path) -> Store:
    store = server.store(HUB)
    for day in sorted({day for day, _ in PLANTED.values()}):
        clock.set_as_of(datetime(2026, 8, day, 9, 0))
        if day == 14:  # the deadline was on the 12th, its step runs in the evening of the day after
            clock.set_as_of(datetime(2026, 8, 13, 20, 0))
            steps.close_period(HUB)
            clock.set_as_of(datetime(2026, 8, 14, 9, 0))
        for org, (when, state) in PLANTED.items():
            if when == day:
                _send(server, store, folder / org, org, state)
        steps.collect(HUB)
    return store


def _send(server: StoreServer, store: Store, folder: Path, org: str, state: str) -> None:
    def manifest(package: dict[str, Any]) -> None:
        if state == "refused":
            package["resources"][0]["rows"] += 1
        if state == "warned":
            package["resources"].pop()

    made = delivery(folder, org, count=3, manifest=manifest)
    if state == "warned":
        for one in [file for file in made.iterdir() if file.name not in _listed(made)]:
            one.unlink()
    prefix = submit(server.org_store(org, HUB), made)
    eventually(lambda: store.exists(f"{prefix}datapackage.json"))


def _listed(folder: Path) -> set[str]:
    package = json.loads((folder / "datapackage.json").read_bytes())
    return {"datapackage.json", *(one["path"] for one in package["resources"])}


@pytest.fixture(scope="module")
def here(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Installation]:
    home = tmp_path_factory.mktemp("board")
    with pytest.MonkeyPatch.context() as patch, started_store(home, patch) as server:
        env = {k: v for k, v in os.environ.items() if k.startswith("AUDITLAKE_")} | {"AUDITLAKE_CRON": "off"}
        airflow = AirflowServer(home / "airflow", 0, env)
        airflow.launch()  # takes longer than the planting
        try:
            store = _plant(server, home / "sent")
            airflow.wait_ready()
            yield Installation(store, airflow)
        finally:
            airflow.stop()
    get_settings.cache_clear()


def test_without_login_nothing_is_shown(here: Installation) -> None:
    for address in ("/auditlake-board/", f"/auditlake-board/card/{HUB}/330100", "/auditlake-board/assets/board.js"):
        status, text = here.get(address, cookie=False)
        assert status == 401 and "330106" not in text, address
    request = urllib.request.Request(here.airflow.url + "/auditlake-board/", headers={"Authorization": "Bearer x"})
    with pytest.raises(urllib.error.HTTPError) as refused:
        urllib.request.urlopen(request, timeout=60)
    assert refused.value.code in (401, 403)


def test_the_page_holds_exactly_the_planted_states(here: Installation) -> None:
    status, page = here.get(f"/auditlake-board/?hub={HUB}&open=*&lang=en")
    assert status == 200
    found = states(page)
    periods = re.findall(r'<th scope="col">(\d{4}-\d\d)<', page)
    at = periods.index(PERIOD)
    expected = {org: PLANTED[org][1] if org in PLANTED else "overdue" for org in owing(HUB, PERIOD)}
    assert {org: found[org][at] for org in expected} == expected
    assert {found[org][periods.index("2026-08")] for org in expected} == {"waiting"}
    assert set(found) == set(expected)
    assert "440106" not in page
    _, chinese = here.get("/auditlake-board/")
    assert "报送看板" in chinese and "尚无报送" in chinese  # the other hubs hosted here have nothing yet


def test_a_click_opens_the_receipt(here: Installation) -> None:
    _, page = here.get(f"/auditlake-board/?hub={HUB}&open=*&lang=en")
    links = re.findall(r'href="(/auditlake-board/receipt/[^"]+)"', page)
    assert len(links) == len(PLANTED)
    receipts = {e.payload["id"]: e.payload for e in read(here.store) if e.entity_kind == "receipt"}
    for link in links:
        status, text = here.get(link.replace("&amp;", "&"))
        payload = receipts[link.split("/")[5].split("?")[0]]
        assert status == 200 and payload["submission"] in text and payload["manifest_sha256"] in text
        for problem in payload["problems"]:
            assert problem["rule"] in text
    assert here.get(f"/auditlake-board/receipt/{HUB}/330106-si/r-{'0' * 16}")[0] == 404


def test_airflow_lists_the_page_in_its_menu(here: Installation) -> None:
    plugins = here.airflow.rest().call("GET", "/api/v2/plugins")["plugins"]
    [mine] = [one for one in plugins if one["name"] == "auditlake_board"]
    assert [view["url_route"] for view in mine["external_views"]] == ["submissions"]
    errors = here.airflow.rest().call("GET", "/api/v2/plugins/importErrors")
    assert errors["import_errors"] == []


def test_the_board_is_renewed_by_what_changes_it_only(here: Installation) -> None:
    before = boards.pointer(here.store)
    assert before and before["rows"] == 2 * len(owing(HUB, PERIOD))
    steps.collect(HUB)
    assert boards.pointer(here.store) == before
    facts, _ = boards.read(here.store)
    assert {o.key for o in here.store.list("marts/board/")} == {before["key"], before["before"]}
    assert facts.filter(org="330212-si", period=PERIOD).row(0, named=True)["days_late"] == 1


def states(page: str) -> dict[str, list[str]]:
    """State of every cell by org, from the page."""
    found = {}
    for row in re.findall(r"<tr class=.*?</tr>", page):
        name = re.search(rf"/card/{HUB}/([0-9]+-[a-z]+)\?", row)
        if name:
            found[name[1]] = re.findall(r'<td class="s-(\w+)"', row)
    return found
