"""Money after a disaster: what was received and passed on, and what victims got."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import by_luck, dates, hide, luck, pick, yuan
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, days_between, numbered

#: Median grant in yuan by kind and damage [G].
_MEDIANS = {"collapsed": 32_000, "severe": 16_000, "general": 4_200, "slight": 600, "none": 450}
_SOURCES = {"central": 0.2, "province": 0.35, "city": 0.35, "donation": 0.1}
_PURPOSES = {"rescue": 0.25, "transfer": 0.2, "transition": 0.2, "housing": 0.15, "supplies": 0.2}
_DAYS_TO_PASS_ON = 14


def events(scope: Scope) -> list[str]:
    """The quarter's disasters: two typhoons and a flood."""
    months = scope.months
    return [f"TF{months[0]}01", f"TF{months[1]}02", f"HS{months[0]}01"]


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``emergency_fund`` and ``emergency_relief``."""
    return {"emergency_fund": _funds(scope), "emergency_relief": _relief(scope)}


def _funds(scope: Scope) -> pl.DataFrame:
    """Allocations of the quarter; passed on within a fortnight, the newest not yet."""
    rng, size = scope.rng(141), scope.count(0.0004, 16)
    amount = yuan(rng, 600_000, 0.9, size, 10_000)
    received = days_between(rng, day(scope.start), day(scope.end), size)
    passed = received + rng.integers(2, _DAYS_TO_PASS_ON, size)
    waiting = passed > day(scope.end)
    share = np.where(rng.random(size) < 0.8, 1.0, rng.uniform(0.92, 0.99, size))
    purpose = pick(rng, _PURPOSES, size)
    return pl.DataFrame(
        {
            "alloc_id": numbered(f"ZJ{scope.org.division}{scope.month}", size, 5),
            "event_id": pick(rng, dict(zip(events(scope), (0.5, 0.3, 0.2), strict=True)), size),
            "source_level": pick(rng, _SOURCES, size),
            "received_date": dates(received),
            "amount": amount,
            "purpose": purpose,
            "disbursed": np.where(waiting, 0, (amount * share / 100).astype(np.int64) * 100),
            "disbursed_date": dates(hide(passed, waiting)),
            "to_unit": [f"拟灾区县应急管理局（{n}号）" for n in rng.integers(1, 8, size).tolist()],
        }
    ).with_columns(spent_on=pl.when(pl.Series(~waiting)).then(pl.Series(purpose)))


def _relief(scope: Scope) -> pl.DataFrame:
    """One grant per victim and event; most lost little, few a house."""
    people = scope.people.with_columns(_luck=pl.Series(luck(scope.people["id_no"], 142)))
    hit = people.sort("_luck", "person_id").head(scope.count(0.01, 30))
    rng, size = scope.rng(143), len(hit)
    grade = by_luck(
        luck(hit["id_no"], 144), {"none": 0.3, "slight": 0.38, "general": 0.22, "severe": 0.07, "collapsed": 0.03}
    )
    damaged = np.isin(grade, ["general", "severe", "collapsed"])
    light = by_luck(luck(hit["id_no"], 145), {"urgent": 0.6, "transition": 0.4})
    median = np.array([_MEDIANS[g] for g in grade.tolist()], dtype=np.float64)
    amount = (median * rng.lognormal(0, 0.25, size) / 10).astype(np.int64) * 1000
    return hit.select(
        grant_id=numbered(f"SZ{scope.org.division}{scope.month}", size),
        event_id=pl.Series(pick(rng, dict(zip(events(scope), (0.6, 0.25, 0.15), strict=True)), size)),
        person_key="id_no", XM="name", household_id="H" + pl.col("person_id"),
        kind=pl.Series(np.where(damaged, "collapse", light)), amount=pl.Series(amount),
        paid_date=dates(days_between(rng, day(scope.start) + 20, day(scope.end), size)),
        bank_account_no="99" + pl.col("person_id"), damage_grade=pl.Series(grade),
    )  # fmt: skip
