"""Assisted households, their members and the monthly payments to them and to destitute persons."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ca.supported import support_cents
from auditlake.simulate.bodies.civil.disabled import disabled
from auditlake.simulate.bodies.civil.draws import dates, later, month_day, spread_over
from auditlake.simulate.bodies.civil.needy import LINE, destitute, household_adults, household_children, households
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered

DIBAO = ["urban_dibao", "rural_dibao"]
#: Temporary price subsidy per person and month in cents [G].
PRICE_SUBSIDY = 40_00


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``assist_household``, ``assist_member`` and ``assist_payment``."""
    homes = households(scope)
    members = _members(scope, homes)
    table = _households(scope, homes, members)
    incomes = table.select("household_id", total="income_month")
    return {
        "assist_household": table,
        "assist_member": _shared_out(members.join(incomes, on="household_id", maintain_order="left")),
        "assist_payment": _payments(scope, table),
    }


def _members(scope: Scope, homes: pl.DataFrame) -> pl.DataFrame:
    """All members by household, the head first, without income."""
    adults = household_adults(scope)
    head = adults.filter(pl.col("k") == 0).select("h", head_age="age", head_sex="sex")
    grown = adults.join(head, on="h", maintain_order="left").with_columns(gap=pl.col("age") - pl.col("head_age"))
    child = pl.when(pl.col("sex") == "1").then(pl.lit("20")).otherwise(pl.lit("30"))
    relation = (
        pl.when(pl.col("k") == 0).then(pl.lit("01"))
        .when((pl.col("k") == 1) & (pl.col("sex") != pl.col("head_sex")) & (pl.col("gap").abs() < 16)).then(pl.lit("10"))
        .when(pl.col("gap") >= 18).then(pl.lit("50"))
        .when(pl.col("gap") <= -18).then(child)
        .when(pl.col("gap").abs() < 16).then(pl.lit("70"))
        .otherwise(pl.lit("99"))
    )  # fmt: skip
    columns = ["h", "k", "id_no", "name", "age", "relation"]
    young = household_children(scope, adults).with_columns(k=pl.lit(9, dtype=pl.Int64), relation=child)
    everyone = pl.concat([grown.with_columns(relation=relation).select(columns), young.select(columns)])
    everyone = everyone.sort("h", "k", "id_no")
    # one adult in twenty beside the head is not covered: a student's job, a relative who only lives there
    covered = (pl.col("k") == 0) | pl.Series(scope.rng(51).random(len(everyone)) >= 0.05)
    levels = disabled(scope).filter(pl.col("cancel_date").is_null()).select("id_no", disabled_level="level")
    category = (
        pl.when(pl.col("disabled_level").is_in(["1", "2"])).then(pl.lit("severe_disabled"))
        .when(pl.col("age") < 18).then(pl.lit("minor"))
        .when(pl.col("age") >= 70).then(pl.lit("aged"))
        .otherwise(pl.lit("none"))
    )  # fmt: skip
    return (
        everyone.join(homes.select("h", "household_id", "start_date", "end_date"), on="h", maintain_order="left")
        .join(levels, on="id_no", how="left", maintain_order="left")
        .with_columns(covered=covered, category=category)
        .with_columns(earns=pl.col("covered") & (pl.col("age") >= 18))
    )


def _households(scope: Scope, homes: pl.DataFrame, members: pl.DataFrame) -> pl.DataFrame:
    """The households with their assessed income and what they get."""
    sizes = members.group_by("h").agg(members=pl.len().cast(pl.Int64), insured=pl.col("covered").sum().cast(pl.Int64))
    table = homes.join(sizes, on="h", maintain_order="left")
    rng, size = scope.rng(52), len(table)
    dibao = table["assist_kind"].is_in(DIBAO).to_numpy()
    # poor households have little; the others lie between the line and one and a half times the line
    ratio = np.where(dibao, rng.beta(1.6, 2.2, size) * 0.95, rng.uniform(1.02, 1.5, size))
    income = (LINE * table["insured"].to_numpy() * ratio / 1000).astype(np.int64) * 1000
    towns, villages = rng.integers(1, 13, size), rng.integers(1, 30, size)
    start = table["start_date"].to_numpy()
    review = np.maximum(start, day(scope.end) - rng.integers(0, 330, size))
    codes = pl.DataFrame({"t": towns, "v": villages}).select(
        pl.concat_str(
            pl.lit(scope.org.division),
            pl.col("t").cast(pl.String).str.zfill(3),
            pl.col("v").cast(pl.String).str.zfill(3),
        )
    )
    return table.select(
        "household_id", "assist_kind",
        cert_no=pl.when(pl.col("assist_kind").is_in(DIBAO)).then("DB" + pl.col("household_id").str.slice(2)),
        head_key="head_key", HZXM="head_name", members="members", insured_members="insured",
        income_month=pl.Series(income), line=pl.lit(LINE, dtype=pl.Int64),
        monthly_amount=pl.Series(np.where(dibao, LINE * table["insured"].to_numpy() - income, 0)),
        start_date="start_date", end_date="end_date",
        approve_date=later("start_date", -rng.integers(2, 20, size)),
        review_date=dates(review),
        approver_id=pl.Series([f"{scope.org.division}S{t:02d}" for t in towns]),
        village_code=codes.to_series(), bank_account_no="99" + pl.col("head_id"),
    )  # fmt: skip


def _shared_out(members: pl.DataFrame) -> pl.DataFrame:
    """The household's income spread evenly over the covered adults, the odd cents with the head."""
    earners = pl.col("earns").sum().over("household_id")
    share = pl.col("total") // earners
    income = (
        pl.when(pl.col("k") == 0).then(pl.col("total") - share * (earners - 1)).when("earns").then(share).otherwise(0)
    )
    return members.select(
        member_id=pl.col("household_id") + "-" + pl.int_range(1, pl.len() + 1).over("household_id").cast(pl.String),
        household_id="household_id", person_key="id_no", XM="name", relation="relation", covered="covered",
        income_month=income.cast(pl.Int64), disabled_level="disabled_level", category="category",
        from_date="start_date", to_date="end_date",
    )  # fmt: skip


def _payments(scope: Scope, table: pl.DataFrame) -> pl.DataFrame:
    """A row per household or destitute person, kind and month, and a price subsidy in the middle month."""
    poor = table.filter(pl.col("monthly_amount") > 0).select(
        "household_id", "assist_kind", "bank_account_no", "start_date", "end_date",
        person_key="head_key", bank_holder="HZXM", amount="monthly_amount", persons="insured_members",
    )  # fmt: skip
    alone = destitute(scope).select(
        household_id=pl.lit(None, dtype=pl.String), assist_kind=pl.lit("destitute"),
        bank_account_no="99" + pl.col("person_id"), start_date="from_date", end_date="to_date",
        person_key="id_no", bank_holder="name", amount=support_cents(), persons=pl.lit(1, dtype=pl.Int64),
    )  # fmt: skip
    paid = spread_over(pl.concat([poor, alone]), scope.months)
    extra = spread_over(poor, scope.months[1:2]).with_columns(
        assist_kind=pl.lit("price_subsidy"), amount=pl.col("persons") * PRICE_SUBSIDY
    )
    rows = pl.concat([paid, extra]).filter(
        pl.col("start_date").dt.strftime("%Y%m").cast(pl.Int64) <= pl.col("pay_month"),
        pl.col("end_date").is_null() | (pl.col("end_date").dt.strftime("%Y%m").cast(pl.Int64) >= pl.col("pay_month")),
    )
    # the newest month's last transfers are still on their way
    waiting = (pl.col("pay_month") == scope.month) & pl.Series(scope.rng(53).random(len(rows)) < 0.01)
    paid_on = {month: month_day(month, 10) for month in scope.months}
    return rows.select(
        "household_id", "person_key", "assist_kind", "pay_month", "amount", "persons", "bank_account_no", "bank_holder",
        payment_id=numbered(f"JF{scope.org.division}{scope.month}", len(rows)),
        paid_date=pl.col("pay_month").replace_strict(paid_on, return_dtype=pl.Date),
        bank_return=pl.when(waiting).then(pl.lit("0")).otherwise(pl.lit("1")),
    )  # fmt: skip
