"""Rendered keys on disk, without a server."""

from __future__ import annotations

import json
import stat
import subprocess
from pathlib import Path

import pytest

from auditlake.credentials.issuer import CredentialIssuer, IssuedKey, UnknownKey
from auditlake.credentials.rclone import RcloneIssuer
from auditlake.store.servers.rclone import auth_script

ORG, HUB = "330106-si", "330000"


@pytest.fixture
def issuer(tmp_path: Path) -> RcloneIssuer:
    return RcloneIssuer(tmp_path / "sto're", tmp_path / "ke ys", "http://127.0.0.1:1")


def test_issue_is_idempotent_and_private(issuer: RcloneIssuer) -> None:
    own: CredentialIssuer = issuer
    first = own.issue(ORG, HUB)
    assert own.issue(ORG, HUB) == first
    assert first.bucket == "hub-330000"
    assert first.prefixes == {"in": f"orgs/{ORG}/in/", "out": f"orgs/{ORG}/out/"}
    assert first.secret_key not in repr(first)
    assert len(first.secret_key) == 40
    file = issuer.keys_dir / f"{first.access_key}.json"
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert json.loads(file.read_text())["_secret_access_key"] == first.secret_key
    assert (issuer.root / "hub-330000/orgs" / ORG / "in").is_dir()
    assert own.list() == [IssuedKey(ORG, HUB, first.access_key)]
    assert own.list("440000") == []


def test_one_org_at_two_hubs_has_two_keys(issuer: RcloneIssuer) -> None:
    below, above = issuer.issue("330000-audit", "330000"), issuer.issue("330000-audit", "000000")
    assert below.access_key != above.access_key
    assert (below.bucket, above.bucket) == ("hub-330000", "hub-000000")
    assert [key.hub for key in issuer.list()] == ["000000", "330000"]


def test_rotate_and_revoke_leave_a_stone(issuer: RcloneIssuer) -> None:
    first = issuer.issue(ORG, HUB)
    second = issuer.rotate(ORG, HUB)
    views = issuer.keys_dir / "views"
    assert first.access_key != second.access_key
    assert (views / first.access_key).is_file()
    assert (views / second.access_key).is_dir()
    assert [key.access_key for key in issuer.list()] == [second.access_key]
    issuer.revoke(ORG, HUB)
    assert (views / second.access_key).is_file()
    assert issuer.list() == []
    with pytest.raises(UnknownKey, match=r"(?s)没有密钥.*has no key"):
        issuer.revoke(ORG, HUB)
    assert (issuer.root / "hub-330000/orgs" / ORG / "in").is_dir()


@pytest.mark.parametrize(("org", "hub"), [("../x", HUB), ("330106-si/in", HUB), (ORG, "33"), ("330106-SI", HUB)])
def test_names_that_no_path_can_bear_are_refused(issuer: RcloneIssuer, org: str, hub: str) -> None:
    with pytest.raises(ValueError, match=r"不合规"):
        issuer.issue(org, hub)
    assert not issuer.root.exists()


@pytest.mark.parametrize(
    ("key", "secret"), [("platform", ""), ("a b", "x"), ("../x", "x"), (f"{HUB}-{ORG}-abcdef", "x")]
)
def test_platform_key_needs_a_name_and_a_secret(issuer: RcloneIssuer, key: str, secret: str) -> None:
    with pytest.raises(ValueError, match="AUDITLAKE_STORE_SECRET_KEY"):
        issuer.platform(key, secret)


def _ask(keys: Path, user: str) -> subprocess.CompletedProcess[str]:
    question = json.dumps({"user": user}, indent="\t")
    environment = {"KEYS_DIR": str(keys), "PATH": "/usr/bin:/bin"}
    return subprocess.run(["sh", str(auth_script())], input=question, text=True, capture_output=True, env=environment)


def test_auth_script_prints_the_key_and_refuses_the_rest(issuer: RcloneIssuer) -> None:
    own = issuer.issue(ORG, HUB)
    answer = _ask(issuer.keys_dir, own.access_key)
    assert answer.returncode == 0
    assert json.loads(answer.stdout)["_secret_access_key"] == own.secret_key
    (issuer.keys_dir.parent / "x.json").write_text("{}")
    for user in ("", "../x", "unknown", "a b", "$(id)", own.access_key + ".json"):
        refused = _ask(issuer.keys_dir, user)
        assert refused.returncode != 0, user
        assert refused.stdout == ""
