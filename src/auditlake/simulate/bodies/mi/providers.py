"""Who treats: designated institutions and their staff."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.providers import institutions, staff


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """medical_institution, medical_staff."""
    return {"medical_institution": institutions(scope), "medical_staff": staff(scope)}
