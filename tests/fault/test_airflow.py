"""A real Airflow with the real steps, killed with -9 in the middle, or with its SQLite held by somebody else: at the
end the lake is that of steps called one after the other."""

from __future__ import annotations

import os
import random
import signal
import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import pytest

from auditlake.build.compute import groups
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.orchestrate.processes import session_members
from auditlake.orchestrate.rest import AirflowError
from tests.fault.lake import Lake, differences
from tests.fault.world import Nursery, Step, World, failure
from tests.flow.project_copy import DATA, Copy
from tests.unit.collect.builder import delivery

HUB, NATION, SI, PERIOD = "330000", "000000", "330106-si", "2026-07"
ARRIVED, CLOSED = "2026-08-05T09:00:00+08:00", "2026-09-01T09:00:00+08:00"
AFTER: list[Step] = [
    ("close_period", HUB),
    *((step, HUB, PERIOD) for step in ("open_build", "standardise")),
    *(("check", HUB, PERIOD, group) for group in groups()),
    *((step, HUB, PERIOD) for step in ("finish", "marts", "publish", "dispatch", "report_up")),
    ("collect", NATION),
    ("collect", HUB),  # what the nation has to say comes down
]

pytestmark = [pytest.mark.long, pytest.mark.timeout(1800)]


@dataclass(frozen=True)
class Road:
    """A world with one delivery, the project it runs on, and the lakes of both hubs when nothing disturbs."""

    base: World
    project: Path
    lakes: dict[str, Lake]


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """Steps called one after the other. The payments belong to nobody in the register, so the nation refuses what comes
    up, and its reasons come down: that is part of the case."""
    folder = tmp_path_factory.mktemp("airflow")
    project = Copy.of_project(folder, (*DATA, "infra", "dags")).root
    nursery = Nursery(project)
    base = World.make(folder / "base", [HUB, NATION])
    base.deliver(delivery(folder / "d", SI, count=6, only=["AC01", "AC83"]), SI, HUB, f"{PERIOD}/period-r1")
    twin = base.copy(folder / "undisturbed")
    with twin.started():
        for as_of, steps in ((ARRIVED, [("collect", HUB)]), (CLOSED, AFTER)):
            answer = twin.run(nursery, steps, AUDITLAKE_AS_OF=as_of)
            assert failure(answer) is None, failure(answer)
    nursery.stop()
    base.warm(twin)
    yield Road(base, project, {hub: twin.lake(hub) for hub in (HUB, NATION)})


class Airflow:
    """One Airflow over one world, that can be killed and started again."""

    def __init__(self, road: Road, home: Path) -> None:
        self.world = road.base.copy(home)
        environment = self.world.environment(AUDITLAKE_CRON="off", AUDITLAKE_PROJECT=str(road.project))
        del environment["AUDITLAKE_AS_OF"]
        self.server = AirflowServer(home / "airflow", 0, environment)

    def work(self, deadline: float = 300) -> None:
        """What its timetable would do: collect, and after the due date close the period; then until nothing is left."""
        rest, clock = self.server.rest(), self.world.home / "as_of"
        for as_of, stage in ((ARRIVED, "collect"), (CLOSED, "close_period"), (CLOSED, "collect")):
            if as_of == ARRIVED and clock.is_file() and clock.read_text() == CLOSED:
                continue  # it was killed later than this
            clock.write_text(as_of)
            rest.trigger(f"{stage}_{HUB}")
            rest.wait_idle([HUB, NATION], deadline)

    def kill(self) -> int:
        """SIGKILL to every process at once; how many there were."""
        process = self.server._process
        assert process is not None
        members = session_members(process.pid)
        for pid in members:
            with suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        self.server.stop()
        return len(members)


@contextmanager
def at(seconds: float, act: Callable[[], object]) -> Iterator[threading.Thread]:
    """Do something while the body runs."""
    timer = threading.Timer(seconds, act)
    timer.start()
    try:
        yield timer
    finally:
        timer.cancel()
        timer.join()


def check(road: Road, case: Airflow) -> None:
    for hub in (HUB, NATION):
        told = differences(road.lakes[hub], case.world.lake(hub), by_entity=True)
        assert told == [], f"hub {hub}: {told}"


@pytest.mark.parametrize("part", range(3))
def test_killed_and_started_again(road: Road, tmp_path: Path, part: int) -> None:
    """One seeded moment in each third of the run."""
    case = Airflow(road, tmp_path / "case")
    moment = (0.5, 12.0, 24.0)[part] + random.Random(part).uniform(0, 8)
    with case.world.started():
        case.server.start()
        killed: list[int] = []
        with at(moment, lambda: killed.append(case.kill())), suppress(AirflowError, OSError):
            case.work()
        assert killed and killed[0] >= 4, "it was done before it was killed"
        print(f"\nkilled {killed[0]} processes after {moment:.1f} s")
        case.server.start()
        began = time.monotonic()
        with suppress(AirflowError):  # runs that died with it may be told as failed once
            case.server.rest().wait_idle([HUB, NATION], 400)
        case.work(400)
        print(f"done {time.monotonic() - began:.0f} s after the new start")
        case.server.stop()
    check(road, case)


def test_sqlite_held_by_somebody_else(road: Road, tmp_path: Path) -> None:
    """Six seconds without a write, three times during the run."""
    case = Airflow(road, tmp_path / "case")
    held: list[float] = []

    def hold() -> None:
        for pause in (1.0, 5.0, 9.0):
            time.sleep(pause)
            with sqlite3.connect(case.server.home / "airflow.db", timeout=60, isolation_level=None) as database:
                database.execute("BEGIN EXCLUSIVE")
                time.sleep(6)
                database.execute("ROLLBACK")
                held.append(time.monotonic())

    with case.world.started():
        case.server.start()
        holder = threading.Thread(target=hold)
        holder.start()
        try:
            case.work()
        finally:
            holder.join()
        assert len(held) == 3
        assert {run.state for run in case.server.rest().runs()} == {"success"}
        case.server.stop()
    check(road, case)
