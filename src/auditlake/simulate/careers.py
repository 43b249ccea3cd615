"""Enrolment, dues, declared wages and residents' subsidies of the ordinary people."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate import months as mx
from auditlake.simulate.plan import Area, Plan
from auditlake.simulate.population import Group
from auditlake.simulate.tables import Frames, frame

Ints = NDArray[np.int64]
_TIERS = np.array([12_000, 24_000, 36_000, 60_000, 120_000])


def rates(fund: str, base: Ints) -> tuple[Ints, Ints]:
    """(unit due, person due) in cents for bases in cents, rounded half up."""
    unit, person = {"110": (160, 80), "120": (160, 80), "210": (5, 5)}[fund]
    return (base * unit + 500) // 1000, (base * person + 500) // 1000


def careers(plan: Plan, area: Area, groups: dict[str, Group], units: list[str], codes: list[str]) -> Frames:
    """Due history: twelve months for everybody, the whole career for those who retire in the demo."""
    rng = plan.rng(int(area.code), 2)
    dues: list[pl.DataFrame] = []
    parts: dict[str, list[pl.DataFrame]] = {"enrolment": [], "detail": [], "tax": [], "subsidy": []}
    low, high = mx.index(plan.first), mx.index(plan.last)
    for kind in ("employee", "official", "flexible", "new_110", "resident", "new_170"):
        group = groups[kind]
        count = len(group)
        first = np.full(count, low) - rng.integers(1, 100, count)
        due_from = np.full(count, low)
        last = np.full(count, high)
        if kind.startswith("new"):
            months = rng.integers(190, 260, count) if kind == "new_110" else rng.integers(182, 200, count)
            first, last = group.start - months, group.start - 1
            due_from = first if kind == "new_110" else due_from
        parts["enrolment"].append(_enrolment(group, first, last, high))
        employed = kind in ("employee", "official", "new_110")
        if employed:
            parts["detail"] += [_detail(group, f, units, first, last, high) for f in (group.fund, "210")]
            parts["enrolment"].append(_enrolment(group, first, last, high, "210"))
        ratio = rng.uniform(0.66, 2.6, count)
        rows, idx = mx.expand(due_from, last)
        if group.fund == "170":
            tiers = rng.choice(_TIERS, count)
            dues.append(_resident_dues(area, group, rows, idx, tiers))
            parts["subsidy"].append(_subsidies(plan, rng, group, tiers))
            continue
        base = (mx.wages(area.code, idx) * ratio[rows]).astype(np.int64) // 100 * 100
        for fund in (group.fund, "210") if employed else (group.fund,):
            recent = np.ones(len(rows), dtype=bool) if fund != "210" else idx >= low
            dues.append(_dues(plan, area, group, fund, rows[recent], idx[recent], base[recent], units, rng))
        if employed:
            late = idx >= low
            parts["tax"].append(
                frame(
                    "tax",
                    {
                        "hub": area.hub,
                        "id_no": np.array(group.id_no)[rows[late]],
                        "payer": np.array(codes)[group.unit[rows[late]]],
                        "month": mx.month(idx[late]),
                        "income": base[late] + 20_000,
                    },
                )
            )
    return {"due": pl.concat(dues)} | {name: pl.concat(rows) for name, rows in parts.items()}


def _dues(
    plan: Plan,
    area: Area,
    group: Group,
    fund: str,
    rows: Ints,
    idx: Ints,
    base: Ints,
    units: list[str],
    rng: np.random.Generator,
) -> pl.DataFrame:
    unit_due, person_due = rates(fund, base)
    flexible = group.kind == "flexible"
    if flexible:
        unit_due, person_due = np.zeros_like(unit_due), unit_due + person_due
    chance = rng.random(len(rows))
    recent = idx >= mx.index(plan.first)
    # one in 300 pays two months late as a back payment, one in 400 has not arrived; retirees never
    careful = group.kind.startswith("new")
    late = recent & (chance < 1 / 300) & (idx + 2 <= mx.index(plan.last)) & (not careful)
    waiting = recent & (chance > 1 - 1 / 400) & (not careful)
    return frame(
        "due",
        {
            "area": area.code,
            "person_id": np.array(group.person_id)[rows],
            "unit_id": None if flexible else np.array(units)[group.unit[rows]],
            "fund": fund,
            "book_month": mx.month(idx + np.where(late, 2, 0)),
            "due_month": mx.month(idx),
            "charge_type": np.where(late, "20", "10"),
            "base": base,
            "unit_due": unit_due,
            "person_due": person_due,
            "arrived": ~waiting,
        },
    )


def _resident_dues(area: Area, group: Group, rows: Ints, idx: Ints, tiers: Ints) -> pl.DataFrame:
    monthly = tiers[rows] // 12
    return frame(
        "due",
        {
            "area": area.code,
            "person_id": np.array(group.person_id)[rows],
            "fund": "170",
            "book_month": mx.month(idx),
            "due_month": mx.month(idx),
            "charge_type": "10",
            "base": monthly,
            "unit_due": np.zeros_like(monthly),
            "person_due": monthly,
            "arrived": True,
        },
    )


def _subsidies(plan: Plan, rng: np.random.Generator, group: Group, tiers: Ints) -> pl.DataFrame:
    """One subsidy a year: most in the baseline, a third in the first periods."""
    when = mx.index(plan.baseline) + rng.integers(-5, len(plan.periods) + 1, len(group))
    paid = mx.dates(when, np.full(len(group), 20))
    return frame(
        "subsidy",
        {
            "area": group.area.code,
            "person_id": group.person_id,
            "year": when // 12,
            "tier": tiers,
            "person_paid": tiers,
            "match": 3_000 + tiers // 20,
            "paid_date": paid,
        },
    )


def _ends(last: Ints, high: int) -> list[np.datetime64 | None]:
    days = mx.dates(last, np.full(len(last), 28))
    return [d if m < high else None for d, m in zip(days.astype(object).tolist(), last.tolist(), strict=True)]


def _enrolment(group: Group, first: Ints, last: Ints, high: int, fund: str | None = None) -> pl.DataFrame:
    return frame(
        "enrolment",
        {
            "area": group.area.code,
            "person_id": group.person_id,
            "fund": fund or group.fund,
            "enrol_date": mx.dates(first, np.ones(len(first), dtype=np.int64)),
            "end_date": _ends(last, high),
            "category": group.category.astype(str),
        },
    )


def _detail(group: Group, fund: str, units: list[str], first: Ints, last: Ints, high: int) -> pl.DataFrame:
    return frame(
        "detail",
        {
            "area": group.area.code,
            "person_id": group.person_id,
            "unit_id": np.array(units)[group.unit],
            "fund": fund,
            "start_date": mx.dates(first, np.ones(len(first), dtype=np.int64)),
            "end_date": _ends(last, high),
        },
    )
