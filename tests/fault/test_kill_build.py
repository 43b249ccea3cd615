"""A build and its way up killed with -9 at their writes and renames; run again, they end as if nothing had been."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest

from auditlake.build.compute import groups
from tests.fault.killed import Undisturbed
from tests.fault.lake import differences
from tests.fault.world import Nursery, Step, World, failure
from tests.unit.collect.builder import delivery

HUB, NATION, SI, PERIOD = "330000", "000000", "330106-si", "2026-07"
FEW = ["AC01", "AC83"]
BUILD: list[Step] = [
    ("open_build", HUB, PERIOD),
    ("standardise", HUB, PERIOD),
    *(("check", HUB, PERIOD, group) for group in groups()),
    ("finish", HUB, PERIOD),
]
UP: list[Step] = [("report_up", HUB, PERIOD)]


def _ran(nursery: Nursery, world: World, steps: list[Step]) -> World:
    with world.started():
        answer = world.run(nursery, steps)
    assert failure(answer) is None, failure(answer)
    return world


def _noted(run: Undisturbed) -> int:
    """The point at which the hub's ledger first grows."""
    return next(n for n, label in enumerate(run.points, 1) if label.startswith(f"PUT /hub-{HUB}/ledger/"))


@pytest.fixture(scope="module")
def collected(nursery: Nursery, tmp_path_factory: pytest.TempPathFactory) -> World:
    """A province that has taken one small delivery."""
    folder = tmp_path_factory.mktemp("build")
    base = World.make(folder / "collected", [HUB, NATION])
    base.deliver(delivery(folder / "d", SI, count=6, only=FEW), SI, HUB, f"{PERIOD}/period-r1")
    return _ran(nursery, base, [("collect", HUB)])


@pytest.fixture(scope="module")
def build(nursery: Nursery, collected: World) -> Undisturbed:
    """The first build of the period."""
    return Undisturbed.run(nursery, collected, BUILD, (HUB,))


@pytest.fixture(scope="module")
def built(build: Undisturbed) -> World:
    """The province after its build."""
    return World(build.base.home.with_name(f"{build.base.home.name}-again"))


@pytest.fixture(scope="module")
def corrected(nursery: Nursery, built: World) -> Undisturbed:
    """The second build of the period: a correction has come, most tables are carried over."""
    base = built.copy(built.home.with_name("corrected"))
    again = delivery(base.home.with_name("d2"), SI, count=6, start=3, only=FEW, kind="correction", revision=2)
    base.deliver(again, SI, HUB, f"{PERIOD}/correction-r2")
    return Undisturbed.run(nursery, _ran(nursery, base, [("collect", HUB)]), BUILD, (HUB,))


@pytest.fixture(scope="module")
def up(nursery: Nursery, built: World) -> Undisturbed:
    """The submission to the nation."""
    return Undisturbed.run(nursery, built, UP, (HUB, NATION))


def test_a_build_at_some_points(build: Undisturbed, tmp_path: Path) -> None:
    assert {"standard", "hits", "builds", "current", "ledger"} <= {key.split("/")[0] for key in build.lakes[HUB]}
    # one of them is between the build's manifest and the event about it
    build.survive_all([(_noted(build), "before"), *build.sample(1)], tmp_path)


def test_the_way_up_at_some_points(up: Undisturbed, tmp_path: Path) -> None:
    assert sum(key.endswith("datapackage.json") for key in up.lakes[NATION]) == 1
    up.survive_all(up.sample(3), tmp_path)


@pytest.mark.long
def test_the_nation_takes_it_before_the_province_knows_it_was_sent(up: Undisturbed, tmp_path: Path) -> None:
    """Killed when all was uploaded but not noted; the nation collects; the province sends again: one receipt."""
    twin = up.base.copy(tmp_path / "twin")
    with twin.started():
        assert failure(twin.run(up.nursery, [*UP, ("collect", NATION)])) is None
    case = up.base.copy(tmp_path / "case")
    with case.started():
        assert case.run(up.nursery, UP, (_noted(up), "before"))["signal"] == signal.SIGKILL
        for steps in ([("collect", NATION)], [*UP, ("collect", NATION)]):
            assert failure(case.run(up.nursery, steps)) is None
    for hub in (HUB, NATION):
        assert (told := differences(twin.lake(hub), case.lake(hub))) == [], told


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_a_build_at_every_point(build: Undisturbed, tmp_path: Path) -> None:
    build.survive_all(build.each(), tmp_path)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_correction_s_build_at_some_points(corrected: Undisturbed, tmp_path: Path) -> None:
    corrected.survive_all(corrected.sample(12), tmp_path)


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_the_way_up_at_every_point(up: Undisturbed, tmp_path: Path) -> None:
    up.survive_all(up.every(), tmp_path)
