"""Birth certificates issued in the quarter."""

from __future__ import annotations

import polars as pl

from auditlake.months import add_months
from auditlake.simulate.bodies import homes
from auditlake.simulate.bodies.draws import numbered
from auditlake.simulate.bodies.scope import Scope

_HOSPITALS = 6


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_birth_cert: one row per newborn child, twins have one each."""
    months = [add_months(scope.months[0], -1), *scope.months]
    born = pl.concat([_certificates(scope, month) for month in months])
    return {"ext_birth_cert": born.filter(pl.col("issued_date").is_between(scope.start, scope.end))}


def _certificates(scope: Scope, month: int) -> pl.DataFrame:
    born = homes.newborns(scope, month)
    rng = scope.rng(month)
    wait = pl.Series(rng.integers(2, 12, len(born)))
    hospital = pl.Series(rng.integers(1, _HOSPITALS + 1, len(born)))
    return born.select(
        cert_no=numbered(f"{scope.org.division[0]}{month}".ljust(7, "0"), len(born), 6),
        child_key="id_no",
        mother_key="mother",
        father_key="father",
        birth_date="birth_date",
        issued_date=pl.col("birth_date") + pl.duration(days=pl.lit(wait)),
        inst_code=pl.format("H{}{}", "area", hospital.cast(pl.String).str.zfill(5)),
        children="children",
    )
