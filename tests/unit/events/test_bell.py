"""Hints are coalesced: one look at a time, one more for whatever rang meanwhile."""

from __future__ import annotations

import itertools
import threading
import time
from collections.abc import Callable, Iterator

import pytest

from auditlake.events.bell import MOST_ORGS, Bells


def until(condition: Callable[[], bool]) -> None:
    end = time.monotonic() + 5
    while not condition():
        assert time.monotonic() < end
        time.sleep(0.005)


class Looks:
    """Looks that wait for leave to end."""

    def __init__(self) -> None:
        self.begun: list[tuple[str, float]] = []
        self.orgs: list[frozenset[str]] = []
        self.leave = threading.Semaphore(0)
        self.busy = 0
        self.most = 0

    def __call__(self, hub: str, orgs: frozenset[str]) -> None:
        self.orgs.append(orgs)
        self.begun.append((hub, time.monotonic()))
        self.busy += 1
        self.most = max(self.most, self.busy)
        self.leave.acquire()
        self.busy -= 1


@pytest.fixture
def looks() -> Looks:
    return Looks()


@pytest.fixture
def bells(looks: Looks) -> Iterator[Bells]:
    made = Bells(["330000", "440000"], looks, 0.05)
    yield made
    looks.leave.release(100)
    made.close()


def test_a_thousand_rings_during_a_look_are_one_more_look(bells: Bells, looks: Looks) -> None:
    bells.ring("330000")
    until(lambda: len(looks.begun) == 1)
    for _ in range(1000):
        bells.ring("330000")
    time.sleep(0.1)
    assert len(looks.begun) == 1
    looks.leave.release()
    until(lambda: len(looks.begun) == 2)
    looks.leave.release()
    time.sleep(0.15)
    assert len(looks.begun) == 2 and looks.most == 1
    assert bells.state()["330000"] == {"hints": 1001, "looks": 2, "failures": 0}


def test_a_look_is_at_those_who_rang_since_the_one_before(bells: Bells, looks: Looks) -> None:
    """At everybody's inboxes when somebody without a name rang, or more than are worth a look at each."""
    many = [str(number) for number in range(MOST_ORGS + 1)]
    for number, rung in enumerate((["a"], ["b", "c", "b"], ["d", ""], many, ["e"]), start=1):
        for org in rung:  # while the look before is under way
            bells.ring("330000", org)
        if number > 1:
            looks.leave.release()
        until(lambda number=number: len(looks.orgs) == number)  # type: ignore[misc]
    everybody = frozenset[str]()
    assert looks.orgs == [{"a"}, {"b", "c"}, everybody, everybody, {"e"}]


def test_hubs_do_not_wait_for_each_other(bells: Bells, looks: Looks) -> None:
    bells.ring("330000")
    bells.ring("440000")
    until(lambda: looks.busy == 2)
    assert {hub for hub, _ in looks.begun} == {"330000", "440000"}


def test_looks_keep_their_distance(bells: Bells, looks: Looks) -> None:
    looks.leave.release(100)
    for _ in range(40):
        bells.ring("330000")
        time.sleep(0.005)
    times = [at for _, at in looks.begun]
    assert 2 <= len(times) <= 7 and all(b - a >= 0.049 for a, b in itertools.pairwise(times))


def test_a_failing_look_is_not_the_last() -> None:
    seen: list[str] = []

    def fails_once(hub: str, orgs: frozenset[str]) -> None:
        seen.append(hub)
        if len(seen) == 1:
            raise RuntimeError("Airflow is away")

    bells = Bells(["330000"], fails_once, 0)
    bells.ring("330000")
    until(lambda: bells.state()["330000"]["failures"] == 1)
    bells.ring("330000")
    until(lambda: bells.state()["330000"]["looks"] == 2)
    bells.close()
    assert seen == ["330000"] * 2


def test_an_unknown_hub_is_an_error(bells: Bells) -> None:
    with pytest.raises(KeyError):
        bells.ring("990000")
