"""Clocks that jump: the business clock back and forth, and a store whose clock is not ours."""

from __future__ import annotations

import os
from datetime import timedelta
from pathlib import Path

import pytest

from auditlake import clock
from tests.fault.killed import Undisturbed
from tests.fault.lake import differences, events
from tests.fault.world import AS_OF, Nursery, World, failure
from tests.unit.collect.builder import delivery

HUB, SI, PERIOD = "330000", "330106-si", "2026-07"
JUMPS = ("2025-01-01T00:00:00", "2027-03-01T00:00:00", "2026-08-05T09:00:00")


@pytest.fixture(scope="module")
def inbox(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """One delivery, collected."""
    folder = tmp_path_factory.mktemp("clock")
    base = World.make(folder / "base", [HUB, "000000"])
    base.deliver(delivery(folder / "d", SI, count=4, only=["AC01", "AC83"]), SI, HUB, f"{PERIOD}/period-r1")
    return Undisturbed.run(nursery, base, [("collect", HUB)], (HUB,))


def test_the_business_clock_jumps_and_nothing_is_taken_again(inbox: Undisturbed, tmp_path: Path) -> None:
    case = inbox.base.copy(tmp_path / "case")
    with case.started():
        for as_of in (AS_OF, *JUMPS):
            assert failure(case.run(inbox.nursery, inbox.steps, AUDITLAKE_AS_OF=as_of)) is None
    assert differences(inbox.lakes[HUB], case.lake(HUB)) == []


def test_a_deadline_is_told_once_whatever_the_clock_does_later(inbox: Undisturbed, tmp_path: Path) -> None:
    steps = [*inbox.steps, ("close_period", HUB)]
    lakes = []
    for name, times in {
        "once": ["2026-09-01T09:00:00"],
        "jumping": ["2026-09-01T09:00:00", *JUMPS[:1], "2026-09-01T09:00:00"],
    }.items():
        case = inbox.base.copy(tmp_path / name)
        with case.started():
            for as_of in ("2026-08-05T09:00:00", *times):
                assert failure(case.run(inbox.nursery, steps, AUDITLAKE_AS_OF=as_of)) is None
        lakes.append(case.lake(HUB))
    assert differences(lakes[0], lakes[1]) == []
    closed = [
        e for e in events(lakes[1]) if (e["entity_kind"], e["entity_id"], e["event"]) == ("period", PERIOD, "closed")
    ]
    assert len(closed) == 1 and SI not in closed[0]["payload"]["missing"]


@pytest.mark.parametrize("hours", [-48, 48])
def test_a_store_with_another_clock_loses_nothing(nursery: Nursery, tmp_path: Path, hours: int) -> None:
    """What is whole is taken at once. What still arrives is told as incomplete too early when the store's clock is
    behind, later when it is ahead, and taken when it is whole in either case."""
    case = World.make(tmp_path / "case", [HUB, "000000"])
    folder = delivery(tmp_path / "d", SI, count=4, only=["AC01", "AC83"])
    case.deliver(folder, SI, HUB, f"{PERIOD}/period-r1")
    inbox = case.bucket(HUB) / "orgs" / SI / "in" / PERIOD / "period-r1"
    manifest = (inbox / "datapackage.json").read_bytes()
    (inbox / "datapackage.json").unlink()
    theirs = (clock.now() + timedelta(hours=hours)).timestamp()
    for file in inbox.iterdir():
        os.utime(file, (theirs, theirs))
    with case.started():
        first = case.run(nursery, [("collect", HUB)])["outcomes"][0]
        assert first["refused"] == ([f"{SI}.{PERIOD}.period.r1"] if hours < 0 else [])
        assert first["accepted"] == []
        case.store(HUB).put_bytes(f"orgs/{SI}/in/{PERIOD}/period-r1/datapackage.json", manifest)
        assert case.run(nursery, [("collect", HUB)])["outcomes"][0]["accepted"] == [f"{SI}.{PERIOD}.period.r1"]
        assert case.run(nursery, [("collect", HUB)])["outcomes"][0]["taken"] == 0
