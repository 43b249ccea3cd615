"""Wages that the treasury pays: officials of the institutions' pension fund, month by month."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.draws import skewed_cents
from auditlake.simulate.bodies.officials import officials
from auditlake.simulate.bodies.scope import Scope

_POSTS = {"civil_servant": 0.38, "institution_established": 0.58, "worker": 0.04}
_MEDIAN = {"civil_servant": 9_200.0, "institution_established": 8_300.0, "worker": 6_700.0}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_fiscal_payroll of the quarter."""
    rng = scope.rng(51)
    people = officials(scope)
    posts = rng.choice(list(_POSTS), len(people), p=list(_POSTS.values()))
    wages = np.zeros(len(people), dtype=np.int64)
    for post, median in _MEDIAN.items():
        wages[posts == post] = skewed_cents(rng, median, 0.22, int((posts == post).sum()), 1_00)
    fixed = people.select("unit_id", "unit_name", person_key="id_no").with_columns(
        post_kind=pl.Series(posts.tolist(), dtype=pl.String), wage=pl.Series(wages)
    )
    months = [
        fixed.with_columns(
            pay_month=pl.lit(month, dtype=pl.Int64),
            # a little more or less each month: allowances, leave
            amount=pl.col("wage") + pl.Series(rng.integers(-200, 400, len(fixed)) * 100),
        )
        for month in scope.months
    ]
    return {"ext_fiscal_payroll": pl.concat(months).drop("wage")}
