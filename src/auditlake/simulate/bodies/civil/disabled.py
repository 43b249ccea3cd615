"""Disabled persons of a place with a certificate: the federation issues it, civil affairs pays by it."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import by_luck, dates, hide, luck
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day

#: Shares among certificate holders, physical disability first [G].
CATEGORIES = {"4": 0.53, "2": 0.14, "1": 0.11, "5": 0.09, "6": 0.09, "7": 0.03, "3": 0.01}
LEVELS = {"1": 0.13, "2": 0.29, "3": 0.29, "4": 0.29}
_TEN_YEARS = 3652


def disabled(scope: Scope) -> pl.DataFrame:
    """Person columns with ``category``, ``level``, ``issue_date``, ``valid_to`` and ``cancel_date`` (mostly empty)."""
    people = scope.people.with_columns(_luck=pl.Series(luck(scope.people["id_no"], 31)))
    # 2.7 % of the people hold a certificate, about 38 million in the country [G]
    chosen = people.sort("_luck", "person_id").head(scope.count(0.027, 24)).drop("_luck")
    ids = chosen["id_no"]
    issued = day(scope.start) - (luck(ids, 34) * (_TEN_YEARS - 200)).astype(np.int64)
    cancelled = luck(ids, 35) < 0.02
    return chosen.with_columns(
        category=pl.Series(by_luck(luck(ids, 32), CATEGORIES)),
        level=pl.Series(by_luck(luck(ids, 33), LEVELS)),
        issue_date=dates(issued),
        valid_to=dates(issued + _TEN_YEARS),
        cancel_date=dates(hide(np.full(len(chosen), day(scope.start)), ~cancelled)),
    )
