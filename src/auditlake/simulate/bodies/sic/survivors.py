"""Who died at work and who lives on: the dead of earlier years are known to this agency alone."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate import months as mx
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import aged, days_between, numbered
from auditlake.simulate.identity_numbers import citizen_ids
from auditlake.simulate.names import person_names
from auditlake.simulate.plan import avg_wage, birth_division

#: Divisions of the city without an agency, so that nobody of the world bears these ids.
_DEAD, _CHILDREN = 5, 6


def fallen(scope: Scope) -> pl.DataFrame:
    """Workers killed at work in the last twelve years: id_no, name, death_date, unit_id."""
    rng = scope.rng(151)
    count = scope.count(0.0004, 3)
    sex = rng.choice([1, 2], count, p=[0.85, 0.15])
    births = mx.dates(mx.index(scope.month) - rng.integers(32 * 12, 62 * 12, count), rng.integers(1, 29, count))
    return pl.DataFrame(
        {
            "id_no": citizen_ids(birth_division(scope.org.division, _DEAD), births, sex),
            "name": person_names(rng, count),
            "death_date": days_between(
                rng, scope.start - timedelta(days=4200), scope.start - timedelta(days=200), count
            ),
            "unit_id": scope.units["unit_id"].gather(rng.integers(0, len(scope.units), count)),
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Monthly allowances: 40 % of the wage for a spouse, 30 % for a child or a parent."""
    rng = scope.rng(152)
    dead = fallen(scope)
    count = len(dead)
    spouses, parents = aged(scope, 153, count, 35, 62), aged(scope, 154, count, 62, 95)
    births = mx.dates(mx.index(scope.month) - rng.integers(3 * 12, 17 * 12, count), rng.integers(1, 29, count))
    children = citizen_ids(birth_division(scope.org.division, _CHILDREN), births, rng.integers(1, 3, count))
    hundredth = avg_wage(scope.org.division, scope.month) // 100
    parts = []
    for relation, ids, percent in (
        ("1", spouses["id_no"].to_list(), 40),
        ("2", children, 30),
        ("3", parents["id_no"].to_list(), 30),
    ):
        size = min(len(ids), count)
        parts.append(
            pl.DataFrame(
                {
                    "dependant_key": ids[:size],
                    "deceased_key": dead["id_no"][:size],
                    "relation": [relation] * size,
                    "amount": hundredth * percent * rng.integers(60, 130, size) // 100,
                    "student_flag": np.full(size, relation == "2"),
                    "disabled_flag": np.full(size, relation == "1"),
                    "remarried_flag": np.full(size, False),
                }
            )
        )
    # a tenth of the parents' share is missing: they died or have their own pension
    family = pl.concat(parts).filter(pl.Series(rng.random(sum(map(len, parts))) < 0.9) | (pl.col("relation") == "2"))
    monthly = pl.concat([family.with_columns(benefit_month=pl.lit(month)) for month in scope.months])
    return {
        "survivor_allowance": monthly.with_columns(
            allowance_id=numbered(f"FX{scope.month}", len(monthly)), fund_code=pl.lit("410")
        )
    }
