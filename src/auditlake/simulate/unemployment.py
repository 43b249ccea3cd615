"""Claims of people who lost their job, paid within their months and stopped before the next job."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import first_day
from auditlake.simulate import months as mx
from auditlake.simulate.careers import rates
from auditlake.simulate.plan import Area, Plan, min_wage
from auditlake.simulate.population import Group
from auditlake.simulate.tables import Frames, frame


def tier(paid_months: int) -> int:
    """Months of benefit that art. 46 gives for months paid: the simulator's own statement of the law."""
    return 0 if paid_months < 12 else 12 if paid_months < 60 else 18 if paid_months < 120 else 24


def unemployment(plan: Plan, area: Area, group: Group, units: list[str]) -> Frames:
    """Claims, payments, the dues before the loss and, for a third, the new job after the last payment."""
    rng = plan.rng(int(area.code), 4)
    count, base = len(group), mx.index(plan.baseline)
    lost = base - rng.integers(1, 10, count)
    lost[0] = base - 2  # every area pays somebody in every month of the demo
    paid = rng.integers(24, 150, count)
    entitled = np.array([tier(p) for p in paid.tolist()])
    job = np.where(rng.random(count) < 0.33, base + rng.integers(0, 3, count), mx.index(plan.last) + 1)
    job[0] = mx.index(plan.last) + 1
    job = np.maximum(job, lost + 2)
    last = np.minimum(np.minimum(lost + entitled, job - 1), mx.index(plan.last))
    lost_date = mx.dates(lost, rng.integers(2, 26, count))
    claim_ids = [f"C{p}" for p in group.person_id]
    person = np.array(group.person_id)
    rows, idx = mx.expand(lost + 1, last)
    amount = min_wage(area.code, first_day(plan.baseline)) * 8 // 10
    claim = frame(
        "claim",
        {
            "area": area.code,
            "claim_id": claim_ids,
            "person_id": group.person_id,
            "unit_id": np.array(units)[group.unit],
            "lost_date": lost_date,
            "reg_date": lost_date + np.timedelta64(3, "D"),
            "paid_months": paid,
            "entitled": entitled,
            "used_before": np.zeros(count, dtype=np.int64),
        },
    )
    upay = frame(
        "upay",
        {
            "area": area.code,
            "claim_id": np.array(claim_ids)[rows],
            "person_id": person[rows],
            "book_month": mx.month(idx),
            "benefit_month": mx.month(idx),
            "amount": np.full(len(rows), amount),
            "account": np.array(group.account)[rows],
            "holder": np.array(group.name)[rows],
        },
    )
    found = job <= mx.index(plan.last)
    before = mx.expand(np.full(count, mx.index(plan.first)), lost)
    after = mx.expand(job, np.where(found, mx.index(plan.last), job - 1))
    who, when = np.concatenate([before[0], after[0]]), np.concatenate([before[1], after[1]])
    ratio = rng.uniform(0.7, 1.6, count)
    wage = (mx.wages(area.code, when) * ratio[who]).astype(np.int64) // 100 * 100
    unit = np.where(np.arange(len(who)) < len(before[0]), group.unit[who], (group.unit[who] + 1) % len(units))
    dues, details, enrolments = [], [], []
    for fund in ("110", "210"):
        unit_due, person_due = rates(fund, wage)
        dues.append(
            frame(
                "due",
                {
                    "area": area.code,
                    "person_id": person[who],
                    "unit_id": np.array(units)[unit],
                    "fund": fund,
                    "book_month": mx.month(when),
                    "due_month": mx.month(when),
                    "charge_type": "10",
                    "base": wage,
                    "unit_due": unit_due,
                    "person_due": person_due,
                    "arrived": True,
                },
            )
        )
        started = mx.dates(lost - 130, np.ones(count, dtype=np.int64))
        details.append(
            frame(
                "detail",
                {
                    "area": area.code,
                    "person_id": group.person_id,
                    "unit_id": np.array(units)[group.unit],
                    "fund": fund,
                    "start_date": started,
                    "end_date": lost_date,
                },
            )
        )
        again = np.flatnonzero(found)
        details.append(
            frame(
                "detail",
                {
                    "area": area.code,
                    "person_id": person[again],
                    "unit_id": np.array(units)[(group.unit[again] + 1) % len(units)],
                    "fund": fund,
                    "start_date": mx.dates(job[again], np.ones(len(again), dtype=np.int64)),
                },
            )
        )
        enrolments.append(
            frame(
                "enrolment",
                {
                    "area": area.code,
                    "person_id": group.person_id,
                    "fund": fund,
                    "enrol_date": started,
                    "category": "1",
                },
            )
        )
    return {
        "claim": claim,
        "upay": upay,
        "due": pl.concat(dues),
        "detail": pl.concat(details),
        "enrolment": pl.concat(enrolments),
    }
