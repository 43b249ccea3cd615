"""What an org's key can and cannot do, asked of the running server."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import boto3
import pytest
from botocore.config import Config

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
    """A hub with something in every place that an org must not touch."""
    store = store_server.store(HUB)
    store_server.issuer.issue(OTHER, HUB)
    store.put_bytes(f"orgs/{OTHER}/in/2026-07/a.csv", b"other in")
    store.put_bytes(f"orgs/{OTHER}/out/r/receipt.json", b"other out")
    store.put_bytes("ledger/00000001-x.jsonl", b"ledger")
    store.put_bytes("raw/abc", b"raw")
    store_server.store("440000").put_bytes("raw/gd", b"guangdong")
    return store


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


FORBIDDEN = [
    f"{OWN_OUT}r/receipt.json",
    f"{OWN_OUT}r/new.json",
    f"{OWN_OUT}fresh/folder/new.json",
    f"{OWN_OUT}top.json",
    f"orgs/{ORG}/else.json",
    f"orgs/{OTHER}/in/2026-07/a.csv",
    f"orgs/{OTHER}/in/forged.csv",
    f"orgs/{OTHER}/out/r/receipt.json",
    "orgs/x",
    "ledger/00000001-x.jsonl",
    "ledger/00000002-forged.jsonl",
    "raw/abc",
    "standard/t/2026-07/b.parquet",
    "current/2026-07.json",
    "top",
    f"{OWN_IN}../out/r/receipt.json",
    f"{OWN_IN}../../{OTHER}/in/forged.csv",
]


def _put(org: Store, key: str) -> None:
    org.put_bytes(key, b"FORGED")


def _delete(org: Store, key: str) -> None:
    org.delete(key)


def _delete_many(org: Store, key: str) -> None:
    org.client.delete_objects(Bucket=org.bucket, Delete={"Objects": [{"Key": key}]})


def _copy(org: Store, key: str) -> None:
    source = f"{OWN_IN}seed.txt"
    org.client.copy_object(Bucket=org.bucket, Key=key, CopySource={"Bucket": org.bucket, "Key": source})


def _multipart(org: Store, key: str) -> None:
    upload = org.client.create_multipart_upload(Bucket=org.bucket, Key=key)["UploadId"]
    part = org.client.upload_part(Bucket=org.bucket, Key=key, UploadId=upload, PartNumber=1, Body=b"FORGED")
    parts = {"Parts": [{"PartNumber": 1, "ETag": part["ETag"]}]}
    org.client.complete_multipart_upload(Bucket=org.bucket, Key=key, UploadId=upload, MultipartUpload=parts)  # type: ignore[arg-type]


@pytest.mark.parametrize("act", [_put, _delete, _delete_many, _copy, _multipart])
def test_nothing_outside_own_in_can_be_changed(
    store_server: StoreServer, platform: Store, act: Callable[[Store, str], None]
) -> None:
    own = store_server.issuer.issue(ORG, HUB)
    # no retries: a refusal is a 500 here, which boto3 would ask for again and again
    client = boto3.client(
        "s3",
        endpoint_url=own.endpoint,
        aws_access_key_id=own.access_key,
        aws_secret_access_key=own.secret_key,
        region_name="us-east-1",
        config=Config(retries={"total_max_attempts": 1}, s3={"addressing_style": "path"}),
    )
    org = Store(client, own.bucket)
    org.put_bytes(f"{OWN_IN}seed.txt", b"FORGED")
    platform.put_bytes(f"{OWN_OUT}r/receipt.json", b"true receipt")
    before = snapshot(store_server.server.root)
    for key in FORBIDDEN:
        try:
            act(org, key)
        except Exception as error:
            assert "FORGED" not in str(error)
        else:
            # deleting what one cannot see is answered with success; writing never is
            assert act in (_delete, _delete_many), key
    assert snapshot(store_server.server.root) == before
    assert org.get_bytes(f"{OWN_OUT}r/receipt.json") == b"true receipt"


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


def test_nothing_outside_own_folders_can_be_read(store_server: StoreServer, platform: Store) -> None:
    org = store_server.org_store(ORG, HUB)
    org.put_bytes(f"{OWN_IN}seed.txt", b"x")
    keys = {o.key for o in org.list()}
    assert f"{OWN_IN}seed.txt" in keys
    assert all(key.startswith((OWN_IN, OWN_OUT)) for key in keys)
    theirs = f"orgs/{OTHER}"
    for key in ("ledger/00000001-x.jsonl", "raw/abc", f"{theirs}/in/2026-07/a.csv", f"{theirs}/out/r/receipt.json"):
        assert platform.exists(key)
        with pytest.raises(StoreError):
            org.get_bytes(key)
        assert not list(org.list(key.rsplit("/", 1)[0]))
    assert [b["Name"] for b in org.client.list_buckets()["Buckets"]] == [f"hub-{HUB}"]


def test_other_hub_is_closed(store_server: StoreServer, platform: Store) -> None:
    own = store_server.issuer.issue(ORG, HUB)
    abroad = Store.connect(own.endpoint, "hub-440000", own.access_key, own.secret_key)
    with pytest.raises(StoreError):
        abroad.get_bytes("raw/gd")
    with pytest.raises(StoreError):
        list(abroad.list())
    with pytest.raises(StoreError):
        abroad.put_bytes(f"{OWN_IN}x", b"x")
    with pytest.raises(Exception, match=r"InternalError|AccessDenied"):
        abroad.client.create_bucket(Bucket="hub-999999")
    assert not (store_server.server.root / "hub-999999").exists()


@pytest.mark.parametrize("key", ["../x", "unknown", f"{HUB}-{OTHER}-000000"])
def test_wrong_key_or_secret(store_server: StoreServer, platform: Store, key: str) -> None:
    own = store_server.issuer.issue(ORG, HUB)
    thief = Store.connect(own.endpoint, own.bucket, key, own.secret_key)
    with pytest.raises(StoreError, match="refused access"):
        list(thief.list())


def test_rotated_secret_stops_at_once(store_server: StoreServer) -> None:
    issuer, org = store_server.issuer, "330127-si"
    old = store_server.org_store(org, HUB)
    old.put_bytes(f"orgs/{org}/in/a", b"1")
    fresh = issuer.rotate(org, HUB)
    with pytest.raises(StoreError):
        old.put_bytes(f"orgs/{org}/in/b", b"2")
    new = Store.connect(fresh.endpoint, fresh.bucket, fresh.access_key, fresh.secret_key)
    new.put_bytes(f"orgs/{org}/in/c", b"3")
    assert new.get_bytes(f"orgs/{org}/in/a") == b"1"
    assert not new.exists(f"orgs/{org}/in/b")
    assert issuer.issue(org, HUB) == fresh
    with pytest.raises(StoreError):
        old.get_bytes(f"orgs/{org}/in/a")


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
