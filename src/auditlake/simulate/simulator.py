"""The simulator's entry: make a world, write its deliveries, the bad ones and the truth."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from auditlake.simulate.bad import write_bad
from auditlake.simulate.deliveries import Deliverer
from auditlake.simulate.plan import PERIODS, make_plan
from auditlake.simulate.world import make_world


@dataclass
class Summary:
    """What was written: rows per standard table, planted cases per check, deliveries, bad deliveries."""

    out: Path
    rows: dict[str, int] = field(default_factory=dict)
    plants: dict[str, int] = field(default_factory=dict)
    near_misses: dict[str, int] = field(default_factory=dict)
    deliveries: int = 0
    bad: int = 0


def simulate(
    out: Path,
    *,
    seed: int = 7,
    people: int = 4000,
    periods: tuple[str, ...] = PERIODS,
    areas: tuple[str, ...] | None = None,
    bad: bool = True,
    aged: bool = False,
) -> Summary:
    """Write a world below ``out``: ``deliveries/``, ``bad/``, ``truth.json``; the same seed gives the same bytes.

    ``people`` are spread over the areas; ``areas`` limits the world to some agencies (their plants stay, others go).
    ``aged`` makes most people pensioners: ``simulate(out, people=77_400, areas=("330106",), bad=False, aged=True)``
    writes about a million benefit payments of one county. ``out`` must be empty, absent, or an earlier result, which is replaced.
    Raises ``ValueError`` for unknown areas, periods that do not follow each other, or a foreign ``out``.
    """
    plan = make_plan(seed, people, areas, periods, aged)
    _clear(out)
    world = make_world(plan)
    deliverer = Deliverer(world, out / "deliveries")
    deliverer.run()
    count = write_bad(deliverer, out / "bad") if bad else 0
    cases = world.scene.cases
    for case in cases:
        case["rows"] = deliverer.places.get(case["id"], [])
    truth = {
        "seed": seed,
        "people": people,
        "areas": sorted(plan.areas),
        "periods": list(periods),
        "cases": cases,
        "deliveries": deliverer.entries,
        "correction": deliverer.correction,
        "story": world.scene.story,
    }
    (out / "truth.json").write_text(json.dumps(truth, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    plants = Counter(str(c["check"]) for c in cases if c["kind"] == "plant")
    near = Counter(str(c["check"]) for c in cases if c["kind"] == "near_miss")
    return Summary(out, dict(sorted(deliverer.rows.items())), dict(plants), dict(near), len(deliverer.entries), count)


def simulate_payments(out: Path, rows: int = 1_000_000, *, seed: int = 7, area: str = "330106") -> Summary:
    """One county with about ``rows`` benefit payments over baseline and periods, without bad deliveries."""
    # 86 % of the people draw a pension, fifteen months each, and a few months more are paid back to some
    return simulate(out, seed=seed, people=round(rows / 12.93), areas=(area,), bad=False, aged=True)


def _clear(out: Path) -> None:
    own = {"deliveries", "bad", "truth.json"}
    strange = sorted(p.name for p in out.iterdir() if p.name not in own) if out.exists() else []
    if strange:
        raise ValueError(f"{out} holds {', '.join(strange[:3])}: choose an empty folder or an earlier result")
    for name in ("deliveries", "bad"):
        shutil.rmtree(out / name, ignore_errors=True)
    (out / "truth.json").unlink(missing_ok=True)
    out.mkdir(parents=True, exist_ok=True)
