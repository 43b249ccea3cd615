"""The ordinary people of one area: employers, employees, residents, pensioners and the newly retired, all lawful."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate import months as mx
from auditlake.simulate.identity_numbers import citizen_ids, credit_code
from auditlake.simulate.names import person_names, unit_names
from auditlake.simulate.plan import Area, Plan, birth_division
from auditlake.simulate.tables import Frames, frame

Ints = NDArray[np.int64]

#: Shares of an area's people; who retires in the demo comes on top of the pensioners.
SHARES = {
    "employee": 0.44,
    "official": 0.05,
    "flexible": 0.03,
    "resident": 0.17,
    "jobless": 0.02,
    "pensioner": 0.14,
    "official_pensioner": 0.02,
    "resident_pensioner": 0.12,
    "new": 0.01,
}


#: The same for a benchmark of payments: few contribute, most draw.
AGED = SHARES | {"employee": 0.06, "official": 0.01, "resident": 0.04, "pensioner": 0.56, "resident_pensioner": 0.28}


@dataclass
class Group:
    """People of one kind in one area as parallel arrays; months are indices, ``-1`` is none."""

    area: Area
    kind: str
    fund: str
    birth: Ints
    sex: Ints
    category: Ints
    start: Ints
    person_id: list[str] = field(default_factory=list)
    id_no: list[str] = field(default_factory=list)
    name: list[str] = field(default_factory=list)
    unit: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))
    death: Ints = field(default_factory=lambda: np.zeros(0, dtype=np.int64))

    def __len__(self) -> int:
        return len(self.birth)

    @property
    def account(self) -> list[str]:
        """Benefit accounts, invented: ``99`` and the person's number."""
        return ["99" + p for p in self.person_id]


def people(plan: Plan, area: Area) -> tuple[dict[str, Group], Frames]:
    """The groups of an area and its person and unit tables."""
    rng = plan.rng(int(area.code), 1)
    total = plan.people_of(area)
    groups: dict[str, Group] = {}
    base = mx.index(plan.baseline)
    for kind, share in (AGED if plan.aged else SHARES).items():
        count = max(1, round(total * share))
        if kind == "new":
            groups |= _newly_retired(plan, area, rng, count)
            continue
        groups[kind] = _group(area, kind, rng, count, base)
    units = _units(plan, area, rng, max(3, total // 25))
    _name_all(area, rng, groups)
    for group in groups.values():
        group.unit = rng.integers(0, len(units["unit"]), len(group))
        group.death = np.full(len(group), -1)
        if group.kind.endswith("pensioner"):
            dies = rng.random(len(group)) < 0.04
            group.death[dies] = rng.integers(base - 8, base + 3, int(dies.sum()))
    return groups, units | {"person": _person_frame(area, rng, groups)}


def _group(area: Area, kind: str, rng: np.random.Generator, count: int, base: int) -> Group:
    sex = rng.integers(1, 3, count)
    start = np.full(count, -1)
    fund, category = {
        "employee": ("110", 1),
        "official": ("120", 2),
        "flexible": ("110", 3),
        "resident": ("170", 4),
        "jobless": ("110", 1),
        "pensioner": ("110", 1),
        "official_pensioner": ("120", 2),
        "resident_pensioner": ("170", 4),
    }[kind]
    categories = np.full(count, category)
    if kind == "pensioner":
        categories = np.where(rng.random(count) < 0.4, 2, 1)
    if kind.endswith("pensioner"):
        # a year or more above the legal age of the time, so that no step of the reform matters
        start = rng.integers(base - 220, base - 12, count)
        age = np.where(sex == 1, 720, np.where(categories == 1, 600, 660)) if fund != "170" else np.full(count, 720)
        birth = start - age - rng.integers(12, 48, count)
    else:
        birth = base - rng.integers(23 * 12, 48 * 12, count)
    return Group(area, kind, fund, birth, sex, categories, start)


def _newly_retired(plan: Plan, area: Area, rng: np.random.Generator, count: int) -> dict[str, Group]:
    """People who start their pension in a demo period, the month after they reach the legal age."""
    result = {}
    first = mx.index(plan.baseline) + 1
    for fund in ("110", "170"):
        sex = rng.integers(1, 3, count)
        category = rng.integers(1, 3, count) if fund == "110" else np.full(count, 4)
        start = first + rng.integers(0, len(plan.periods), count)
        birth = np.zeros(count, dtype=np.int64)
        for i in range(count):
            choice = mx.births_for(fund, str(sex[i]), str(category[i]), int(mx.month(start[i] - 1)))
            late = 0
            while not choice:  # women workers skip months: their step is one month per two months of birth
                late += 1
                choice = mx.births_for(fund, str(sex[i]), str(category[i]), int(mx.month(start[i] - 1 - late)))
            birth[i] = mx.index(choice[int(rng.integers(0, len(choice)))])
        result[f"new_{fund}"] = Group(area, f"new_{fund}", fund, birth, sex, category, start)
    return result


def _name_all(area: Area, rng: np.random.Generator, groups: dict[str, Group]) -> None:
    """Person numbers (even ones: odd ones are for planted people), ids and names over all groups."""
    sizes = [len(g) for g in groups.values()]
    birth = np.concatenate([g.birth for g in groups.values()])
    sex = np.concatenate([g.sex for g in groups.values()])
    births = mx.dates(birth, rng.integers(1, 29, len(birth)))
    division = birth_division(area.code)
    ids = citizen_ids(division, births, sex)
    names = person_names(rng, len(ids))
    numbers = rng.permutation(len(ids)) * 2 + 2
    person_ids = [f"{area.code}{n:08d}" for n in numbers.tolist()]
    offset = 0
    for group, size in zip(groups.values(), sizes, strict=True):
        part = slice(offset, offset + size)
        group.id_no, group.name, group.person_id = ids[part], names[part], person_ids[part]
        offset += size


def _person_frame(area: Area, rng: np.random.Generator, groups: dict[str, Group]) -> pl.DataFrame:
    count = sum(len(g) for g in groups.values())
    ids = [i for g in groups.values() for i in g.id_no]
    start = np.concatenate([g.start for g in groups.values()])
    death = np.concatenate([g.death for g in groups.values()])
    birth = np.concatenate([g.birth for g in groups.values()])
    doors = rng.integers(1, 999, count).tolist()
    return frame(
        "person",
        {
            "area": area.code,
            "person_id": [p for g in groups.values() for p in g.person_id],
            "id_no": ids,
            "name": [n for g in groups.values() for n in g.name],
            "sex": [str(s) for g in groups.values() for s in g.sex.tolist()],
            "birth_date": np.array([f"{i[6:10]}-{i[10:12]}-{i[12:14]}" for i in ids], dtype="datetime64[D]"),
            "address": [f"{area.name}虚拟路{d}号" for d in doors],
            "phone": [f"100{n:08d}" for n in rng.integers(0, 10**8, count).tolist()],
            "hukou_type": [("10", "20")[i] for i in rng.integers(0, 2, count).tolist()],
            "work_start_date": mx.dates(birth + 240, np.ones(count, dtype=np.int64)),
            "dead_month": [mx.month(d) if d >= 0 else None for d in death.tolist()],
            "retire_month": [mx.month(s) if s >= 0 else None for s in start.tolist()],
        },
    )


def _units(plan: Plan, area: Area, rng: np.random.Generator, count: int) -> Frames:
    codes = [credit_code(area.code, i + 1) for i in range(count)]
    names = unit_names(rng, area.name, count)
    founded = mx.dates(mx.index(plan.baseline) - rng.integers(150, 400, count), rng.integers(1, 29, count))
    legal_birth = mx.dates(mx.index(plan.baseline) - rng.integers(400, 600, count), rng.integers(1, 29, count))
    # legal representatives live elsewhere in the province: their division carries nobody of this world
    legal = citizen_ids(birth_division(area.code, 1), legal_birth, rng.integers(1, 3, count))
    unit = frame(
        "unit",
        {
            "area": area.code,
            "unit_id": [f"{area.code}U{i + 1:06d}" for i in range(count)],
            "uscc": codes,
            "unit_name": names,
            "enrol_date": founded + np.timedelta64(30, "D"),
            "founded_date": founded,
            "legal_rep_name": person_names(rng, count),
            "legal_rep_id": legal,
            "unit_status": "1",
            "industry_code": [("C17", "I65", "G58", "H62")[i] for i in rng.integers(0, 4, count).tolist()],
        },
    )
    business = frame(
        "business",
        {
            "hub": area.hub,
            "uscc": codes,
            "unit_name": names,
            "legal_rep_id": legal,
            "founded_date": founded,
            "capital": (rng.integers(1, 500, count) * 1_000_000).tolist(),
        },
    )
    return {"unit": unit, "business": business}
