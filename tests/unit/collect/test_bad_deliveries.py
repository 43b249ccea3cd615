"""Every bad delivery the simulator writes, at the offline door: the rule, file, row and column that it declares."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from auditlake.collect.offline import check_folder
from auditlake.simulate import simulate

#: these need a hub: what is compared there is the inbox over time (tests/flow/test_collect_again.py)
AT_THE_HUB = {"delivery.duplicate", "delivery.incomplete", "delivery.altered"}


@pytest.fixture(scope="module")
def bad(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("world")
    simulate(out, people=400, areas=["330106"])
    return out / "bad"


def test_each_case_gets_its_own_answer(bad: Path, tmp_path: Path) -> None:
    wrong: list[str] = []
    seen: set[str] = set()
    for file in sorted(bad.glob("*/expected.json")):
        case: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
        if case.get("rule") in AT_THE_HUB:
            continue
        receipt = check_folder(file.parent / "delivery", tmp_path / file.parent.name).payload
        seen.add(str(case.get("rule")))
        wrong += [f"{file.parent.name}: {problem}" for problem in _differences(case, receipt)]
    assert wrong == []
    assert len(seen) >= 28 and "None" in seen  # the sound delivery is among them


def _differences(case: dict[str, Any], receipt: dict[str, Any]) -> list[str]:
    if receipt["outcome"] != case["expected_outcome"]:
        return [f"{receipt['outcome']} instead of {case['expected_outcome']}: {receipt['problem_counts']}"]
    if not case.get("rule"):
        return [str(receipt["problem_counts"])] if receipt["rows_rejected"] else []
    same = [p for p in receipt["problems"] if p["rule"] == case["rule"]]
    if not same:
        return [f"no {case['rule']} among {receipt['problem_counts']}"]
    places = [(p.get("file"), p.get("row"), p.get("column")) for p in same]
    wanted = tuple(case.get(name) for name in ("file", "row", "column"))
    fits = any(all(w is None or str(w) == str(h) for w, h in zip(wanted, place, strict=True)) for place in places)
    return [] if fits else [f"{case['rule']} at {places}, expected at {wanted}"]
