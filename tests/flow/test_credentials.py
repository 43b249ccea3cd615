"""What is peculiar to the keys of the embedded server; what holds on every server is asked in ``tests/governance``."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest

from auditlake.credentials.issuer import UnknownKey
from auditlake.store import Store, StoreError
from tests.conftest import StoreServer

HUB, ORG, OTHER = "330000", "330106-si", "330110-si"
OWN_IN, OWN_OUT = f"orgs/{ORG}/in/", f"orgs/{ORG}/out/"


def snapshot(root: Path) -> dict[str, bytes]:
    """Every file under the store root with its bytes."""
    return {str(p.relative_to(root)): p.read_bytes() for p in sorted(root.rglob("*")) if p.is_file()}


def eventually(condition: Callable[[], bool], seconds: float = 3.0) -> None:
    """The server's directory cache lives one second: wait for it, fail when it takes much longer."""
    started = time.monotonic()
    while not condition():
        assert time.monotonic() - started < seconds
        time.sleep(0.05)


@pytest.fixture
def platform(store_server: StoreServer) -> Store:
    """The platform's view of the hub."""
    return store_server.store(HUB)


def test_own_in_is_written_and_read(store_server: StoreServer, platform: Store) -> None:
    org = store_server.org_store(ORG, HUB)
    key = f"{OWN_IN}2026-07/period-r1/AC83.csv"
    org.put_bytes(key, b"rows")
    assert org.get_bytes(key) == b"rows"
    eventually(lambda: platform.exists(key))
    assert platform.get_bytes(key) == b"rows"
    org.delete(key)
    assert not org.exists(key)
    # an emptied in/ must still take the next delivery
    org.put_bytes(key, b"rows again")
    eventually(lambda: platform.exists(key) and platform.get_bytes(key) == b"rows again")


def test_new_receipt_is_seen_within_about_a_second(store_server: StoreServer, platform: Store) -> None:
    org = store_server.org_store(ORG, HUB)
    platform.put_bytes(f"{OWN_OUT}r-0/receipt.json", b"{}")
    list(org.list(OWN_OUT))  # the server's directory cache is warm now
    platform.put_bytes(f"{OWN_OUT}r-1/receipt.json", b'{"id":"r-1"}')
    eventually(lambda: f"{OWN_OUT}r-1/receipt.json" in {o.key for o in org.list(OWN_OUT)})
    assert org.get_bytes(f"{OWN_OUT}r-1/receipt.json") == b'{"id":"r-1"}'


def test_upload_is_seen_by_the_platform_within_about_a_second(store_server: StoreServer, platform: Store) -> None:
    org = store_server.org_store(ORG, HUB)
    list(platform.list(OWN_IN))
    org.put_bytes(f"{OWN_IN}2026-08/period-r1/datapackage.json", b"{}")
    eventually(lambda: f"{OWN_IN}2026-08/period-r1/datapackage.json" in {o.key for o in platform.list(OWN_IN)})


def test_own_out_cannot_be_deleted(store_server: StoreServer, platform: Store) -> None:
    org = store_server.org_store(ORG, HUB)
    key = f"{OWN_OUT}r9/receipt.json"
    platform.put_bytes(key, b"{}")
    time.sleep(1.1)
    assert org.get_bytes(key) == b"{}"
    with pytest.raises(StoreError, match="refused the write"):
        org.delete(key)
    with pytest.raises(StoreError, match="refused the write"):
        org.put_bytes(key, b"forged")
    assert platform.get_bytes(key) == org.get_bytes(key) == b"{}"


@pytest.mark.parametrize("key", ["../x", "unknown", f"{HUB}-{OTHER}-000000"])
def test_wrong_key_or_secret(store_server: StoreServer, platform: Store, key: str) -> None:
    own = store_server.issuer.issue(ORG, HUB)
    thief = Store.connect(own.endpoint, own.bucket, key, own.secret_key)
    with pytest.raises(StoreError, match="refused access"):
        list(thief.list())


def test_revoked_key_stops_at_once_in_the_running_server(store_server: StoreServer) -> None:
    issuer, org = store_server.issuer, "330203-si"
    store = store_server.org_store(org, HUB)
    store.put_bytes(f"orgs/{org}/in/a", b"1")
    assert org in {key.org for key in issuer.list(HUB)}
    issuer.revoke(org, HUB)
    before = snapshot(store_server.home)
    with pytest.raises(StoreError):
        store.put_bytes(f"orgs/{org}/in/b", b"2")
    with pytest.raises(StoreError):
        store.get_bytes(f"orgs/{org}/in/a")
    after = snapshot(store_server.home)
    assert {k: v for k, v in after.items() if k != "keys/server.log"} == {
        k: v for k, v in before.items() if k != "keys/server.log"
    }
    assert org not in {key.org for key in issuer.list()}
    with pytest.raises(UnknownKey):
        issuer.rotate(org, HUB)
    assert (store_server.server.root / f"hub-{HUB}/orgs/{org}/in/a").read_bytes() == b"1"
