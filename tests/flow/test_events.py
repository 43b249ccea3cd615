"""From an upload through the store's event to the receipt, on every server that has events; and without the event."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import pytest
from click.testing import CliRunner

from auditlake import clock
from auditlake.cli import main
from auditlake.collect.receipts import receipts
from auditlake.collect.run import collect_hub
from auditlake.credentials.default import default_issuer
from auditlake.events.subscribe import CannotSubscribe, minio_environment, subscribe
from auditlake.ports import free_port
from auditlake.settings import get_settings
from auditlake.store import Store
from auditlake.store.process import Server
from auditlake.store.servers import make_server, missing
from tests.conftest import SECRET, started_store
from tests.unit.collect.builder import delivery

HUB, TOKEN = "330000", "token-for-tests"
ORGS = ("330106-si", "330110-si", "330203-si", "330212-si")


def listener_port() -> int:
    """A free port below those that the system gives to outgoing connections: while nobody listens there the store
    keeps calling, and must not find itself at the other end."""
    for port in range(20_000 + os.getpid() % 10_000, 32_000):
        with contextlib.suppress(OSError), socket.socket() as probe:
            probe.bind(("127.0.0.1", port))
            return port
    raise AssertionError("no free port")


@dataclass(frozen=True)
class Place:
    """A store with events and where its listener is expected."""

    kind: str
    server: Server
    port: int

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/events"


@pytest.fixture(scope="module", params=["minio", "rgw"])
def place(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Place]:
    """A real server with an empty hub; the settings point at it."""
    kind: str = request.param
    if lacking := missing(kind):
        pytest.skip(lacking)
    home, port = tmp_path_factory.mktemp(kind), listener_port()
    with pytest.MonkeyPatch.context() as patch:
        for name, value in minio_environment(f"http://127.0.0.1:{port}/events", TOKEN).items():
            patch.setenv(name, value)
        server = make_server(kind, home, free_port(), "auditlake-platform", SECRET)
        settings = {"HOME": home, "STORE_KIND": kind, "STORE_ENDPOINT": server.endpoint, "STORE_SECRET_KEY": SECRET}
        settings |= {"PERSON_KEY_SECRET": "national-key-for-tests", "EVENT_TOKEN": TOKEN}
        for name, value in settings.items():
            patch.setenv(f"AUDITLAKE_{name}", str(value))
        get_settings.cache_clear()
        with server:
            print(f"\n{server.version()}")
            for hub in (HUB, "000000"):
                default_issuer().prepare_hub(hub)
            clock.set_as_of(datetime(2026, 8, 5, 9, 0))
            yield Place(kind, server, port)
    get_settings.cache_clear()


@contextmanager
def listening(port: int, *arguments: str) -> Iterator[None]:
    """``auditlake listen --run`` as a process of its own."""
    command = [str(Path(sys.executable).with_name("auditlake")), "listen", "--run", "--hub", HUB, "--port", str(port)]
    process = subprocess.Popen([*command, "--pause", "0.2", *arguments], env=dict(os.environ))
    try:
        end = time.monotonic() + 60
        while process.poll() is None and time.monotonic() < end:
            with contextlib.suppress(OSError):
                health(port)
                break
            time.sleep(0.1)
        assert process.poll() is None and time.monotonic() < end
        yield
    finally:
        process.terminate()
        assert process.wait(30) is not None


def health(port: int) -> dict[str, int]:
    """Counts of our hub."""
    with urllib.request.urlopen(f"http://127.0.0.1:{port}/health", timeout=5) as answer:
        found: dict[str, int] = json.load(answer)[HUB]
        return found


def send(folder: Path, org: str, wait: float) -> tuple[int, str]:
    """``auditlake submit`` with the org's own key: exit status and output."""
    key = default_issuer().issue(org, HUB)
    env = {"ACCESS_KEY": key.access_key, "SECRET_KEY": key.secret_key, "SESSION_TOKEN": key.session_token}
    arguments = ["submit", str(delivery(folder / org, org, only=["AC83"])), "--no-check", "--org", org]
    done = CliRunner().invoke(
        main,
        [*arguments, "--wait", str(wait)],
        env={f"AUDITLAKE_ORG_{name}": value for name, value in env.items()},
        catch_exceptions=False,
    )
    return done.exit_code, done.output


def test_an_upload_is_answered_in_seconds_and_losing_events_loses_nothing(place: Place, tmp_path: Path) -> None:
    hub = Store.for_hub(HUB)
    first, second, third, fourth = ORGS
    with listening(place.port, "--subscribe", place.url):
        for org in (first, second):
            began = time.monotonic()
            status, told = send(tmp_path, org, 30)
            assert status == 0 and "已受理 accepted" in told, told
            print(f"\n{place.kind}: submit until the receipt is there {time.monotonic() - began:.2f} s")
        assert health(place.port)["hints"] == 2  # the manifests; data files and receipts told nothing
    # nobody listens: the event is lost, the delivery is not
    assert send(tmp_path, third, 1)[0] == 3
    assert [r["org"] for r in receipts(hub)] == [first, second]
    assert collect_hub(HUB)["accepted"] == [f"{third}.2026-07.period.r1"]
    assert collect_hub(HUB)["taken"] == 0
    # and events come again, the subscription is the store's
    with listening(place.port):
        assert send(tmp_path, fourth, 30)[0] == 0
    assert [r["org"] for r in receipts(hub)] == list(ORGS)


def test_subscribing_again_changes_nothing(place: Place) -> None:
    client = Store.for_hub(HUB).client
    found = []
    for _ in range(2):
        subscribe(place.kind, HUB, place.url, TOKEN)
        told = client.get_bucket_notification_configuration(Bucket=f"hub-{HUB}")
        found.append(told.get("QueueConfigurations") or told.get("TopicConfigurations"))
    assert found[0] == found[1] and found[0] and len(found[0]) == 1


def test_a_store_that_does_not_know_the_listener_says_what_to_set(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    if lacking := missing("minio"):
        pytest.skip(lacking)
    for name in minio_environment("", TOKEN):
        monkeypatch.delenv(name, raising=False)
    with make_server("minio", tmp_path, free_port(), "auditlake-platform", SECRET) as server:
        for name, value in {"ENDPOINT": server.endpoint, "SECRET_KEY": SECRET}.items():
            monkeypatch.setenv(f"AUDITLAKE_STORE_{name}", value)
        get_settings.cache_clear()
        Store.for_hub(HUB).make_bucket()
        with pytest.raises(CannotSubscribe, match="MINIO_NOTIFY_WEBHOOK_ENDPOINT_AUDITLAKE=http://hub:8090/events"):
            subscribe("minio", HUB, "http://hub:8090/events")
        with pytest.raises(CannotSubscribe, match="AUDITLAKE_NOTIFY_URL"):
            subscribe("rclone", HUB, "http://hub:8090/events")
    get_settings.cache_clear()


def test_a_store_without_events_has_the_clerk_ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The embedded store: ``auditlake submit`` rings. A hint that nobody takes is told and changes nothing."""
    org, port = ORGS[0], free_port()
    with started_store(tmp_path / "home", monkeypatch) as started:
        started.store(HUB)
        clock.set_as_of(datetime(2026, 8, 5, 9, 0))
        key = started.issuer.issue(org, HUB)
        monkeypatch.setenv("AUDITLAKE_EVENT_TOKEN", TOKEN)
        env = {"AUDITLAKE_ORG_ACCESS_KEY": key.access_key, "AUDITLAKE_ORG_SECRET_KEY": key.secret_key}
        env["AUDITLAKE_NOTIFY_URL"] = f"http://127.0.0.1:{port}"

        def run(folder: Path, wait: str, **more: str) -> tuple[int, str]:
            done = CliRunner().invoke(main, ["submit", str(folder), "--wait", wait], env=env | more)
            return done.exit_code, done.output

        lost = run(delivery(tmp_path / "one", org), "0")
        assert lost[0] == 3 and "The hub could not be told" in lost[1] and "uploaded" in lost[1]
        with listening(port):
            refused = run(tmp_path / "one", "0.5", AUDITLAKE_EVENT_TOKEN="wrong")
            assert refused[0] == 3 and "401" in refused[1] and health(port)["hints"] == 0
            began = time.monotonic()
            told = run(tmp_path / "one", "30")
            print(f"\nrclone: submit with its hint, to the receipt {time.monotonic() - began:.2f} s")
            assert told[0] == 0 and "已受理 accepted" in told[1] and health(port)["hints"] == 1
    get_settings.cache_clear()
