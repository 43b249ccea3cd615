"""Renewal of old communities: a project takes a few communities, each gets basic works first, then better ones."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.sampling import shares
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only

#: kind of works: share, median quantity per household in its own unit, median price of a unit in cents
_WORKS = {
    "101": (0.16, 3.0, 9_500), "102": (0.16, 2.2, 16_000), "103": (0.09, 2.0, 11_000), "104": (0.07, 1.6, 14_000),
    "105": (0.12, 4.0, 12_500), "106": (0.08, 0.4, 60_000), "201": (0.08, 0.01, 38_000_000), "203": (0.05, 12.0, 13_000),
    "204": (0.05, 0.2, 240_000), "205": (0.04, 0.3, 80_000), "206": (0.05, 2.0, 9_000), "301": (0.03, 0.3, 180_000),
    "303": (0.02, 0.2, 150_000),
}  # fmt: skip
_FUNDING = {"central": 0.34, "local": 0.36, "bond": 0.12, "owner": 0.08, "pipeline": 0.06, "social": 0.04}
_PER_PROJECT = 3
_PER_COMMUNITY = 5


def items(scope: Scope) -> pl.DataFrame:
    """Every item of works; a kind of works is done once in a community."""
    rng = scope.rng(31)
    communities = scope.count(0.0012, 6)
    kinds = list(_WORKS)
    weight = np.array([w[0] for w in _WORKS.values()])
    # without replacement and by weight: the largest of exponential draws win
    keys = -np.log(rng.random((communities, len(kinds)))) / weight
    picked = np.argsort(keys, axis=1)[:, :_PER_COMMUNITY]
    community = np.repeat(np.arange(communities), _PER_COMMUNITY)
    kind = np.array(kinds)[picked.ravel()]
    count = len(kind)
    homes = np.repeat(rng.integers(60, 900, communities), _PER_COMMUNITY)
    per_home, price = (np.array([_WORKS[k][i] for k in kind.tolist()]) for i in (1, 2))
    planned = np.maximum(np.round(per_home * homes * rng.uniform(0.7, 1.3, count), 1), 1.0)
    unit_price = (price * rng.lognormal(0, 0.1, count) / 100).astype(np.int64) * 100
    number = community // _PER_PROJECT
    ago = np.where(number % 3 == 0, rng.integers(20, 160, count), rng.integers(200, 900, count))
    done = (number % 3 != 0) | (rng.random(count) < 0.4)
    accepted = np.round(planned * rng.uniform(0.97, 1.03, count), 1)
    rows = pl.DataFrame(
        {
            "item_id": numbered(f"{scope.org.division}GZ", count),
            "number": number,
            "place": community,
            "built_year": np.repeat(rng.integers(1975, 2000, communities), _PER_COMMUNITY),
            "item_kind": kind,
            "households": homes,
            "planned_qty": planned,
            "accepted_qty": only(accepted, done),
            "unit_price": unit_price,
            # cents: a tenth of a unit is the smallest quantity
            "amount": np.round(np.where(done, accepted, planned) * 10).astype(np.int64) * unit_price // 10,
            "funding_source": shares(rng, _FUNDING, count),
            "accept_date": only(day(scope.end) - ago.astype("timedelta64[D]"), done),
            "reported_done": done,
        }
    )
    return rows.with_columns(
        project_id=pl.format(f"{scope.org.division}XM-old_community-{{}}", pl.col("number") + 1),
        community_id=pl.format(f"{scope.org.division}LXQ{{}}", pl.col("place") + 1),
        community_name=pl.format("虚拟{}村", pl.col("place") + 1),
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``renovation_item``."""
    return {"renovation_item": items(scope).drop("number", "place")}
