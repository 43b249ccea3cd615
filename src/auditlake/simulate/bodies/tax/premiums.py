"""Premiums of social insurance levied by a city's tax bureau."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.levies import levies
from auditlake.simulate.bodies.scope import Scope


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """tax_levy of the quarter; nothing for a province's bureau, whose cities send it."""
    if scope.org.division.endswith("0000"):
        return {}
    return {"tax_levy": pl.concat([levies(scope, month) for month in scope.months])}
