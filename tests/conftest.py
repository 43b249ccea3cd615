"""Fixtures shared by all tests: a real embedded store with its own home."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest

from auditlake.credentials.rclone import RcloneIssuer
from auditlake.ports import free_port
from auditlake.settings import get_settings
from auditlake.store.client import Store
from auditlake.store.server import RcloneServer

SECRET = "platform-secret-for-tests"
HUBS = ("000000", "330000", "440000")


@dataclass(frozen=True)
class StoreServer:
    """A running store: the server, its key issuer and the home the settings point at."""

    server: RcloneServer
    issuer: RcloneIssuer
    home: Path

    def store(self, hub: str) -> Store:
        """Platform's view of a hub; makes the bucket."""
        store = Store.for_hub(hub)
        store.make_bucket()  # through the server: a folder made beside it would show a second later
        return store

    def org_store(self, org: str, hub: str) -> Store:
        """An org's view of a hub, with a key of its own."""
        own = self.issuer.issue(org, hub)
        return Store.connect(own.endpoint, own.bucket, own.access_key, own.secret_key)


@contextmanager
def started_store(home: Path, patch: pytest.MonkeyPatch) -> Iterator[StoreServer]:
    """A store in ``home`` with the settings (``AUDITLAKE_*``) pointing at it."""
    server = RcloneServer(home / "store", home / "keys", free_port())
    issuer = RcloneIssuer(server.root, server.keys_dir, server.endpoint)
    issuer.platform("auditlake-platform", SECRET)
    for hub in HUBS:
        issuer.prepare_hub(hub)
    patch.setenv("AUDITLAKE_HOME", str(home))
    patch.setenv("AUDITLAKE_STORE_ENDPOINT", server.endpoint)
    patch.setenv("AUDITLAKE_STORE_ACCESS_KEY", "auditlake-platform")
    patch.setenv("AUDITLAKE_STORE_SECRET_KEY", SECRET)
    patch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "national-key-for-tests")
    get_settings.cache_clear()
    with server:
        yield StoreServer(server, issuer, home)


@pytest.fixture(scope="session")
def store_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[StoreServer]:
    """One rclone server per test session; settings (``AUDITLAKE_*``) point at it."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch, started_store(home, patch) as server:
        yield server
    get_settings.cache_clear()
