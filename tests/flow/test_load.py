"""A hundred counties at once in one hub: every delivery has its receipt, none is lost or doubled."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from auditlake.build import manifest, pointer
from auditlake.ledger import read
from auditlake.settings import get_settings
from auditlake.store import Store
from auditlake.verify import verify
from benchmarks.collection.counties import HUB, PERIOD, County, Template, counties, make_project, prefix
from tests.conftest import started_store

COUNT = 100


@dataclass(frozen=True)
class Load:
    """The store with everything uploaded, what was planted, and an environment in which the counties deliver."""

    store: Store
    template: Template
    counties: list[County]
    environment: dict[str, str]

    def start(self, *command: str, day: str = "2026-08-05", **more: str) -> subprocess.Popen[str]:
        """An ``auditlake`` command on a business day."""
        return subprocess.Popen(
            [str(Path(sys.executable).with_name("auditlake")), *command],
            env=self.environment | {"AUDITLAKE_AS_OF": day} | more,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )

    def run(self, *command: str, day: str = "2026-08-05") -> str:
        """Run to the end; what it said."""
        process = self.start(*command, day=day)
        said = process.communicate(timeout=400)[0]
        assert process.returncode == 0, said
        return said

    def upload(self, chosen: list[County], revision: int = 1, spoil: bool = True) -> None:
        def one(county: County) -> None:
            for name, data in self.template.files(county, revision, spoilt=spoil and county.refused).items():
                self.store.put_bytes(prefix(county, revision) + name, data)

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(one, chosen))
        time.sleep(1.1)  # the server shows a new folder a second later


@pytest.fixture(scope="module")
def load(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Load]:
    """A project copy with a hundred counties and a store of its own."""
    home: Path = tmp_path_factory.mktemp("load")
    chosen = counties(COUNT)
    project = make_project(home / "project", chosen)
    with pytest.MonkeyPatch.context() as patch, started_store(home, patch) as server:
        environment = {k: v for k, v in os.environ.items() if not k.startswith("AIRFLOW")} | {
            "AUDITLAKE_PROJECT": str(project),
            "AUDITLAKE_COLLECT_WORKERS": "2",
            "AUDITLAKE_COLLECT_BATCH_RECEIPTS": "10",
        }
        yield Load(server.store(HUB), Template(home / "world"), chosen, environment)
    get_settings.cache_clear()


def _workers(parent: int) -> list[int]:
    """Processes that judge for a collector."""
    children = Path(f"/proc/{parent}/task").glob("*/children")
    found = [int(pid) for file in children for pid in file.read_text().split()]
    return [pid for pid in found if b"auditlake.collect.worker" in Path(f"/proc/{pid}/cmdline").read_bytes()]


def receipts(store: Store) -> list[dict[str, Any]]:
    """From the ledger itself: this process does not know the orgs of the copy."""
    return [event.payload for event in read(store) if event.entity_kind == "receipt"]


def _answered(load: Load) -> Counter[str]:
    """How many receipts each delivery has."""
    return Counter(payload["prefix"] for payload in receipts(load.store))


def _outcomes(load: Load) -> Counter[str]:
    return Counter(str(payload["outcome"]) for payload in receipts(load.store))


def test_two_collectors_and_a_killed_worker_lose_and_double_nothing(load: Load) -> None:
    on_time = [one for one in load.counties if not one.late]
    refused = [one for one in on_time if one.refused]
    assert (len(on_time), len(refused)) == (98, 2)
    load.upload(on_time)
    first = load.start("collect", "run", "--hub", HUB)
    deadline = time.monotonic() + 120
    while not list(load.store.list("ledger/")):  # receipts appear while the pass runs
        assert first.poll() is None and time.monotonic() < deadline
        time.sleep(0.05)
    second = load.start("collect", "run", "--hub", HUB)
    os.kill(_workers(first.pid)[0], signal.SIGKILL)
    said, other = first.communicate(timeout=300)[0], second.communicate(timeout=60)[0]
    assert second.returncode == 1 and "another collect is running" in other and "另一次取件正在进行" in other
    # one delivery was in the killed worker's hand: it is named, the org hears nothing, the next pass takes it
    assert first.returncode == 1 and "1 件未能核对" in said
    lost = [one for one in on_time if prefix(one) not in _answered(load)]
    assert len(lost) == 1 and f"{prefix(lost[0])}: the judging process ended with status -9" in said
    assert sum(_answered(load).values()) == 97
    assert json.loads(_last_json(load.run("collect", "run", "--hub", HUB)))["taken"] == 1
    assert _answered(load) == Counter({prefix(one): 1 for one in on_time})
    assert _outcomes(load) == {"accepted": 96, "refused": 2}
    by_org = {payload["org"]: payload for payload in receipts(load.store)}
    assert {org for org, payload in by_org.items() if payload["outcome"] == "refused"} == {one.org for one in refused}
    for one in refused:
        assert {p["rule"] for p in by_org[one.org]["problems"] if p["severity"] == "error"} == {"rows.count"}
    assert [event for event in read(load.store) if event.entity_kind == "period"] == []  # four are not in yet


def test_the_late_and_the_corrected_complete_the_period_once(load: Load) -> None:
    late, refused = [one for one in load.counties if one.late], [one for one in load.counties if one.refused]
    load.upload(late)
    load.upload(refused, revision=2, spoil=False)
    outcome = json.loads(_last_json(load.run("collect", "run", "--hub", HUB, day="2026-08-20")))
    assert outcome["taken"] == 4 and len(outcome["accepted"]) == 4 and outcome["ready"] == [PERIOD]
    assert _outcomes(load) == {"accepted": 100, "refused": 2} and set(_answered(load).values()) == {1}
    days_late = {
        p["org"]: p["days_late"] for p in receipts(load.store) if p["outcome"] == "accepted" and p["days_late"]
    }
    assert set(days_late) == {one.org for one in (*late, *refused)} and set(days_late.values()) == {8}
    again = json.loads(_last_json(load.run("collect", "run", "--hub", HUB, day="2026-08-20")))
    assert again == {"taken": 0, "accepted": [], "refused": [], "noted": [], "ready": []}
    ready: list[Any] = [event for event in read(load.store) if event.entity_kind == "period"]
    assert [(event.event, event.payload["accepted"]) for event in ready] == [("ready", 100)]


def test_the_build_has_every_row(load: Load) -> None:
    load.run("build", "run", "--hub", HUB, "--period", PERIOD, day="2026-08-20")
    built = manifest.read(load.store, pointer.current_builds(load.store)[PERIOD])
    per_county, names = load.template.rows_of(), load.template.standard_tables()
    assert sum(per_county.values()) > 400
    for source, rows in per_county.items():
        assert built["rows"][names[source]] == COUNT * rows, source
    assert verify(HUB, load.store) == []


def _last_json(said: str) -> str:
    return said[said.index("\n{") :] if "\n{" in said else said
