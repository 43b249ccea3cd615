"""Back ends chosen by the settings, policy documents, and the book of secrets; no server."""

from __future__ import annotations

import json
import stat
import threading
from pathlib import Path
from typing import Any

import pytest

from auditlake.credentials.book import Entry, KeyBook
from auditlake.credentials.bulk import issue_all
from auditlake.credentials.default import issuer_of
from auditlake.credentials.issuer import UnknownKey
from auditlake.credentials.minio import MinioIssuer
from auditlake.credentials.minio_import import safe
from auditlake.credentials.policy import compact, document
from auditlake.credentials.rclone import RcloneIssuer
from auditlake.credentials.rgw import RgwIssuer
from auditlake.credentials.s3 import HandedIssuer, NotOurs
from auditlake.settings import Settings

ORG, HUB = "330106-si", "330000"


def _settings(home: Path, kind: str) -> Settings:
    return Settings.model_validate({"home": home, "store_kind": kind, "store_endpoint": "http://127.0.0.1:1"})


@pytest.mark.parametrize(
    ("kind", "back_end"), [("rclone", RcloneIssuer), ("minio", MinioIssuer), ("rgw", RgwIssuer), ("s3", HandedIssuer)]
)
def test_the_setting_chooses_the_back_end(tmp_path: Path, kind: str, back_end: type) -> None:
    assert isinstance(issuer_of(_settings(tmp_path, kind)), back_end)


def test_no_other_kind_is_accepted(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="store_kind"):
        _settings(tmp_path, "ftp")


def test_an_operators_key_is_looked_up_and_never_changed(tmp_path: Path) -> None:
    issuer = issuer_of(_settings(tmp_path, "s3"))
    with pytest.raises(UnknownKey):
        issuer.issue(ORG, HUB)
    KeyBook(tmp_path / "keys" / "s3").put(Entry(ORG, HUB, "AK", "secret"))
    own = issuer.issue(ORG, HUB)
    assert (own.bucket, own.access_key, own.secret_key) == ("hub-330000", "AK", "secret")
    assert issue_all(issuer, [ORG], HUB) == [own]
    assert [key.org for key in issuer.list(HUB)] == [ORG]
    for act in (issuer.rotate, issuer.revoke):
        with pytest.raises(NotOurs, match=r"(?s)管理员.*operator"):
            act(ORG, HUB)


def _statements(policy: dict[str, Any]) -> dict[str, dict[str, Any]]:
    return {one["Sid"]: one for one in policy["Statement"]}


def test_the_orgs_policy_names_its_prefix_only() -> None:
    said = _statements(document("org_policy.json", BUCKET="hub-330000", ORG=ORG))
    assert said["OwnInbox"]["Resource"] == ["arn:aws:s3:::hub-330000/orgs/330106-si/in/*"]
    assert said["OwnOutbox"]["Action"] == ["s3:GetObject"]
    assert "s3:ListBucketMultipartUploads" not in json.dumps(said)
    assert not any(action in json.dumps(said) for action in ("s3:*", "Acl", "Policy", "Version"))


def test_policies_have_no_blanks() -> None:
    text = compact(document("org_policy.json", BUCKET="hub-330000", ORG=ORG))
    assert " " not in text
    assert json.loads(text)["Version"] == "2012-10-17"


def test_the_book_is_private_and_by_org(tmp_path: Path) -> None:
    book = KeyBook(tmp_path / "book")
    with book.changing(ORG):
        book.put(Entry(ORG, HUB, ORG, "s1"))
        book.put(Entry(ORG, "000000", ORG, "s1"))
        book.put(Entry("330110-si", HUB, "330110-si", "s2"))
    assert {stat.S_IMODE(file.stat().st_mode) for file in book.folder.glob("*.json")} == {0o600}
    assert [(entry.hub, entry.secret_key) for entry in book.of(ORG)] == [("000000", "s1"), (HUB, "s1")]
    assert len(book.entries()) == 3
    book.drop(ORG, HUB)
    book.drop(ORG, HUB)
    assert book.get(ORG, HUB) is None
    with pytest.raises(ValueError, match="not an org id"):
        book.get("../x", HUB)


def test_one_org_is_changed_by_one_thread_at_a_time(tmp_path: Path) -> None:
    book, inside, most = KeyBook(tmp_path), [0], [0]

    def change() -> None:
        for _ in range(50):
            with book.changing(ORG):
                inside[0] += 1
                most[0] = max(most[0], inside[0])
                inside[0] -= 1

    threads = [threading.Thread(target=change) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert most == [1]


@pytest.mark.parametrize(
    ("endpoint", "answer"),
    [("https://store.example", True), ("http://127.0.0.1:9000", True), ("http://10.0.0.8:9000", False)],
)
def test_secrets_are_imported_over_safe_lines_only(endpoint: str, answer: bool) -> None:
    assert safe(endpoint) is answer
