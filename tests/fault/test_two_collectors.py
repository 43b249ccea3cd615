"""Two collects of one hub at once: nothing is doubled, nothing is lost."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.fault.killed import Undisturbed
from tests.fault.lake import differences, events
from tests.fault.points import WHENS
from tests.fault.world import Nursery, World, failure
from tests.flow.project_copy import DATA, Copy
from tests.unit.collect.builder import delivery

HUB = "330000"
ORGS = ("330106-si", "330110-si", "330203-si", "330000-tax", "330000-ps")


@pytest.fixture(scope="module")
def inboxes(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """Several orgs have delivered."""
    folder = tmp_path_factory.mktemp("two")
    base = World.make(folder / "base", [HUB, "000000"])
    for org in ORGS:
        only = ["AC01", "AC83"] if org.endswith("-si") else None
        base.deliver(delivery(folder / org, org, count=5, only=only), org, HUB, "2026-07/period-r1")
    return Undisturbed.run(nursery, base, [("collect", HUB)], (HUB,))


@pytest.fixture(scope="module")
def second(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Nursery]:
    """Another process that collects."""
    made = Nursery(Copy.of_project(tmp_path_factory.mktemp("second"), (*DATA, "infra")).root)
    yield made
    made.stop()


def test_at_the_same_time(inboxes: Undisturbed, second: Nursery, tmp_path: Path) -> None:
    case = inboxes.base.copy(tmp_path / "case")
    with case.started(), ThreadPoolExecutor(2) as pool:
        both = list(pool.map(lambda nursery: case.run(nursery, inboxes.steps), (inboxes.nursery, second)))
        words = [text for answer in both if (text := failure(answer))]
        assert len(words) < 2 and all("另一次取件正在进行" in text for text in words), words
        after = case.run(second, inboxes.steps)
    assert after["outcomes"][0]["taken"] == 0
    assert differences(inboxes.lakes[HUB], case.lake(HUB)) == []
    told = [event["entity_id"] for event in events(case.lake(HUB)) if event["entity_kind"] == "receipt"]
    assert len(told) == len(set(told)) == len(ORGS)


@pytest.mark.long
@pytest.mark.parametrize("seed", range(8))
def test_one_is_killed_while_the_other_waits(inboxes: Undisturbed, second: Nursery, tmp_path: Path, seed: int) -> None:
    case = inboxes.base.copy(tmp_path / "case")
    point = (1 + seed * len(inboxes.points) // 8, WHENS[seed % 2 * 2])
    with case.started(), ThreadPoolExecutor(2) as pool:
        killed = pool.submit(case.run, inboxes.nursery, inboxes.steps, point)
        other = pool.submit(case.run, second, inboxes.steps)
        answers = [killed.result(), other.result()]
        assert not [answer for answer in answers if "error" in answer], answers
        assert failure(case.run(second, inboxes.steps)) is None
    assert differences(inboxes.lakes[HUB], case.lake(HUB)) == []
