"""Titles to real property, with the sales between ordinary people."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.months import last_day
from auditlake.simulate.bodies.draws import numbered, skewed_cents
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import days_between

_OWNERS = 0.34
_SOLD = 0.06
_USES = {"residence": 0.86, "garage": 0.09, "commercial": 0.03, "office": 0.015, "industrial": 0.005}
#: Median floor area (m2) and price (yuan per m2).
_SIZES = {
    "residence": (92.0, 15_500.0),
    "garage": (13.5, 9_000.0),
    "commercial": (58.0, 21_000.0),
    "office": (85.0, 14_000.0),
    "industrial": (900.0, 3_600.0),
}
_FIRST, _LAST = date(1999, 1, 1), date(2024, 12, 31)
_SALES = date(2025, 1, 1)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_property: every title; a sold one has its day of transfer, and the buyer's title names the seller."""
    rng = scope.rng(41)
    count = scope.count(_OWNERS)
    owners = np.sort(rng.integers(0, len(scope.people), count))
    uses = rng.choice(list(_USES), count, p=list(_USES.values()))
    first = _titles(scope, rng, owners, uses)
    sold = np.flatnonzero(rng.random(count) < _SOLD)
    days = days_between(rng, _SALES, last_day(scope.plan.baseline), len(sold))
    buyers = (owners[sold] + rng.integers(1, len(scope.people), len(sold))) % len(scope.people)
    transfer = np.full(count, np.datetime64("NaT"), dtype="datetime64[D]")
    transfer[sold] = days
    bought = _titles(scope, rng, buyers, uses[sold]).with_columns(
        area_sqm=first["area_sqm"].gather(sold),
        location_area=first["location_area"].gather(sold),
        reg_date=pl.Series(days),
        seller_key=first["person_key"].gather(sold),
    )
    titles = pl.concat([first.with_columns(transfer_date=pl.Series(transfer)), bought])
    return {
        "ext_property": titles.with_columns(
            property_no=numbered(f"模拟不动产权第{scope.org.division[:2]}", len(titles), 9)
        )
    }


def _titles(scope: Scope, rng: np.random.Generator, owners: NDArray[np.int64], uses: NDArray[np.str_]) -> pl.DataFrame:
    """One title per owner (position in the people) without number, transfer and seller."""
    count = len(owners)
    area, price = np.zeros(count), np.zeros(count, dtype=np.int64)
    for use, (size, metre) in _SIZES.items():
        chosen = uses == use
        area[chosen] = np.exp(rng.normal(np.log(size), 0.32, int(chosen.sum()))).round(2)
        price[chosen] = (area[chosen] * skewed_cents(rng, metre, 0.35, int(chosen.sum()))).astype(np.int64)
    people = scope.people[owners]
    return pl.DataFrame(
        {
            "person_key": people["id_no"],
            "use_kind": pl.Series(uses.tolist(), dtype=pl.String),
            "area_sqm": area,
            "location_area": people["person_id"].str.slice(0, 6),
            "reg_date": days_between(rng, _FIRST, _LAST, count),
            "transfer_date": pl.Series([None] * count, dtype=pl.Date),
            "contract_price": price,
            "seller_key": pl.Series([None] * count, dtype=pl.String),
        }
    )
