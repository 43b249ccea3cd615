"""A network that fails: the run ends the same, or fails with words, and a later run makes it the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fault.killed import Undisturbed
from tests.fault.lake import differences
from tests.fault.proxy import KINDS, FaultProxy
from tests.fault.world import Nursery, Step, World
from tests.unit.collect.builder import delivery

HUB, NATION, SI, TAX = "330000", "000000", "330106-si", "330000-tax"
COLLECT: list[Step] = [("collect", HUB)]
#: how often each alone happens, chosen so that retries help sometimes and do not at others
ALONE = {kind: {kind: 0.3} for kind in KINDS}
MIXED = dict.fromkeys(KINDS, 0.03)
MOST_RUNS = 12


@pytest.fixture(scope="module")
def inboxes(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """Two orgs have delivered; what a collect makes of it without faults."""
    folder = tmp_path_factory.mktemp("network")
    base = World.make(folder / "base", [HUB])
    base.deliver(delivery(folder / "si", SI, only=["AC01", "AC83"]), SI, HUB, "2026-07/period-r1")
    base.deliver(delivery(folder / "tax", TAX), TAX, HUB, "2026-07/period-r1")
    return Undisturbed.run(nursery, base, COLLECT, (HUB,))


def ends_the_same(found: Undisturbed, rates: dict[str, float], seed: int, folder: Path) -> FaultProxy:
    """Run until a run succeeds, each failure being one of the store's with words for the operator."""
    case = found.base.copy(folder)
    with case.started(), FaultProxy(case.port, rates, seed).running() as proxy:
        for _ in range(MOST_RUNS):
            answer = case.run(found.nursery, found.steps, AUDITLAKE_STORE_ENDPOINT=proxy.endpoint)
            if "outcomes" in answer:
                break
            assert answer["error"] in EXPECTED, answer
            assert "/" in answer["message"] or "：" in answer["message"], answer
        else:
            raise AssertionError(f"{MOST_RUNS} runs and none succeeded: {answer}")
        proxy.calm()
        answer = case.run(found.nursery, found.steps, AUDITLAKE_STORE_ENDPOINT=proxy.endpoint)
        assert "outcomes" in answer, answer
    for hub in found.hubs:
        assert (told := differences(found.lakes[hub], case.lake(hub))) == [], told
    return proxy


EXPECTED = {"CollectFailed", "StoreUnavailable", "StoreDenied", "StoreConflict", "LedgerBroken"}


@pytest.mark.parametrize("kind", KINDS)
def test_one_kind_of_fault(inboxes: Undisturbed, tmp_path: Path, kind: str) -> None:
    proxy = ends_the_same(inboxes, ALONE[kind], 1, tmp_path / "case")
    assert kind == "stale" or proxy.happened[kind], "nothing went wrong: this tested nothing"


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("seed", range(20))
def test_everything_at_once(inboxes: Undisturbed, tmp_path: Path, seed: int) -> None:
    proxy = ends_the_same(inboxes, MIXED, seed, tmp_path / "case")
    assert len(proxy.happened) > 2
