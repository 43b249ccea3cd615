"""Invoices and taxes of employers, month by month."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.draws import skewed_cents
from auditlake.simulate.bodies.scope import Scope

_IDLE = 0.04
_SUSPENDED = 0.01
_VAT = 0.031


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_tax_invoice of the quarter: every employer of the scope, also in a month without sales."""
    rng = scope.rng(81)
    units = scope.units
    size = skewed_cents(rng, 260_000, 1.3, len(units))
    suspended = rng.random(len(units)) < _SUSPENDED
    status = pl.Series(np.where(suspended, "suspended", "normal").tolist(), dtype=pl.String)
    parts = []
    for month in scope.months:
        idle = suspended | (rng.random(len(units)) < _IDLE)
        sales = np.where(idle, 0, (size * rng.uniform(0.7, 1.35, len(units))).astype(np.int64))
        bought = (sales * rng.uniform(0.55, 0.9, len(units))).astype(np.int64)
        parts.append(
            pl.DataFrame(
                {
                    "uscc": units["uscc"],
                    "tax_month": np.full(len(units), month),
                    "output_amount": sales,
                    "input_amount": bought,
                    "tax_paid": (sales * _VAT).astype(np.int64),
                    "status": status,
                }
            )
        )
    return {"ext_tax_invoice": pl.concat(parts)}
