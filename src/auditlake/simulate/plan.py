"""What is simulated: the areas, the months, the seed. Everything else is derived from this."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np

from auditlake.months import add_months, first_day, period_months, period_of
from auditlake.standard.parameters import resolve
from auditlake.standard.reference import Org, divisions, orgs

#: people still carry codes of districts abolished since then
_CODES_SINCE = date(2021, 1, 1)

PERIODS = ("2026-07", "2026-08", "2026-09")
HISTORY_MONTHS = 12


@dataclass(frozen=True)
class Area:
    """A county or a city proper: its own agency, population and ledgers."""

    code: str
    hub: str
    dialect: str
    name: str
    weight: float

    @property
    def si(self) -> str:
        """Org id of the social insurance agency."""
        return f"{self.code}-si"

    @property
    def fin(self) -> str:
        """Org id of the finance bureau that keeps the books."""
        return f"{self.code}-fin"


def all_areas() -> dict[str, Area]:
    """Every division that has a social insurance agency; a city proper is half the size of a county."""
    return {
        org.division: Area(
            org.division,
            org.hub,
            org.dialect,
            divisions()[org.division].name_zh,
            1.0 if divisions()[org.division].level == "county" else 0.5,
        )
        for org in sorted(orgs().values(), key=lambda o: o.id)
        if org.kind == "si"
    }


@dataclass(frozen=True)
class Plan:
    """Seed, size, areas and periods of one world; ``aged`` makes most people pensioners (benchmarks)."""

    seed: int
    people: int
    areas: dict[str, Area]
    periods: tuple[str, ...]
    aged: bool = False

    @cached_property
    def baseline(self) -> int:
        """Last month of the baseline: the month before the first period."""
        return add_months(period_months(self.periods[0])[0], -1)

    @property
    def last(self) -> int:
        """Month of the last period."""
        return add_months(self.baseline, len(self.periods))

    @property
    def first(self) -> int:
        """First month of the year of history in the baseline."""
        return add_months(self.baseline, 1 - HISTORY_MONTHS)

    @property
    def months(self) -> list[int]:
        """All months with books: twelve of the baseline, then the periods."""
        return [add_months(self.first, i) for i in range(HISTORY_MONTHS + len(self.periods))]

    @property
    def deliveries(self) -> list[tuple[str, str, int]]:
        """(period, kind, month) of every round of deliveries, baseline first."""
        rounds = [(period_of(self.baseline), "baseline", self.baseline)]
        return rounds + [(p, "period", period_months(p)[0]) for p in self.periods]

    @property
    def hubs(self) -> list[str]:
        """Provinces that own an area of this world."""
        return sorted({area.hub for area in self.areas.values()})

    def departments(self) -> list[Org]:
        """All other bodies of this world that send: registers of a province, and whoever works in one of its areas."""
        return sorted(
            (
                org
                for org in orgs().values()
                if org.hub in self.hubs
                and org.kind not in ("si", "fin", "audit")
                and (org.division in self.areas or org.division == org.hub)
            ),
            key=lambda org: org.id,
        )

    def people_of(self, area: Area) -> int:
        """Share of the people that lives in an area; at least 40, so that no table is empty."""
        total = sum(a.weight for a in self.areas.values())
        return max(40, round(self.people * area.weight / total))

    def rng(self, *salt: int) -> np.random.Generator:
        """Random numbers that depend on the seed and the salt only, not on what else is simulated."""
        return np.random.default_rng([self.seed, *salt])


def make_plan(
    seed: int, people: int, areas: tuple[str, ...] | None, periods: tuple[str, ...], aged: bool = False
) -> Plan:
    """Check the wishes; ``ValueError`` names an unknown area or periods that do not follow each other."""
    known = all_areas()
    unknown = sorted(set(areas or ()) - set(known))
    if unknown:
        raise ValueError(f"unknown area {', '.join(unknown)}; known: {', '.join(known)}")
    first = period_months(periods[0])[0]
    if list(periods) != [period_of(add_months(first, i)) for i in range(len(periods))]:
        raise ValueError(f"periods must be consecutive months, found {', '.join(periods)}")
    chosen = {code: area for code, area in known.items() if not areas or code in areas}
    return Plan(seed, people, chosen, periods, aged)


def avg_wage(area: str, month: int) -> int:
    """Average wage in cents; before the first dated value it shrinks by 6 % a year."""
    year = max(month // 100, 2024)
    value = int(resolve("avg_wage", area, first_day(year * 100 + 1)) * 100)
    return int(value * 0.94 ** (year - month // 100)) // 100 * 100


def min_wage(area: str, day: date) -> int:
    """Minimum wage in cents."""
    return int(resolve("min_wage", area, day) * 100)


def birth_division(area: str, other: int = 0) -> str:
    """Real division for citizen ids: a county's own; ``other`` > 0 gives divisions of the city without an agency."""
    if other == 0 and area[4:] != "00":
        return area
    city = area[:4] + "00"
    with_agency = {org.division for org in orgs().values()}
    free = sorted(
        d.code
        for d in divisions().values()
        if d.parent == city and d.code not in with_agency and (d.valid_to is None or d.valid_to >= _CODES_SINCE)
    )
    return free[other % len(free)]
