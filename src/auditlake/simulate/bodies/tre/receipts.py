"""Premiums received by the treasury."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies import levies
from auditlake.simulate.bodies.scope import Scope


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """treasury_receipt of the quarter: every levy that was paid."""
    return {"treasury_receipt": pl.concat([levies.receipts(scope, month) for month in scope.months])}
