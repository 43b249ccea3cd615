"""A real Airflow: the chain of events from a collect to the dispatch of the hub above, failures, an orderly end.

The steps are a stand-in (``airflow_stand_in``): what is tested here is wiring, partitions, REST and the supervisor.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from fastapi.testclient import TestClient

from auditlake.events.bell import Bells
from auditlake.events.look import by_airflow
from auditlake.events.service import make_app
from auditlake.home import project_root
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.orchestrate.processes import session_members
from auditlake.orchestrate.rest import AirflowError, AirflowRest
from auditlake.settings import get_settings
from tests.unit.events.test_records import MANIFEST, record

HUBS = ("000000", "330000", "440000")
GROUPS = ("control", "fund_accounting", "pension", "unemployment")
ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The project's own DAGs and hubs beside four small check groups."""
    root = tmp_path_factory.mktemp("project")
    for name in ("dags", "infra", "src", "standard"):
        (root / name).symlink_to(ROOT / name)
    for group in GROUPS:
        (root / "checks" / "models" / group).mkdir(parents=True)
        (root / "checks" / "models" / group / "one.sql").write_text("SELECT 1")
    patch = pytest.MonkeyPatch()
    patch.setenv("AUDITLAKE_PROJECT", str(root))
    patch.setenv("PYTHONPATH", str(Path(__file__).parent))
    get_settings.cache_clear()
    project_root.cache_clear()
    yield root
    patch.undo()
    get_settings.cache_clear()
    project_root.cache_clear()


@pytest.fixture(scope="module")
def work(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("work")


@pytest.fixture(scope="module")
def server(project: Path, work: Path) -> Iterator[AirflowServer]:
    env = {"AUDITLAKE_STEPS": "airflow_stand_in", "AUDITLAKE_CRON": "off", "STAND_IN_WORK": str(work)}
    made = AirflowServer(work / "airflow", env=env)
    seconds = made.start()
    print(f"\nAirflow ready after {seconds:.1f} s")
    yield made
    made.stop()


@pytest.fixture(scope="module")
def rest(server: AirflowServer) -> AirflowRest:
    return server.rest()


def calls(work: Path) -> list[list[str]]:
    """What the steps did, in order of time, and forget it."""
    file = work / "calls"
    found = sorted(json.loads(line) for line in file.read_text().splitlines()) if file.is_file() else []
    file.unlink(missing_ok=True)
    return [one[1:] for one in found]


def test_the_page_opens_and_a_wrong_password_does_not(server: AirflowServer) -> None:
    with urllib.request.urlopen(server.url + "/auth/login") as page:
        assert page.status == 200 and b"<html" in page.read().lower()
    with pytest.raises(AirflowError, match="401"):
        AirflowRest(server.url, server.user, "wrong").runs()


def test_from_one_collect_to_the_nation(rest: AirflowRest, work: Path) -> None:
    (work / "ready_330000").write_text("2026-07")
    began = time.monotonic()
    rest.wait_run("collect_330000", run := rest.trigger("collect_330000"))
    rest.wait_idle(HUBS, 120)
    print(f"\nprovince and nation settled after {time.monotonic() - began:.1f} s")
    record = rest.outcome("collect_330000", run, "take_deliveries", key="outcome")
    assert record == {"taken": 1, "accepted": ["2026-07"], "refused": [], "ready": ["2026-07"]}
    assert rest.outcome("collect_330000", run, "take_deliveries") == ["2026-07"]
    found = calls(work)
    for hub in ("330000", "000000"):
        mine = [one for one in found if one[1] == hub]
        steps = [one[0] for one in mine]
        assert steps[:3] == ["collect", "open_build", "standardise"]
        assert sorted(steps[3:7]) == ["check"] * 4 and steps[7] == "finish"
        assert {one[3] for one in mine if one[0] == "check"} == set(GROUPS)
        assert steps.index("finish") < steps.index("marts") < steps.index("publish") < steps.index("dispatch")
        assert all(one[2] == "2026-07" for one in mine)
        for kind in ("period_ready", "build_ready", "published"):
            assert [one["partition_key"] for one in rest.asset_events(f"{kind}_{hub}")] == ["2026-07"]
    assert ["report_up", "330000", "2026-07"] in found and ["await_receipt", "330000", "2026-07"] in found
    assert not [one for one in found if one[1] == "440000"]
    [build] = rest.runs("build_period_000000")
    assert (build.state, build.partition_key) == ("success", "2026-07")


def test_nothing_new_announces_nothing(rest: AirflowRest, work: Path) -> None:
    before = len(rest.asset_events("period_ready_330000"))
    rest.wait_run("collect_330000", rest.trigger("collect_330000"))
    rest.wait_idle(HUBS, 60)
    assert calls(work) == [["collect", "330000"]]
    assert len(rest.asset_events("period_ready_330000")) == before


def test_the_same_event_again_asks_every_step_again(rest: AirflowRest, work: Path) -> None:
    """Steps that find their outcome do nothing; only the marts may differ, when an answer has come in between."""
    (work / "ready_330000").write_text("2026-07")
    rest.trigger("collect_330000")
    rest.wait_idle(HUBS, 60)
    steps = [one[0] for one in calls(work) if one[1] == "330000"]
    assert steps[:3] == ["collect", "open_build", "standardise"] and steps.count("publish") == 1
    assert len(rest.asset_events("build_ready_330000")) == 2


def test_two_periods_of_two_provinces_and_the_deadline(rest: AirflowRest, work: Path) -> None:
    (work / "ready_440000").write_text("2026-07 2026-08")
    rest.trigger("collect_440000")
    rest.trigger("close_period_330000")
    rest.wait_idle(HUBS, 120)
    found = calls(work)
    dispatched = {(one[1], one[2]) for one in found if one[0] == "dispatch"}
    assert {("440000", "2026-07"), ("440000", "2026-08"), ("330000", "2026-09")} <= dispatched
    assert {one["partition_key"] for one in rest.asset_events("period_ready_330000")} == {"2026-07", "2026-09"}


def test_by_hand_with_a_parameter(rest: AirflowRest, work: Path) -> None:
    run = rest.trigger("build_period_330000", conf={"period": "2026-06"})
    rest.wait_run("build_period_330000", run)
    rest.wait_idle(HUBS, 60)
    assert ["dispatch", "330000", "2026-06"] in calls(work)


def test_a_failure_names_dag_task_and_cause(rest: AirflowRest, work: Path) -> None:
    (work / "publish_fails").touch()
    rest.trigger("publish_440000", conf={"period": "2026-05"})
    with pytest.raises(AirflowError) as found:
        rest.wait_idle(HUBS, 60)
    (work / "publish_fails").unlink()
    message = str(found.value)
    for words in ("publish_440000 ended as failed", "task swap_marts, try 3", "RuntimeError: the marts of this test"):
        assert words in message, message
    rest.wait_idle(HUBS, 60)


def test_hints_become_runs_one_at_a_time(rest: AirflowRest, work: Path) -> None:
    """A hint starts the hub's collect for the org it names; forty during that run lead to one more, for all."""
    before = len(rest.runs("collect_330000"))
    bells = Bells(HUBS, by_airflow(rest), pause=0.1)
    client = TestClient(make_app(bells))
    body = {"Records": [record("hub-330000", MANIFEST)]}
    began = time.monotonic()
    assert client.post("/events", json=body).json() == {"told": ["330000"]}
    while ["collect", "330000", "330106-si"] not in calls(work):
        assert time.monotonic() - began < 60
        time.sleep(0.1)
    print(f"\nfrom the event to the step of the DAG {time.monotonic() - began:.1f} s")
    for _ in range(40):
        client.post("/collect/330000")
    while bells.state()["330000"]["looks"] < 2:
        assert time.monotonic() - began < 90
        time.sleep(0.1)
    bells.close()
    assert bells.state()["330000"] == {"hints": 41, "looks": 2, "failures": 0}
    assert len(rest.runs("collect_330000")) == before + 2
    assert calls(work) == [["collect", "330000"]]


def test_stopping_leaves_nothing(server: AirflowServer, rest: AirflowRest, work: Path) -> None:
    """Even with a task in the middle of its work, which is cut off after a few seconds."""
    process = server._process
    assert process is not None and len(session_members(process.pid)) >= 6
    (work / "dispatch_hangs").touch()
    rest.trigger("dispatch_440000", conf={"period": "2026-04"})
    end = time.monotonic() + 20
    while ["dispatch", "440000", "2026-04"] not in calls(work) and time.monotonic() < end:
        time.sleep(0.1)
    began = time.monotonic()
    assert server.stop() == []
    print(f"\nstopped after {time.monotonic() - began:.1f} s")
    assert session_members(process.pid) == [] and server.stop() == []
    with pytest.raises(AirflowError, match="does not answer"):
        rest.health()


def test_a_killed_starter_leaves_nothing(project: Path, work: Path) -> None:
    """The starter is killed without a chance to clean up; the components must go all the same."""
    code = (
        "import sys, time\nfrom pathlib import Path\n"
        "from auditlake.orchestrate.airflow_server import AirflowServer\n"
        "server = AirflowServer(Path(sys.argv[1]))\nserver.launch()\n"
        "print(server._process.pid, flush=True)\ntime.sleep(60)\n"
    )
    starter = subprocess.Popen(
        [sys.executable, "-c", code, str(work / "airflow")], stdout=subprocess.PIPE, text=True, env=dict(os.environ)
    )
    assert starter.stdout is not None
    session = int(starter.stdout.readline())
    end = time.monotonic() + 40
    while len(session_members(session)) < 4 and time.monotonic() < end:
        time.sleep(0.1)
    assert len(session_members(session)) >= 4
    starter.send_signal(signal.SIGKILL)
    starter.wait()
    end = time.monotonic() + 30
    while session_members(session) and time.monotonic() < end:
        time.sleep(0.1)
    assert session_members(session) == []
