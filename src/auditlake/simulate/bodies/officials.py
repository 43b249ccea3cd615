"""Officials: who is insured with the institutions' pension fund and at work, with the unit."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.scope import Scope

_FUND = "120"


def officials(scope: Scope) -> pl.DataFrame:
    """id_no, name, area, unit_id, unit_name of people of the scope who pay dues to fund 120."""
    details = scope.tables["detail"].filter((pl.col("fund") == _FUND) & pl.col("end_date").is_null())
    jobs = details.select("person_id", "unit_id").unique("person_id", keep="first", maintain_order=True)
    units = scope.units.select("unit_id", "unit_name")
    people = scope.people.select("person_id", "id_no", "name", area=pl.col("person_id").str.slice(0, 6))
    return people.join(jobs, on="person_id", maintain_order="left").join(units, on="unit_id", maintain_order="left")
