"""One case: kill a run at a point, run it again to its end, and compare the lake with the undisturbed one."""

from __future__ import annotations

import random
import shutil
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fault.lake import Lake, differences
from tests.fault.points import WHENS
from tests.fault.world import Nursery, Step, World, failure

Point = tuple[int, str]


@dataclass(frozen=True)
class Undisturbed:
    """A base world, the steps under test, and what they leave when nobody disturbs them."""

    nursery: Nursery
    base: World
    steps: Sequence[Step]
    hubs: tuple[str, ...]
    points: list[str]
    lakes: dict[str, Lake]

    @classmethod
    def run(cls, nursery: Nursery, base: World, steps: Sequence[Step], hubs: tuple[str, ...]) -> Undisturbed:
        """Run the steps in two copies: the lakes must be the same before any fault is looked at."""
        twins, lakes = [], []
        for name in ("undisturbed", "again"):
            twin = base.copy(base.home.with_name(f"{base.home.name}-{name}"))
            with twin.started():
                answer = twin.run(nursery, steps)
            assert failure(answer) is None, failure(answer)
            lakes.append({hub: twin.lake(hub) for hub in hubs})
            twins.append(twin)
            base.warm(twin)  # what dbt and SQLMesh keep of their parse says nothing about the lake
        for hub in hubs:
            told = differences(lakes[0][hub], lakes[1][hub])
            assert told == [], told
        return cls(nursery, base, steps, hubs, twins[1].points(nursery), lakes[1])

    def every(self) -> list[Point]:
        """All points: before and after each, and in the middle of what is sent."""
        return [
            (number, when)
            for number, label in enumerate(self.points, start=1)
            for when in WHENS
            if when != "middle" or not label.startswith("rename")
        ]

    def each(self) -> list[Point]:
        """Before every point and in the middle of what is sent; after a point is before the next, so only the last."""
        return [(number, when) for number, when in self.every() if when != "after" or number == len(self.points)]

    def sample(self, count: int, seed: int = 4) -> list[Point]:
        """Some of them, the same in every run."""
        everywhere = self.every()
        return sorted(random.Random(seed).sample(everywhere, min(count, len(everywhere))))

    def survive_all(self, chosen: Sequence[Point], folder: Path) -> None:
        """Every chosen point in a copy of its own; the copies are removed when all went well."""
        assert chosen
        for number, when in chosen:
            case = folder / f"{number}-{when}"
            self.survive((number, when), case)
            shutil.rmtree(case)

    def survive(self, point: Point, folder: Path) -> None:
        """Kill at the point, repeat until the end, repeat once more: the lake is the undisturbed one."""
        case = self.base.copy(folder)
        with case.started():
            first = case.run(self.nursery, self.steps, point)
            assert first["signal"] == signal.SIGKILL, f"{point}: the run did not get there: {first}"
            for _ in range(2):
                answer = case.run(self.nursery, self.steps)
                assert failure(answer) is None, f"{point} {self.points[point[0] - 1]}: {failure(answer)}"
        for hub in self.hubs:
            told = differences(self.lakes[hub], case.lake(hub))
            assert told == [], f"{point} {self.points[point[0] - 1]}, hub {hub}: {told}"
