"""Vehicles and those hurt on the road."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.months import last_day
from auditlake.simulate.bodies.draws import numbered, skewed_cents
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.drawing import days_between

_OWNERS = 0.22
_KINDS = {"car": 0.86, "motorcycle": 0.07, "truck": 0.05, "bus": 0.01, "special": 0.01}
_PRICES = {"car": 118_000.0, "motorcycle": 6_500.0, "truck": 96_000.0, "bus": 260_000.0, "special": 310_000.0}
_LIABILITY = {"none": 0.42, "minor": 0.2, "equal": 0.2, "main": 0.1, "full": 0.06, "unknown": 0.02}
_SCRAPPED = 0.3
_HURT = 0.0008
_FIRST = date(2009, 1, 1)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_vehicle (state), ext_traffic_accident (the quarter's)."""
    return {"ext_vehicle": _vehicles(scope), "ext_traffic_accident": _accidents(scope)}


def _vehicles(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(11)
    count = scope.count(_OWNERS)
    # with repetition: some own two
    owners = scope.people["id_no"].gather(np.sort(rng.integers(0, len(scope.people), count)))
    kinds = rng.choice(list(_KINDS), count, p=list(_KINDS.values()))
    prices = np.zeros(count, dtype=np.int64)
    for kind, median in _PRICES.items():
        chosen = kinds == kind
        prices[chosen] = skewed_cents(rng, median, 0.55, int(chosen.sum()), 10_000)
    first = days_between(rng, _FIRST, last_day(scope.plan.baseline), count)
    life = rng.integers(6 * 365, 15 * 365, count).astype("timedelta64[D]")
    ended = (first + life <= np.datetime64(last_day(scope.plan.baseline), "D")) & (rng.random(count) < _SCRAPPED)
    scrap = np.where(ended, first + life, np.datetime64("NaT"))
    kinds[0] = UNKNOWN
    prefix = scope.org.division[:2]
    return pl.DataFrame(
        {
            "vehicle_id": numbered(f"LXN{prefix}SIM", count, 9),
            "person_key": owners,
            "plate_no": numbered("浙虚" if prefix == "33" else "虚", count, 7),
            "kind": pl.Series(kinds.tolist(), dtype=pl.String),
            "price": prices,
            "reg_date": first,
            "scrap_date": pl.Series(scrap.astype("datetime64[D]")),
        }
    )


def _accidents(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(12)
    count = scope.count(_HURT)
    victims = scope.people["id_no"].gather(np.sort(rng.choice(len(scope.people), count, replace=False)))
    liability = rng.choice(list(_LIABILITY), count, p=list(_LIABILITY.values()))
    # whoever bears all the blame is paid nothing
    paid = np.where(liability == "full", 0, skewed_cents(rng, 9_000, 1.2, count, 100))
    return pl.DataFrame(
        {
            "accident_id": numbered(f"SG{scope.org.division}{scope.month}", count, 6),
            "person_key": victims,
            "accident_date": days_between(rng, scope.start, scope.end, count),
            "liability": pl.Series(liability.tolist(), dtype=pl.String),
            "compensated": paid,
        }
    )
