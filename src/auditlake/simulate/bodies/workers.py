"""Who works where, as the insurance agency of the place knows it, so that other bodies tell of the same jobs."""

from __future__ import annotations

from datetime import timedelta

import polars as pl

from auditlake.simulate.bodies.scope import Scope

_YEAR = timedelta(days=365.25)


def of_working_age(scope: Scope) -> pl.DataFrame:
    """People of 18 to 49 at the quarter's end with their ``age``; everybody in a world too small to choose."""
    age = ((pl.lit(scope.end) - pl.col("birth_date")) / _YEAR).floor().cast(pl.Int64)
    people = scope.people.with_columns(age=age)
    fit = people.filter(pl.col("age").is_between(18, 49))
    return fit if len(fit) else people


def employed(scope: Scope) -> pl.DataFrame:
    """People of working age who were employed for the whole quarter, with their ``unit_id`` and ``since``."""
    detail = scope.tables["detail"].filter(
        pl.col("unit_id").is_in(scope.units["unit_id"].implode()),
        pl.col("start_date") < scope.start,
        pl.col("end_date").is_null() | (pl.col("end_date") > scope.end),
    )
    jobs = detail.sort("person_id", "start_date").unique("person_id", keep="last", maintain_order=True)
    jobs = jobs.select("person_id", "unit_id", since="start_date")
    return of_working_age(scope).join(jobs, on="person_id", how="inner", maintain_order="left")


def without_work(scope: Scope) -> pl.DataFrame:
    """People of working age with no job in the quarter and no claim on unemployment insurance."""
    busy = scope.tables["detail"].filter(pl.col("end_date").is_null() | (pl.col("end_date") >= scope.start))
    return (
        of_working_age(scope)
        .join(busy, on="person_id", how="anti", maintain_order="left")
        .join(scope.tables["claim"], on="person_id", how="anti", maintain_order="left")
    )
