"""Planted, found, missed, extra: hits of the current builds against the truth."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from typing import Any

from auditlake.demo.truth import Case
from auditlake.doubts.hits import hits
from auditlake.store.client import Store

Subject = tuple[str, str, str, str, str]


@dataclass
class Score:
    """One check: what was planted (per subject and period), found, missed, extra; near misses that fired."""

    check: str
    planted: int = 0
    side_effects: int = 0
    near_misses: int = 0
    found: int = 0
    missed: list[Subject] = field(default_factory=list)
    extra: list[Subject] = field(default_factory=list)


def expected(cases: list[Case]) -> dict[Subject, Case]:
    """(check, hub, period, subject key, area) -> case."""
    return {
        (case.check, case.hub, period, case.key, case.area_code): case
        for case in cases
        if case.kind != "near_miss"
        for period in case.periods
    }


def found(hubs: list[str]) -> dict[Subject, dict[str, Any]]:
    """The same keys from the hits of all current builds."""
    return {
        (hit["check_code"], hub, hit["period"], hit["subject_key"], hit["area_code"]): hit
        for hub in hubs
        for hit in hits(Store.for_hub(hub))
    }


def score(cases: list[Case], hubs: list[str]) -> list[Score]:
    """One score per check that was planted or that fired, by code."""
    scores: dict[str, Score] = defaultdict(lambda: Score(""))
    for case in cases:
        one = scores[case.check]
        one.check = case.check
        one.planted += case.kind == "plant"
        one.side_effects += case.kind == "side_effect"
        one.near_misses += case.kind == "near_miss"
    wanted, there = {s for s in expected(cases) if s[1] in hubs}, set(found(hubs))
    for subject in sorted(wanted | there):
        one = scores[subject[0]]
        one.check = subject[0]
        if subject in wanted and subject in there:
            one.found += 1
        elif subject in wanted:
            one.missed.append(subject)
        else:
            one.extra.append(subject)
    return [one for _, one in sorted(scores.items())]
