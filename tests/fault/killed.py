"""One case: kill a run at a point, run it again to its end, and compare the lake with the undisturbed one."""

from __future__ import annotations

import random
import signal
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tests.fault.lake import Lake, differences
from tests.fault.points import WHENS
from tests.fault.world import Nursery, Step, World

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
        twins = [base.copy(base.home.with_name(f"{base.home.name}-{name}")) for name in ("undisturbed", "again")]
        for twin in twins:
            with twin.started():
                answer = twin.run(nursery, steps)
            assert "outcomes" in answer, answer
        lakes = [{hub: twin.lake(hub) for hub in hubs} for twin in twins]
        for hub in hubs:
            assert differences(lakes[0][hub], lakes[1][hub]) == []
        return cls(nursery, base, steps, hubs, twins[0].points(), lakes[0])

    def every(self) -> list[Point]:
        """All points: before and after each, and in the middle of what is sent."""
        return [
            (number, when)
            for number, label in enumerate(self.points, start=1)
            for when in WHENS
            if when != "middle" or not label.startswith("rename")
        ]

    def sample(self, count: int, seed: int = 4) -> list[Point]:
        """Some of them, the same in every run."""
        everywhere = self.every()
        return sorted(random.Random(seed).sample(everywhere, min(count, len(everywhere))))

    def survive(self, point: Point, folder: Path) -> None:
        """Kill at the point, repeat until the end, repeat once more: the lake is the undisturbed one."""
        case = self.base.copy(folder)
        with case.started():
            first = case.run(self.nursery, self.steps, point)
            assert first["signal"] == signal.SIGKILL, f"{point}: the run did not get there: {first}"
            for _ in range(2):
                answer = case.run(self.nursery, self.steps)
                assert "outcomes" in answer, f"{point} {self.points[point[0] - 1]}: {answer}"
        for hub in self.hubs:
            told = differences(self.lakes[hub], case.lake(hub))
            assert told == [], f"{point} {self.points[point[0] - 1]}, hub {hub}: {told}"
