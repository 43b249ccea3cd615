"""Personal accounts: two years of balances that carry over, and the quarter's entries, as the dues and pensions tell."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.staff import users_of
from auditlake.simulate.drawing import numbered
from auditlake.simulate.insured import PENSION, dues, enrolled, payees

_INTEREST = 25  # per thousand of what was there at the start of the year; the rate is invented
_ACCOUNT = 80  # per thousand of the base of employees and institutions; residents' dues go in whole
_DIVISOR = 139  # months over which an account is drawn by those who retire at sixty


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Accounts of everybody enrolled for a pension: contributors save, pensioners draw, others rest."""
    holders = enrolled(scope).with_columns(
        account_id=pl.lit("ZH") + pl.col("person_id") + pl.lit("-") + pl.col("fund"),
    )
    moves = _moves(scope)
    return {
        "personal_account": _accounts(scope, holders, moves),
        "personal_account_txn": _entries(scope, holders, moves),
    }


def _moves(scope: Scope) -> pl.DataFrame:
    """Every credit and debit the insurance knows: person_id, fund, month, reason, amount in cents."""
    allocated = (
        dues(scope, *PENSION)
        .filter("arrived")
        .with_columns(
            part=pl.when(pl.col("fund") == "170")
            .then("person_due")
            .otherwise((pl.col("base") * _ACCOUNT + 500) // 1000)
        )
        .group_by("person_id", "fund", month="book_month")
        .agg(amount=pl.col("part").sum())
        .with_columns(reason=pl.lit("allocation"))
    )
    match = scope.tables["subsidy"].filter((pl.col("area") == scope.org.division) & (pl.col("paid_date") <= scope.end))
    subsidies = match.select(
        "person_id", fund=pl.lit("170"), month=_month("paid_date"), amount="match", reason=pl.lit("subsidy")
    ).filter(pl.col("amount") > 0)
    drawn = payees(scope, *PENSION).select(
        "person_id", "fund", amount=pl.col("amount") * 15 // 100, reason=pl.lit("pension")
    )
    months = [year * 100 + m for year in (scope.month // 100 - 1, scope.month // 100) for m in range(1, 13)]
    pensions = drawn.join(pl.DataFrame({"month": [m for m in months if m <= scope.month]}), how="cross")
    columns = ["person_id", "fund", "month", "reason", "amount"]
    return pl.concat([allocated.select(columns), subsidies.select(columns), pensions.select(columns)])


def _month(column: str) -> pl.Expr:
    return pl.col(column).dt.year().cast(pl.Int64) * 100 + pl.col(column).dt.month()


def _accounts(scope: Scope, holders: pl.DataFrame, moves: pl.DataFrame) -> pl.DataFrame:
    year = scope.month // 100
    income = pl.col("reason") != "pension"
    sums = (
        moves.with_columns(year=pl.col("month") // 100)
        .group_by("person_id", "fund", "year")
        .agg(dues_in=pl.col("amount").filter(income).sum(), paid_out=pl.col("amount").filter(~income).sum())
    )
    start = _opening(scope, holders, moves)
    rows, opening = [], start
    for number in (year - 1, year):
        of_year = sums.filter(pl.col("year") == number).drop("year")
        now = holders.with_columns(year=pl.lit(number), opening=opening).join(
            of_year, on=["person_id", "fund"], how="left", maintain_order="left"
        )
        # interest is credited when a year ends
        interest = pl.col("opening") * _INTEREST // 1000 if number < year else pl.lit(0, dtype=pl.Int64)
        now = now.with_columns(pl.col("dues_in", "paid_out").fill_null(0), interest=interest)
        now = now.with_columns(closing=pl.col("opening") + pl.col("dues_in") + pl.col("interest") - pl.col("paid_out"))
        rows.append(now)
        opening = now["closing"]
    resting = pl.col("end_date").is_not_null() & (pl.col("paid_out") == 0) & (pl.col("end_date") < scope.start)
    none = pl.lit(0, dtype=pl.Int64)
    return pl.concat(rows).select(
        "account_id", "year", "opening", "dues_in", "interest", "paid_out", "closing",
        person_key="id_no", fund_code="fund", transfer_in=none, transfer_out=none,
        account_status=pl.when(resting).then(pl.lit("sealed")).otherwise(pl.lit("active")),
        closed_date=pl.lit(None, dtype=pl.Date),
    )  # fmt: skip


def _opening(scope: Scope, holders: pl.DataFrame, moves: pl.DataFrame) -> pl.Series:
    """What was there two years ago: months since the enrolment at a mean month's dues, or what a pension still draws."""
    year = scope.month // 100
    credits = (
        moves.filter(pl.col("reason") == "allocation").group_by("person_id", "fund").agg(mean=pl.col("amount").median())
    )
    drawing = (
        moves.filter(pl.col("reason") == "pension").group_by("person_id", "fund").agg(draw=pl.col("amount").first())
    )
    found = holders.join(credits, on=["person_id", "fund"], how="left", maintain_order="left")
    found = found.join(drawing, on=["person_id", "fund"], how="left", maintain_order="left")
    months = (pl.lit(date(year - 1, 1, 1)) - pl.col("enrol_date")).dt.total_days() // 30
    saved = months.clip(0) * pl.col("mean").fill_null(0).cast(pl.Int64)
    left = pl.Series(scope.rng(131).integers(36, _DIVISOR, len(found)))
    return found.select(pl.when(pl.col("draw").is_not_null()).then(pl.col("draw") * left).otherwise(saved)).to_series()


def _entries(scope: Scope, holders: pl.DataFrame, moves: pl.DataFrame) -> pl.DataFrame:
    """The quarter's entries; the source keeps the day of income and the day of outgo in columns of their own."""
    rows = moves.filter(pl.col("month").is_between(scope.months[0], scope.month))
    rows = rows.join(holders.select("person_id", "fund", "id_no", "account_id"), on=["person_id", "fund"], how="inner")
    rows = rows.sort("month", "reason", "account_id")
    income = pl.col("reason") != "pension"
    day = pl.date(pl.col("month") // 100, pl.col("month") % 100, pl.when(income).then(12).otherwise(20))
    clerks = users_of(scope, "accept", "pay")["user_id"]
    who: np.ndarray = scope.rng(133).integers(0, len(clerks), len(rows))
    return rows.select(
        "account_id", "reason", "amount",
        txn_id=numbered(f"LS{scope.month}", len(rows)),
        person_key="id_no", fund_code="fund", txn_month="month",
        AAE228=pl.when(income).then(day), AAE229=pl.when(~income).then(day),
        direction=pl.when(income).then(pl.lit("in")).otherwise(pl.lit("out")),
        operator_id=clerks.gather(who),
    )  # fmt: skip
