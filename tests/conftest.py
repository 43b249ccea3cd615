"""Fixtures shared by all tests: a real embedded store with its own home."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from auditlake.credentials.default import default_issuer
from auditlake.credentials.issuer import CredentialIssuer
from auditlake.ports import free_port
from auditlake.settings import get_settings
from auditlake.store.client import Store
from auditlake.store.process import Server
from auditlake.store.servers import make_server
from auditlake.store.servers.rclone import RcloneServer
from auditlake.store.tls import Tls

PLATFORM, SECRET = "auditlake-platform", "platform-secret-for-tests"
#: ``AUDITLAKE_TEST_STORE=minio make flow`` runs the flow tests on another server
KIND = os.environ.get("AUDITLAKE_TEST_STORE", "rclone")
HUBS = ("000000", "330000", "440000")


@dataclass(frozen=True)
class StoreServer:
    """A running store: the server, its key issuer and the home the settings point at."""

    running: Server
    issuer: CredentialIssuer
    home: Path

    @property
    def server(self) -> RcloneServer:
        """The embedded server, for tests that reach behind it into its folder."""
        if not isinstance(self.running, RcloneServer):
            pytest.skip(f"looks into the folder of the embedded server; this one is {self.running.version()}")
        return self.running

    def store(self, hub: str) -> Store:
        """Platform's view of a hub; makes the bucket."""
        store = Store.for_hub(hub)
        store.make_bucket()  # through the server: a folder made beside it would show a second later
        return store

    def emptied(self, hub: str) -> Store:
        """The same without any object, and without what this machine remembers of its ledger."""
        store = self.store(hub)
        for item in list(store.list()):
            store.delete(item.key)
        if isinstance(self.running, RcloneServer):  # it drops emptied folders, and an org cannot make them anew
            for key in self.issuer.list(hub):
                for part in ("in", "out"):
                    (self.running.root / store.bucket / "orgs" / key.org / part).mkdir(parents=True, exist_ok=True)
        for file in (self.home / "locks").glob(f"ledger-{store.bucket}-*"):
            file.unlink()
        return store

    def org_store(self, org: str, hub: str) -> Store:
        """An org's view of a hub, with a key of its own."""
        return Store.with_key(self.issuer.issue(org, hub))


@contextmanager
def started_store(
    home: Path, patch: pytest.MonkeyPatch, kind: str = KIND, tls: Tls | None = None
) -> Iterator[StoreServer]:
    """A store in ``home`` with one bucket per hub, and the settings (``AUDITLAKE_*``) pointing at it."""
    server = make_server(kind, home, free_port(), PLATFORM, SECRET, tls)
    patch.setenv("AUDITLAKE_HOME", str(home))
    patch.setenv("AUDITLAKE_STORE_KIND", kind)
    patch.setenv("AUDITLAKE_STORE_ENDPOINT", server.endpoint)
    patch.setenv("AUDITLAKE_STORE_ACCESS_KEY", PLATFORM)
    patch.setenv("AUDITLAKE_STORE_SECRET_KEY", SECRET)
    patch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "national-key-for-tests")
    if server.ca:
        patch.setenv("AUDITLAKE_STORE_CA", str(server.ca))
    get_settings.cache_clear()
    with server:
        issuer = default_issuer()
        for hub in HUBS:
            issuer.prepare_hub(hub)
        yield StoreServer(server, issuer, home)


@pytest.fixture(scope="session")
def store_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreServer]:
    """One server per test session; settings (``AUDITLAKE_*``) point at it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch, started_store(home, patch) as server:
        yield server
    get_settings.cache_clear()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Seconds per suite (``tests/unit``, ``tests/flow`` ...), with what its fixtures took."""
    seconds: dict[str, float] = {}
    for reports in terminalreporter.stats.values():
        for report in reports:
            if isinstance(report, pytest.TestReport):
                suite = report.nodeid.split("/")[1]
                seconds[suite] = seconds.get(suite, 0.0) + report.duration
    for suite, spent in sorted(seconds.items()):
        terminalreporter.write_line(f"== {suite:<12} {spent:7.0f} s")
