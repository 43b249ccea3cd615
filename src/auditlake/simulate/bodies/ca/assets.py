"""Checks of what households own, asked of the banks when somebody applies for assistance."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.draws import numbered, skewed_cents
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import days_between

_CHECKED = 0.01
_MOST = 1_800_000


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_financial_asset of the quarter; nothing for a county's office."""
    if not scope.org.division.endswith("0000"):
        return {}
    rng = scope.rng(21)
    count = scope.count(_CHECKED)
    people = scope.people["id_no"].gather(np.sort(rng.choice(len(scope.people), count, replace=False)))
    # applicants are poor: small savings, securities and policies are rare
    return {
        "ext_financial_asset": pl.DataFrame(
            {
                "check_id": numbered(f"HD{scope.org.division}{scope.month}", count, 7),
                "person_key": people,
                "check_date": days_between(rng, scope.start, scope.end, count),
                "deposit_total": np.minimum(skewed_cents(rng, 3_200, 1.0, count), _MOST),
                "securities_total": np.where(rng.random(count) < 0.03, skewed_cents(rng, 2_000, 0.8, count), 0),
                "commercial_insurance": np.where(rng.random(count) < 0.06, skewed_cents(rng, 1_500, 0.7, count), 0),
            }
        )
    }
