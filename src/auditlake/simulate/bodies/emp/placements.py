"""Internships and apprenticeships: half a year at one employer, a living allowance that the subsidy follows."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.emp.roles import MIN_WAGE, idle
from auditlake.simulate.bodies.sampling import shares
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only

_KINDS = {"internship": 0.7, "apprentice": 0.2, "probation": 0.1}
_MONTH = 30


def placements(scope: Scope) -> pl.DataFrame:
    """Placements that touch the last year, with the ``months`` served and paid so far beside the delivered columns."""
    rng = scope.rng(95)
    people = idle(scope).filter(pl.col("role") == "intern")
    count = len(people)
    length = rng.integers(3, 13, count)
    start = day(scope.end) - rng.integers(31, 360, count).astype("timedelta64[D]")
    end = start + (length * _MONTH).astype("timedelta64[D]")
    ended = end <= day(scope.end)
    served = np.minimum(length, (day(scope.end) - start).astype(np.int64) // _MONTH)
    living = MIN_WAGE * rng.integers(70, 121, count) // 100 * served
    return pl.DataFrame(
        {
            "placement_id": numbered(f"{scope.org.division}JX", count, 6),
            "person_key": people["id_no"],
            "AAC003": people["name"],
            "unit_id": pl.Series(
                scope.units["unit_id"].to_numpy()[rng.integers(0, len(scope.units), count)], dtype=pl.String
            ),
            "from_date": start,
            "to_date": only(end, ended),
            "subsidy": MIN_WAGE * 60 // 100 * served,
            "living_paid": living,
            "contract_signed": only(rng.random(count) < 0.55, ended),
            "kind": shares(rng, _KINDS, count),
            "months": served,
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``apprentice_intern``."""
    return {"apprentice_intern": placements(scope).drop("months")}
