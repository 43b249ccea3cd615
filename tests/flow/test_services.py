"""The services of ``infra/Procfile`` on this machine: all become healthy, work together, and end in order."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import psycopg
import pytest

from auditlake.hubs import load_hubs
from auditlake.orchestrate.processes import lives, session_members
from auditlake.orchestrate.rest import AirflowRest
from auditlake.ports import free_port
from auditlake.settings import Settings
from auditlake.store.client import Store
from auditlake.store.servers.minio import binary

ROOT = Path(__file__).resolve().parents[2]
NAMES = [line.split(":")[0] for line in (ROOT / "infra" / "Procfile").read_text().splitlines()]

pytestmark = pytest.mark.timeout(600)


@dataclass(frozen=True)
class Services:
    """A running set: its folder, environment and parent process."""

    home: Path
    environment: dict[str, str]
    process: subprocess.Popen[bytes]
    seconds: float

    def secret(self, name: str) -> str:
        """What the services made for themselves at their first start."""
        return str(json.loads((self.home / "services" / "secrets.json").read_text())[name])

    @property
    def log(self) -> str:
        return (self.home / "log").read_text(errors="replace")


def healthy(name: str, environment: dict[str, str]) -> bool:
    """By the script that compose asks, too."""
    command = [sys.executable, "infra/services/healthy.py", name]
    return subprocess.run(command, cwd=ROOT, env=environment, check=False).returncode == 0


@pytest.fixture(scope="module")
def services() -> Iterator[Services]:
    """All of them, with MinIO when it was built, else the embedded store."""
    if not list(Path("/usr/lib/postgresql").glob("*/bin/initdb")):
        pytest.skip("no PostgreSQL server installed (Debian: apt-get install postgresql)")
    # not below pytest's folder: only root may enter that, and PostgreSQL refuses to be root
    home = Path(tempfile.mkdtemp(prefix="auditlake-services-", dir="/tmp"))
    home.chmod(0o755)
    ports = {name: str(free_port()) for name in ("AIRFLOW", "STORE", "METADATA", "MARTS", "LISTENER")}
    plain = {k: v for k, v in os.environ.items() if not k.startswith(("AUDITLAKE_", "AIRFLOW"))}
    environment = plain | {f"AUDITLAKE_{name}_PORT": port for name, port in ports.items()}
    environment |= {"AUDITLAKE_HOME": str(home), "AUDITLAKE_CRON": "off"}
    environment["AUDITLAKE_STORE_KIND"] = kind = "minio" if binary() else "rclone"
    environment["AUDITLAKE_STORE_ENDPOINT"] = f"http://127.0.0.1:{ports['STORE']}"
    environment["AUDITLAKE_AIRFLOW_URL"] = f"http://127.0.0.1:{ports['AIRFLOW']}"
    began = time.monotonic()
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "infra/services/start.py"], cwd=ROOT, env=environment, stdout=log, stderr=log,
            start_new_session=True,
        )  # fmt: skip
    try:
        waiting = list(NAMES)
        while waiting and time.monotonic() - began < 240:
            assert process.poll() is None, (home / "log").read_text()[-3000:]
            waiting = [name for name in waiting if not healthy(name, environment)]
            time.sleep(1)
        assert waiting == [], (home / "log").read_text()[-5000:]
        seconds = time.monotonic() - began
        print(f"\n{len(NAMES)} services, store {kind}: healthy after {seconds:.0f} s")
        yield Services(home, environment, process, seconds)
    finally:
        _stop(process)
        shutil.rmtree(home, ignore_errors=True)


def _stop(process: subprocess.Popen[bytes]) -> float:
    began = time.monotonic()
    if process.poll() is None:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(200)
        except subprocess.TimeoutExpired:
            for pid in session_members(process.pid):
                os.kill(pid, signal.SIGKILL)
            raise
    return time.monotonic() - began


def test_secrets_are_made_once_and_private(services: Services) -> None:
    file = services.home / "services" / "secrets.json"
    assert file.stat().st_mode & 0o077 == 0
    made = json.loads(file.read_text())
    assert len(set(made.values())) == len(made) == 5 and min(map(len, made.values())) >= 32
    assert not [value for value in made.values() if value in services.log]


def test_the_store_holds_every_hubs_bucket(services: Services) -> None:
    settings = Settings(
        store_endpoint=services.environment["AUDITLAKE_STORE_ENDPOINT"],
        store_secret_key=services.secret("STORE_SECRET_KEY"),
    )
    for hub in load_hubs():
        assert list(Store.for_hub(hub, settings).list()) == []


def test_both_databases_want_their_password(services: Services) -> None:
    for name, user, database in (("METADATA", "airflow", "airflow"), ("MARTS", "auditlake", "marts")):
        address = f"{user}@127.0.0.1:{services.environment[f'AUDITLAKE_{name}_PORT']}/{database}"
        word = services.secret(f"{name}_PASSWORD")
        with psycopg.connect(f"postgresql://{address.replace('@', f':{word}@')}") as connection:
            tables = connection.execute("select count(*) from pg_tables where schemaname = 'public'").fetchone()
        assert tables is not None and (tables[0] > 40) is (name == "METADATA")
        with pytest.raises(psycopg.OperationalError, match="password"):
            psycopg.connect(f"postgresql://{address.replace('@', ':wrong@')}")


def test_a_hint_to_the_listener_becomes_a_collect(services: Services) -> None:
    """From the listener over REST and the metadata database to a task of the scheduler that lists the store."""
    secrets = json.loads((services.home / "services" / "airflow" / "secrets.json").read_text())
    rest = AirflowRest(services.environment["AUDITLAKE_AIRFLOW_URL"], "admin", secrets["password"], timeout=90)
    rest.wait_dags(["collect_330000"], 120)
    hint = urllib.request.Request(
        f"http://127.0.0.1:{services.environment['AUDITLAKE_LISTENER_PORT']}/collect/330000",
        data=b"",
        headers={"Authorization": f"Bearer {services.secret('EVENT_TOKEN')}"},
    )
    with urllib.request.urlopen(hint) as answer:
        assert answer.status == 202
    end = time.monotonic() + 150
    while not (runs := rest.runs("collect_330000")) or runs[0].state not in ("success", "failed"):
        assert time.monotonic() < end, services.log[-3000:]
        time.sleep(0.5)
    assert [run.state for run in runs] == ["success"]


def test_they_end_in_order(services: Services) -> None:
    """Databases and the store go last, nothing is killed, nothing stays behind."""
    seconds = _stop(services.process)
    print(f"\nstopped after {seconds:.0f} s")
    stopped = [name for line in services.log.splitlines() for name in NAMES if f"{name}.1 stopped" in line]
    assert set(stopped[-3:]) == {"metadata", "marts", "store"} and set(stopped) == set(NAMES)
    assert "SIGKILL" not in services.log and services.log.count("database system is shut down") >= 2
    for name in NAMES:
        assert not healthy(name, services.environment) or name == "prepare"
    for file in (services.home / "services" / "run").glob("*.pid"):
        assert not lives(int(file.read_text())), file.name
