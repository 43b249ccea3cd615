"""The same prefix twice: altered, repeated, cut and corrected deliveries."""

from __future__ import annotations

from pathlib import Path

import pytest

from auditlake.collect.limits import get_limits
from auditlake.collect.receipts import newest_accepted
from auditlake.collect.run import collect_hub
from auditlake.store import Store
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.collect_hub import COUNTY, HUB, SI, newest, rules, send, set_resource
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery


def test_altered_after_it_was_taken(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    folder = delivery(tmp_path / "d", SI)
    prefix = send(store_server, folder, SI)
    collect_hub(HUB)
    before = newest_accepted(hub)
    org = store_server.org_store(SI, HUB)
    org.put_bytes(f"{prefix}AC83.csv", (folder / "AC83.csv").read_bytes() + b"more\n")
    eventually(lambda: hub.get_bytes(f"{prefix}AC83.csv").endswith(b"more\n"))
    eventually(lambda: bool(collect_hub(HUB)["noted"]))
    (told,) = newest(hub)["problems"]
    assert (told["rule"], told["found"], told["expected"]) == ("delivery.altered", "AC83.csv", "r2")
    assert newest_accepted(hub) == before
    assert collect_hub(HUB)["taken"] == 0
    assert verify(HUB) == []


def test_the_same_bytes_twice(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    send(store_server, delivery(tmp_path / "a", SI), SI)
    collect_hub(HUB)
    before = newest_accepted(hub)
    send(store_server, delivery(tmp_path / "b", SI, kind="correction", revision=2), SI)
    assert collect_hub(HUB)["noted"] == [f"{SI}.2026-07.correction.r2"]
    assert rules(newest(hub)) == {"delivery.duplicate"}
    assert newest_accepted(hub) == before


def test_an_upload_cut_in_half(
    store_server: StoreServer, hub: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "3600")
    get_limits.cache_clear()
    folder = delivery(tmp_path / "d", SI)
    prefix = f"orgs/{SI}/in/2026-07/period-r1/"
    org = store_server.org_store(SI, HUB)
    org.put_file(f"{prefix}AC83.csv", folder / "AC83.csv")
    eventually(lambda: hub.exists(f"{prefix}AC83.csv"))
    assert collect_hub(HUB)["taken"] == 0  # still arriving
    monkeypatch.setenv("AUDITLAKE_COLLECT_GRACE_SECONDS", "0")
    get_limits.cache_clear()
    assert collect_hub(HUB)["refused"] == [f"{SI}.2026-07.period.r1"]
    assert rules(newest(hub)) == {"delivery.incomplete", "manifest.missing"}
    assert collect_hub(HUB)["taken"] == 0  # told once
    send(store_server, folder, SI)
    eventually(lambda: bool(collect_hub(HUB)["accepted"]))
    assert newest_accepted(hub)[0].submission == f"{SI}.2026-07.period.r1"
    assert verify(HUB) == []


def test_a_correction_replaces_and_a_refused_one_does_not(
    store_server: StoreServer, hub: Store, tmp_path: Path
) -> None:
    send(store_server, delivery(tmp_path / "a", SI), SI)
    send(store_server, delivery(tmp_path / "b", SI, kind="correction", revision=2, count=41), SI)
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1", f"{SI}.2026-07.correction.r2"]
    (one,) = newest_accepted(hub)
    assert (one.kind, one.revision) == ("correction", 2)
    bad = set_resource("rows", 1)
    send(store_server, delivery(tmp_path / "c", SI, kind="correction", revision=3, count=42, manifest=bad), SI)
    assert collect_hub(HUB)["refused"] == [f"{SI}.2026-07.correction.r3"]
    assert newest_accepted(hub) == [one]
    send(store_server, delivery(tmp_path / "e", SI, kind="period", revision=4, count=43), SI)
    assert collect_hub(HUB)["refused"] and rules(newest(hub)) == {"manifest.kind"}
    send(store_server, delivery(tmp_path / "f", SI, kind="correction", revision=9, count=43), SI)
    assert collect_hub(HUB)["refused"] and rules(newest(hub)) == {"manifest.revision"}


def test_a_pass_for_some_orgs_leaves_the_others_to_the_next(
    store_server: StoreServer, hub: Store, tmp_path: Path
) -> None:
    for org in (SI, COUNTY):
        send(store_server, delivery(tmp_path / org, org), org)
    assert collect_hub(HUB, ["330110-si", "no-such-org"])["taken"] == 0
    assert collect_hub(HUB, [COUNTY])["accepted"] == [f"{COUNTY}.2026-07.period.r1"]
    assert collect_hub(HUB, [COUNTY])["taken"] == 0
    assert collect_hub(HUB)["accepted"] == [f"{SI}.2026-07.period.r1"]
    assert verify(HUB) == []
