"""``python -m benchmarks.events``: from upload to receipt, by event and by the timetable, on MinIO and a real Airflow.

Writes ``events.md``. ``UPLOADS`` says how many each way; some ten minutes with the default.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HUB = "330000"
UPLOADS = int(os.environ.get("UPLOADS", "14"))
LONGEST = 900.0  #: seconds after which a receipt is called lost


def main() -> int:
    """One Airflow, one store; first with the listener, then without."""
    work = Path(tempfile.mkdtemp(prefix="auditlake-events-"))
    os.environ |= {
        "AUDITLAKE_HOME": str(work / "home"),
        "AUDITLAKE_STORE_KIND": "minio",
        "AUDITLAKE_STORE_SECRET_KEY": "a secret for benchmarks",
        "AUDITLAKE_PERSON_KEY_SECRET": "a key for benchmarks",
        "AUDITLAKE_AS_OF": "2026-08-05T09:00:00",
    }
    # settings are read from the environment on first use, so the product comes after it
    from auditlake.credentials.default import default_issuer
    from auditlake.events.subscribe import minio_environment
    from auditlake.hubs import load_hubs
    from auditlake.orchestrate.airflow_server import AirflowServer
    from auditlake.orchestrate.env import password
    from auditlake.ports import free_port
    from auditlake.settings import get_settings
    from auditlake.store.servers import make_server, missing

    if lacking := missing("minio"):
        print(lacking)
        return 1
    url = f"http://127.0.0.1:{(port := 29_490)}/events"
    os.environ |= minio_environment(url)
    server = make_server("minio", work, free_port(), "auditlake-platform", os.environ["AUDITLAKE_STORE_SECRET_KEY"])
    os.environ["AUDITLAKE_STORE_ENDPOINT"] = server.endpoint
    get_settings.cache_clear()
    airflow = AirflowServer(work / "airflow", 0, {k: v for k, v in os.environ.items() if k.startswith("AUDITLAKE_")})
    try:
        with server:
            for hub in load_hubs():
                default_issuer().prepare_hub(hub)
            try:
                airflow.start(timeout=600)
                env = os.environ | {"AUDITLAKE_AIRFLOW_PASSWORD": password(work / "airflow")}
                command = [str(Path(sys.executable).with_name("auditlake")), "listen", "--port", str(port)]
                command += ["--airflow", airflow.url, "--subscribe", url]
                listener = subprocess.Popen(command, env=env)
                time.sleep(15)
                by_event = measure(work / "event", 1, pause=7.0)
                listener.terminate()
                listener.wait(30)
                by_poll = measure(work / "poll", 2, pause=23.0)
            finally:
                airflow.stop()
        write(server.version(), by_event, by_poll)
    finally:
        shutil.rmtree(work, ignore_errors=True)
    return 0


def measure(folder: Path, revision: int, pause: float) -> list[float]:
    """Seconds from each manifest to its receipt; a new upload every ``pause`` seconds, whatever became of the last."""
    from auditlake.clerk.receipts import listed
    from auditlake.collect.submit import submit
    from auditlake.standard.reference import orgs_of_hub
    from auditlake.store import Store
    from tests.unit.collect.builder import delivery

    store = Store.for_hub(HUB)
    orgs = [org.id for org in orgs_of_hub(HUB) if org.kind in ("si", "fin")][:UPLOADS]
    folders = {org: delivery(folder / org, org, period=f"2026-0{revision + 4}") for org in orgs}
    before = {org: len(listed(store, org)) for org in orgs}
    sent: dict[str, float] = {}
    found: dict[str, float] = {}
    waiting = list(orgs)
    due = time.monotonic()
    while len(found) < len(orgs):
        if waiting and time.monotonic() >= due:
            submit(store, folders[org := waiting.pop(0)])
            sent[org] = time.monotonic()
            due += pause
        for org in set(sent) - set(found):
            if len(listed(store, org)) > before[org]:
                found[org] = time.monotonic() - sent[org]
                print(f"{folder.name} {org} {found[org]:.1f} s", flush=True)
            elif time.monotonic() - sent[org] > LONGEST:
                raise TimeoutError(f"no receipt for {org}")
        time.sleep(0.1)
    return sorted(found.values())


def write(version: str, by_event: list[float], by_poll: list[float]) -> None:
    """The page."""

    def line(name: str, times: list[float]) -> str:
        middle, late = statistics.median(times), times[max(0, -(-len(times) * 95 // 100) - 1)]
        return f"| {name} | {len(times)} | {min(times):.1f} | {middle:.1f} | {late:.1f} | {max(times):.1f} |"

    text = "\n".join([
        "# From upload to receipt, by event and by the timetable",
        "",
        "`python -m benchmarks.events`: agencies of hub 330000 deliver one after the other to a real MinIO; a real Airflow with the",
        "product's own timetable (a look every two minutes) collects. First `auditlake listen` is there, then it is not. Seconds from the",
        "manifest's arrival to the receipt in the org's `out/`.",
        "",
        f"{version}; {os.cpu_count()} cores, load average {os.getloadavg()[1]:.0f} at the end (other work ran beside it, so these are upper bounds).",
        "",
        "| way | uploads | least | median | p95 | most |",
        "|---|--:|--:|--:|--:|--:|",
        line("event", by_event),
        line("timetable, every 2 min", by_poll),
        "",
    ])  # fmt: skip
    Path(__file__).with_suffix(".md").write_text(text, encoding="utf-8")
    print(text)


if __name__ == "__main__":
    sys.exit(main())
