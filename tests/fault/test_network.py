"""A network that fails: the run ends the same, or fails with words, and a later run makes it the same."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path

import pytest

from tests.fault.killed import Undisturbed
from tests.fault.lake import differences
from tests.fault.proxy import KINDS, FaultProxy
from tests.fault.world import Nursery, Step, World, failure
from tests.unit.collect.builder import delivery

HUB, NATION, SI, TAX = "330000", "000000", "330106-si", "330000-tax"
COLLECT: list[Step] = [("collect", HUB)]
#: how often each alone happens, chosen so that retries help sometimes and do not at others
ALONE = {kind: {kind: 0.3} for kind in KINDS}
MIXED = dict.fromkeys(KINDS, 0.03)


@pytest.fixture(scope="module")
def inboxes(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """Two orgs have delivered; what a collect makes of it without faults."""
    folder = tmp_path_factory.mktemp("network")
    base = World.make(folder / "base", [HUB, "000000"])
    base.deliver(delivery(folder / "si", SI, only=["AC01", "AC83"]), SI, HUB, "2026-07/period-r1")
    base.deliver(delivery(folder / "tax", TAX), TAX, HUB, "2026-07/period-r1")
    return Undisturbed.run(nursery, base, COLLECT, (HUB,))


def ends_the_same(found: Undisturbed, rates: dict[str, float], seed: int, folder: Path, runs: int) -> FaultProxy:
    """Run until a run does all it should, each failure being one of the store's with words for the operator; or
    ``runs`` times in vain. The lake is the same after one more run on a calm network."""
    case = found.base.copy(folder)
    with case.started(), FaultProxy(case.port, rates, seed).running() as proxy:
        for _ in range(runs):
            words = failure(case.run(found.nursery, found.steps, AUDITLAKE_STORE_ENDPOINT=proxy.endpoint))
            if words is None:
                break
            assert re.search(r"Store(Unavailable|Denied)|LedgerBroken", words), words
            assert re.search(r"存储|传输|台账", words) and re.search(r"store|Check|ledger", words), words
        else:
            assert sum(rates.values()) >= 1, f"{runs} runs and none did all it should: {words}"
        proxy.calm()
        assert failure(case.run(found.nursery, found.steps, AUDITLAKE_STORE_ENDPOINT=proxy.endpoint)) is None
    for hub in found.hubs:
        assert (told := differences(found.lakes[hub], case.lake(hub), by_entity=True)) == [], told
    return proxy


def _in_ci(kinds: tuple[str, ...]) -> list[object]:
    """The others need their minute, too, and tell less."""
    return [pytest.param(k, marks=() if k in ("503", "lost", "flip", "flip_up") else pytest.mark.long) for k in kinds]


@pytest.mark.parametrize("kind", _in_ci(KINDS))
def test_one_kind_of_fault(inboxes: Undisturbed, tmp_path: Path, kind: str) -> None:
    proxy = ends_the_same(inboxes, ALONE[kind], 1, tmp_path / "case", runs=12)
    assert kind == "stale" or proxy.happened[kind], "nothing went wrong: this tested nothing"


@pytest.mark.parametrize("kind", ["flip", *(pytest.param(k, marks=pytest.mark.long) for k in ("500", "reset"))])
def test_a_network_that_never_works(inboxes: Undisturbed, tmp_path: Path, kind: str) -> None:
    """No org is refused for it: what we could not read is not judged."""
    proxy = ends_the_same(inboxes, {kind: 1.0}, 1, tmp_path / "case", runs=2)
    assert proxy.happened[kind]


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_everything_at_once(inboxes: Undisturbed, tmp_path: Path) -> None:
    """Twenty networks, each with its own faults."""
    happened = Counter[str]()
    for seed in range(20):
        proxy = ends_the_same(inboxes, MIXED, seed, tmp_path / str(seed), runs=12)
        assert proxy.happened, f"network {seed}: nothing went wrong"
        happened += proxy.happened
    assert set(KINDS) - {"stale"} <= set(happened), happened
