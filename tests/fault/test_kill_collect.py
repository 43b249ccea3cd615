"""collect killed with -9 at every write to the store and every rename; run again, it ends as if nothing had been."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.fault.killed import Undisturbed
from tests.fault.world import Nursery, World
from tests.unit.collect.builder import Rows, delivery

HUB, SI, FIN, TAX = "330000", "330106-si", "330106-fin", "330000-tax"
FEW = ["AC01", "AC83"]


def _one_bad_amount(table: str, rows: Rows) -> None:
    if table == "AC83":
        rows[3]["AAE019"] = "abc"


@pytest.fixture(scope="module")
def one(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """A single small delivery with one rejected row."""
    folder = tmp_path_factory.mktemp("one")
    base = World.make(folder / "base", [HUB, "000000"])
    base.deliver(delivery(folder / "d", SI, only=FEW, edit=_one_bad_amount), SI, HUB, "2026-07/period-r1")
    return Undisturbed.run(nursery, base, [("collect", HUB)], (HUB,))


@pytest.fixture(scope="module")
def several(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    """Several orgs: accepted, refused (a file is cut), the same bytes twice, a correction after its period, a stray."""
    folder = tmp_path_factory.mktemp("several")
    base = World.make(folder / "base", [HUB, "000000"])
    base.deliver(delivery(folder / "si", SI, only=FEW), SI, HUB, "2026-07/period-r1")
    base.deliver(delivery(folder / "si2", SI, only=FEW, kind="correction", revision=2, start=9), SI, HUB,
                 "2026-07/correction-r2")  # fmt: skip
    cut = delivery(folder / "fin", FIN, late=lambda files: files.update({min(files): files[min(files)][:-40]}))
    base.deliver(cut, FIN, HUB, "2026-07/period-r1")
    base.deliver(delivery(folder / "tax", TAX), TAX, HUB, "2026-07/period-r1")
    base.deliver(delivery(folder / "tax2", TAX, kind="correction", revision=2), TAX, HUB, "2026-07/correction-r2")
    return Undisturbed.run(nursery, base, [("collect", HUB)], (HUB,))


def test_points_are_all_writes(one: Undisturbed) -> None:
    written = [label.split("/", 2)[2] for label in one.points if label.startswith("PUT")]
    assert sorted(written) == sorted(key for key in one.lakes[HUB] if not key.startswith("orgs/330106-si/in/"))
    assert any(key.startswith("ledger/") for key in written) and len(one.points) > len(written)


def test_a_small_delivery_at_every_point(one: Undisturbed, tmp_path: Path) -> None:
    one.survive_all(one.each(), tmp_path)


def test_several_deliveries_at_some_points(several: Undisturbed, tmp_path: Path) -> None:
    several.survive_all(several.sample(3), tmp_path)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_several_deliveries_at_every_point(several: Undisturbed, tmp_path: Path) -> None:
    several.survive_all(several.every(), tmp_path)
