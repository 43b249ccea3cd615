"""Servers are found by where they lie; one that is not installed says what to install."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditlake.credentials.default import issuer_of
from auditlake.settings import Settings
from auditlake.store import compatibility
from auditlake.store.conformance import suites, title
from auditlake.store.process import ServerError
from auditlake.store.servers import kinds, make_server, minio, missing, rgw


def test_every_server_has_keys_of_its_kind(tmp_path: Path) -> None:
    assert kinds() == ["minio", "rclone", "rgw"]
    for kind in kinds():
        assert issuer_of(Settings.model_validate({"home": tmp_path, "store_kind": kind}))


def test_an_absent_server_says_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(minio, "binary", lambda: None)
    monkeypatch.setattr(rgw, "_PROGRAMS", ("radosgw", "no-such-program"))
    assert "make stores" in str(missing("minio"))
    assert "no-such-program" in str(missing("rgw")) and "radosgw ceph-mon ceph-osd" in str(missing("rgw"))
    for kind in ("minio", "rgw"):
        with pytest.raises(ServerError, match="make stores"):
            make_server(kind, tmp_path, 1, "key", "secret")
    with pytest.raises(ServerError, match=r"(?s)可选.*there is no server called ftp"):
        make_server("ftp", tmp_path, 1, "key", "secret")


def test_capabilities_have_titles_in_both_languages() -> None:
    found = [capability for members in suites().values() for capability in members.values()]
    assert list(suites()) == ["basic", "governance", "further"]
    assert len(found) >= 30
    assert all(" / " in title(capability) and not title(capability).isascii() for capability in found)


def test_the_page_follows_from_what_was_measured() -> None:
    assert compatibility.page().read_text(encoding="utf-8") == compatibility.render()
    measured = compatibility.known()
    assert set(measured) == set(kinds())
    for kind, one in measured.items():
        assert {suite: set(members) for suite, members in one.can.items()} == {
            suite: set(members) for suite, members in suites().items()
        }, kind
    for kind in ("minio", "rgw"):
        assert all(measured[kind].can["basic"].values()) and all(measured[kind].can["governance"].values())
    assert all(measured["rclone"].can["basic"].values())
