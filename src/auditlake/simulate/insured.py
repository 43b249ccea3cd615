"""What the insurance already holds about the people of a body's division: so that no second book tells another story."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies.scope import Scope

PENSION = ("110", "120", "170")


def _here(scope: Scope, table: str) -> pl.DataFrame:
    return scope.tables[table].filter(pl.col("area") == scope.org.division)


def people(scope: Scope) -> pl.DataFrame:
    """person_id, id_no and age in whole years at the quarter's end."""
    age = (pl.lit(scope.end) - pl.col("birth_date")).dt.total_days() // 365
    return scope.people.select("person_id", "id_no", age=age)


def enrolled(scope: Scope) -> pl.DataFrame:
    """One row per living person and pension fund: person_id, id_no, age, fund, enrol_date, end_date."""
    rows = _here(scope, "enrolment").filter(pl.col("fund").is_in(PENSION))
    rows = rows.group_by("person_id", "fund").agg(pl.col("enrol_date").min(), pl.col("end_date").max())
    return people(scope).join(rows, on="person_id", how="inner").sort("person_id", "fund")


def posts(scope: Scope, *funds: str) -> pl.DataFrame:
    """Who works where at the quarter's end, one post a person: person_id, id_no, age, unit_id, fund, start_date, base.

    ``base`` is the newest contribution base in cents.
    """
    rows = _here(scope, "detail").filter(pl.col("fund").is_in(funds) & pl.col("end_date").is_null())
    newest = dues(scope, *funds).sort("due_month").group_by("person_id", "fund").agg(base=pl.col("base").last())
    rows = rows.sort("person_id", "start_date").unique("person_id", keep="last", maintain_order=True)
    rows = rows.select("person_id", "unit_id", "fund", "start_date").join(newest, on=["person_id", "fund"], how="inner")
    return people(scope).join(rows, on="person_id", how="inner").sort("person_id")


def dues(scope: Scope, *funds: str) -> pl.DataFrame:
    """Dues of the funds booked until the quarter's end: person_id, unit_id, fund, book_month, due_month, base, both dues."""
    rows = _here(scope, "due").filter(pl.col("fund").is_in(funds) & (pl.col("book_month") <= scope.month))
    wanted = ("person_id", "unit_id", "fund", "book_month", "due_month", "base", "unit_due", "person_due", "arrived")
    return rows.select(wanted)


def payees(scope: Scope, *funds: str) -> pl.DataFrame:
    """Running payees since before the quarter: payee_id, person_id, id_no, age, fund, start_month, amount (cents a month)."""
    rows = _here(scope, "payee").filter(
        pl.col("fund").is_in(funds) & pl.col("end_month").is_null() & (pl.col("start_month") < scope.months[0])
    )
    paid = _here(scope, "payment").filter((pl.col("benefit_month") == scope.months[0]) & pl.col("regular"))
    amounts = paid.group_by("payee_id").agg(amount=pl.col("amount").max()).filter(pl.col("amount") > 0)
    rows = rows.select("payee_id", "person_id", "fund", "start_month").join(amounts, on="payee_id", how="inner")
    return people(scope).join(rows, on="person_id", how="inner").sort("payee_id")


def employers(scope: Scope) -> pl.DataFrame:
    """Units here in order: unit_id, enrol_date, industry_code."""
    return _here(scope, "unit").select("unit_id", "enrol_date", "industry_code").sort("unit_id")
