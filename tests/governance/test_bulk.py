"""Keys of many orgs, and the platform's own key with no more rights than it needs."""

from __future__ import annotations

from pathlib import Path
from urllib.parse import urlsplit

import pytest
from click.testing import CliRunner
from minio.credentials.providers import StaticProvider
from minio.minioadmin import MinioAdmin
from urllib3 import PoolManager

from auditlake.cli.keys import keys
from auditlake.credentials.book import KeyBook
from auditlake.credentials.bulk import issue_all
from auditlake.credentials.minio import MinioIssuer
from auditlake.credentials.policy import document
from auditlake.store import Store, StoreDenied, StoreError
from tests.conftest import PLATFORM, SECRET
from tests.governance.conftest import Leg

HUB = "440000"
ORGS = [f"{440101 + number}-si" for number in range(60)]


def test_many_keys_are_as_good_as_single_ones(leg: Leg) -> None:
    issuer = leg.stores.issuer
    first = issuer.issue(ORGS[3], HUB)
    issued = issue_all(issuer, ORGS, HUB)
    assert [own.prefixes["in"] for own in issued] == [f"orgs/{org}/in/" for org in ORGS]
    assert len({own.secret_key for own in issued}) == len(ORGS)
    if not first.session_token:
        assert issued[3] == first and issue_all(issuer, ORGS, HUB) == issued
    assert {key.org for key in issuer.list(HUB)} >= set(ORGS)
    for own, other in ((issued[0], issued[1]), (issued[-1], issued[0])):
        store = Store.with_key(own)
        store.put_bytes(f"{own.prefixes['in']}a", b"1")
        assert store.get_bytes(f"{own.prefixes['in']}a") == b"1"
        with pytest.raises(StoreError):
            store.put_bytes(f"{other.prefixes['in']}a", b"1")
    for org in ORGS[:2]:
        issuer.revoke(org, HUB)
    with pytest.raises(StoreError):
        Store.with_key(issued[0]).get_bytes(f"{issued[0].prefixes['in']}a")
    assert not {key.org for key in issuer.list(HUB)} & set(ORGS[:2])


def test_the_platforms_key_on_minio_needs_no_root(leg: Leg, tmp_path: Path) -> None:
    """A user with ``platform_policy.json`` does all that the platform does; other buckets are closed to it."""
    if leg.kind != "minio":
        pytest.skip(f"{leg.kind} has no users of this kind")
    place, ca = urlsplit(leg.server.endpoint), leg.server.ca
    root = MinioAdmin(
        endpoint=place.netloc,
        credentials=StaticProvider(PLATFORM, SECRET),
        secure=place.scheme == "https",
        http_client=PoolManager(ca_certs=str(ca) if ca else None),
    )
    name, secret = "platform-without-root", "secret-of-the-platform"
    root.policy_add(name, policy=document("minio/platform_policy.json"))
    root.user_add(name, secret)
    root.policy_set(name, user=name)
    issuer = MinioIssuer(leg.server.endpoint, name, secret, KeyBook(tmp_path), ca)
    issuer.prepare_hub("110000")
    single = issuer.issue("110101-si", "110000")
    several = issue_all(issuer, ["110102-si", "110103-si"], "110000")
    for own in [single, *several, issuer.rotate("110101-si", "110000")][1:]:
        Store.with_key(own).put_bytes(f"{own.prefixes['in']}a", b"1")
    assert len(issuer.list("110000")) == 3
    issuer.revoke("110102-si", "110000")
    assert [key.org for key in issuer.list("110000")] == ["110101-si", "110103-si"]
    platform = Store.connect(leg.server.endpoint, "hub-110000", name, secret, ca)
    assert platform.get_bytes("orgs/110103-si/in/a") == b"1"
    with pytest.raises(StoreDenied):
        Store(platform.client, "somebody-elses").make_bucket()


def test_keys_from_the_command_line(leg: Leg, tmp_path: Path) -> None:
    def run(*words: str) -> str:
        done = CliRunner().invoke(keys, words)
        assert done.exit_code == 0, done.output
        return done.output

    org, out = "330203-si", str(tmp_path / "handed")
    run("issue", "--hub", "330000", "--org", org, "--out", out)
    file = Path(out) / f"{org}.env"
    assert file.stat().st_mode & 0o777 == 0o600
    told = dict(line.split("=", 1) for line in file.read_text().splitlines() if not line.startswith("#"))
    store = Store.connect(
        told["AUDITLAKE_STORE_ENDPOINT"],
        "hub-330000",
        told["AUDITLAKE_ORG_ACCESS_KEY"],
        told["AUDITLAKE_ORG_SECRET_KEY"],
        leg.server.ca,
        told.get("AUDITLAKE_ORG_SESSION_TOKEN"),
    )
    assert told["AUDITLAKE_ORG"] == org
    store.put_bytes(f"orgs/{org}/in/a", b"1")
    assert org in run("list", "--hub", "330000") and told["AUDITLAKE_ORG_SECRET_KEY"] not in run("list")
    run("rotate", "--hub", "330000", "--org", org, "--out", out)
    with pytest.raises(StoreError):
        store.get_bytes(f"orgs/{org}/in/a")
    assert "已停用" in run("revoke", "--hub", "330000", "--org", org)
    again = CliRunner().invoke(keys, ["revoke", "--hub", "330000", "--org", org])
    assert again.exit_code == 1 and "has no key" in again.output
    neither = CliRunner().invoke(keys, ["issue", "--hub", "330000"])
    assert neither.exit_code == 2 and "--all" in neither.output
