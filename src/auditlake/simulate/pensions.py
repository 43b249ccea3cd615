"""Payees, monthly pensions, certifications and the deaths that stopped a pension in time."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate import months as mx
from auditlake.simulate.plan import Area, Plan
from auditlake.simulate.population import Group
from auditlake.simulate.tables import Frames, frame

Ints = NDArray[np.int64]
ITEM = "A0101"
_LEVEL = {"110": (240_000, 560_000), "120": (420_000, 820_000), "170": (18_000, 46_000)}
_KINDS = ("pensioner", "official_pensioner", "resident_pensioner", "new_110", "new_170")


def pensions(plan: Plan, area: Area, groups: dict[str, Group], dues: pl.DataFrame) -> Frames:
    """Twelve months of payments and the periods; the newly retired claim exactly the months they paid."""
    rng = plan.rng(int(area.code), 3)
    paid = dict(
        dues.filter(fund="110")
        .group_by("person_id")
        .agg(n=pl.col("due_month").n_unique())
        .sort("person_id")
        .iter_rows()
    )
    parts: dict[str, list[pl.DataFrame]] = {"payee": [], "payment": [], "cert": [], "death": [], "enrolment": []}
    for kind in _KINDS:
        group = groups[kind]
        count = len(group)
        payee_ids = [f"P{p}-{group.fund}" for p in group.person_id]
        last = np.where(group.death >= 0, group.death, mx.index(plan.last))
        actual = rng.integers(186, 400, count)
        if kind == "new_110":
            actual = np.array([paid[p] for p in group.person_id])
        parts["payee"].append(
            frame(
                "payee",
                {
                    "area": area.code,
                    "payee_id": payee_ids,
                    "person_id": group.person_id,
                    "fund": group.fund,
                    "kind": "06" if group.fund == "170" else "01",
                    "category": group.category.astype(str),
                    "start_month": mx.month(group.start),
                    "actual": actual,
                    "deemed": 0,
                    "end_month": [mx.month(d) if d >= 0 else None for d in group.death.tolist()],
                    "account": group.account,
                    "holder": group.name,
                },
            )
        )
        low, high = _LEVEL[group.fund]
        parts["payment"].append(_payments(plan, area, group, payee_ids, last, rng.integers(low, high, count), rng))
        parts["cert"].append(_certs(plan, area, group, last, rng))
        if kind.endswith("pensioner"):
            parts["enrolment"].append(_ended(area, group))
            parts["death"].append(_deaths(area, group))
    return {name: pl.concat(rows) for name, rows in parts.items()}


def _payments(
    plan: Plan, area: Area, group: Group, payee_ids: list[str], last: Ints, amount: Ints, rng: np.random.Generator
) -> pl.DataFrame:
    first = np.maximum(group.start, mx.index(plan.first))
    rows, idx = mx.expand(first, last)
    # the yearly adjustment of January is paid out in the first period for one in twelve
    risen = idx >= mx.index(plan.baseline) - 5
    raised = np.where(risen, amount[rows] * 102 // 100, amount[rows])
    lucky = np.flatnonzero((rng.random(len(group)) < 1 / 12) & (group.start < mx.index(plan.first)) & (group.death < 0))
    more = np.repeat(lucky, 3)
    back = mx.index(plan.baseline) - np.tile(np.arange(3), len(lucky))
    who = np.concatenate([rows, more])
    benefit = np.concatenate([idx, back])
    return frame(
        "payment",
        {
            "area": area.code,
            "payee_id": np.array(payee_ids)[who],
            "person_id": np.array(group.person_id)[who],
            "fund": group.fund,
            "item": ITEM,
            "book_month": mx.month(np.concatenate([idx, np.full(len(more), mx.index(plan.baseline) + 1)])),
            "benefit_month": mx.month(benefit),
            "amount": np.concatenate([raised, amount[more] // 50]),
            "adjust": np.repeat(["0", "1"], [len(rows), len(more)]),
            "regular": True,
            "account": np.array(group.account)[who],
            "holder": np.array(group.name)[who],
        },
    )


def _certs(plan: Plan, area: Area, group: Group, last: Ints, rng: np.random.Generator) -> pl.DataFrame:
    """One passed certification a year, before the month of death."""
    when = mx.index(plan.first) + rng.integers(0, 12 + len(plan.periods), len(group))
    keep = np.flatnonzero((when < last) & (when >= group.start))
    days = mx.dates(when, rng.integers(1, 29, len(group)))[keep]
    return frame(
        "cert",
        {
            "area": area.code,
            "person_id": np.array(group.person_id)[keep],
            "fund": group.fund,
            "cert_date": days,
            "mode": rng.choice(np.array(["1", "2", "3", "4"]), len(keep)),
            "result": "pass",
        },
    )


def _deaths(area: Area, group: Group) -> pl.DataFrame:
    dead = np.flatnonzero(group.death >= 0)
    return frame(
        "death",
        {
            "hub": area.hub,
            "id_no": np.array(group.id_no, dtype=object)[dead].tolist(),
            "name": np.array(group.name, dtype=object)[dead].tolist(),
            "death_date": mx.dates(group.death[dead], 3 + dead % 20),
            "reg_date": mx.dates(group.death[dead], 5 + dead % 20),
        },
    )


def _ended(area: Area, group: Group) -> pl.DataFrame:
    count = len(group)
    return frame(
        "enrolment",
        {
            "area": area.code,
            "person_id": group.person_id,
            "fund": group.fund,
            "enrol_date": mx.dates(group.start - 240, np.ones(count, dtype=np.int64)),
            "end_date": mx.dates(group.start - 1, np.full(count, 28)),
            "category": group.category.astype(str),
        },
    )
