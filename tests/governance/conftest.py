"""The same tests on every server over HTTPS, where boto3 and servers disagree most, and once over HTTP; what ran on
which server is said at the end. The flow tests use the embedded server over HTTP."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from auditlake.settings import get_settings
from auditlake.store.conformance.ground import Ground, ground
from auditlake.store.process import Server
from auditlake.store.servers import kinds, missing
from auditlake.store.tls import make_tls
from tests.conftest import StoreServer, started_store

LEGS = ["minio-http", *(f"{kind}-https" for kind in kinds())]
_RAN: dict[str, str] = {}


@dataclass(frozen=True)
class Leg:
    """One server over one protocol, and a hub on it to try things out."""

    kind: str
    scheme: str
    stores: StoreServer
    ground: Ground

    @property
    def server(self) -> Server:
        return self.stores.running


@pytest.fixture(scope="session", params=LEGS)
def leg(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Leg]:
    """A running server; skipped with what to install when it is not here."""
    kind, scheme = str(request.param).split("-")
    if lacking := missing(kind):
        _RAN[request.param] = f"SKIPPED: {lacking.splitlines()[-1]}"
        pytest.skip(lacking)
    home = tmp_path_factory.mktemp(str(request.param))
    tls = make_tls(home / "tls") if scheme == "https" else None
    with pytest.MonkeyPatch.context() as patch, started_store(home, patch, kind, tls) as stores, ground() as place:
        _RAN[request.param] = f"{stores.running.version()} at {stores.running.endpoint}"
        yield Leg(kind, scheme, stores, place)
    get_settings.cache_clear()


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Which servers the suites ran on, with their versions."""
    if _RAN:
        terminalreporter.section("object stores")
        for name, what in _RAN.items():
            terminalreporter.write_line(f"{name:<14} {what}")
