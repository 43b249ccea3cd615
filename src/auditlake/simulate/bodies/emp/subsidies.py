"""Subsidies paid in the quarter: monthly ones for insurance, posts and internships, single ones for the rest."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day
from auditlake.simulate.bodies.emp.placements import placements
from auditlake.simulate.bodies.emp.roles import MIN_WAGE, at_work, idle, posts
from auditlake.simulate.bodies.sampling import digests, digits, shares
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.drawing import day, days_between, numbered, only

_INSURED = {"difficult": 0.45, "graduate": 0.35, "veteran": 0.1, "disabled": 0.1}
#: units' share of the five insurances on the lowest base, in cents, and what a job seeker gets once
_INSURANCE = 120_600
_SEEKER = 300_000
_FOUNDER = 500_000
_JOB = 200_000
_PER_JOB = {"1": 0.5, "2": 0.3, "3": 0.15, "5": 0.05}
_COLUMNS = ["subsidy_kind", "person_key", "AAC003", "unit_id", "claim_month", "amount", "group_code", "claimed_jobs"]


def _monthly(scope: Scope) -> pl.DataFrame:
    """Claims for the three months up to the second of the quarter: the last month is paid in the next one."""
    rng = scope.rng(65)
    months = pl.DataFrame({"claim_month": [add_months(m, -1) for m in scope.months]})
    insured = at_work(scope).filter(pl.col("role") == "insured").sort("person_id")
    insured = insured.select(
        subsidy_kind=pl.lit("social_insurance"),
        person_key="id_no",
        AAC003="name",
        unit_id="unit_id",
        amount=pl.Series(_INSURANCE * rng.choice([100, 100, 100, 110, 125], len(insured)) // 100),
        group_code=pl.Series(shares(rng, _INSURED, len(insured)), dtype=pl.String),
        first=pl.col("since").dt.year().cast(pl.Int64) * 100 + pl.col("since").dt.month(),
    )
    placed = posts(scope).select(
        "person_key",
        "AAC003",
        "unit_id",
        "group_code",
        subsidy_kind=pl.lit("post"),
        amount="subsidy_month",
        first="start_month",
        last="end_month",
    )
    interns = placements(scope).filter(pl.col("kind") == "internship")
    interns = interns.select(
        "person_key",
        "AAC003",
        "unit_id",
        subsidy_kind=pl.lit("internship"),
        amount=pl.lit(MIN_WAGE * 60 // 100, dtype=pl.Int64),
        group_code=pl.lit("graduate"),
        # an intern's first and last month are paid when whole
        first=_month(pl.col("from_date").dt.offset_by("1mo")),
        last=_month(pl.col("to_date").dt.offset_by("-1mo")),
    )
    rows = pl.concat([insured, placed, interns], how="diagonal").join(months, how="cross")
    return rows.filter(
        pl.col("claim_month") >= pl.col("first"),
        pl.col("last").is_null() | (pl.col("claim_month") <= pl.col("last")),
    )


def _month(date: pl.Expr) -> pl.Expr:
    """YYYYMM of a date."""
    return date.dt.year().cast(pl.Int64) * 100 + date.dt.month()


def _once(scope: Scope) -> pl.DataFrame:
    """Single payments, whose month is that of payment: graduates seeking work, founders, the jobs some founders made."""
    rng = scope.rng(66)
    people = idle(scope).sort("person_id")
    units = scope.units["unit_id"].to_numpy()[rng.integers(0, len(scope.units), len(people))]
    people = people.with_columns(unit=pl.Series(units, dtype=pl.String))
    seekers = people.filter(pl.col("role") == "seeker").select(
        subsidy_kind=pl.lit("job_seeking"), person_key="id_no", AAC003="name",
        amount=pl.lit(_SEEKER, dtype=pl.Int64), group_code=pl.lit("graduate"),
    )  # fmt: skip
    founders = people.filter(pl.col("role") == "founder").gather_every(3)
    new = founders.select(
        subsidy_kind=pl.lit("entrepreneurship"), person_key="id_no", AAC003="name", unit_id="unit",
        amount=pl.lit(_FOUNDER, dtype=pl.Int64), group_code=pl.lit("laid_off"),
    )  # fmt: skip
    jobs = shares(rng, _PER_JOB, len(founders)).astype(np.int64)
    creators = founders.select(
        subsidy_kind=pl.lit("job_creation"), person_key="id_no", AAC003="name", unit_id="unit",
        amount=pl.Series(_JOB * jobs), claimed_jobs=pl.Series(jobs),
    ).gather_every(2)  # fmt: skip
    return pl.concat([seekers, new, creators], how="diagonal")


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``emp_subsidy``."""
    rng = scope.rng(67)
    rows = pl.concat([_monthly(scope), _once(scope)], how="diagonal").with_columns(
        claimed_jobs=pl.col("claimed_jobs").cast(pl.Int64)
    )
    rows = rows.select(_COLUMNS).sort("claim_month", "subsidy_kind", "person_key")
    count = len(rows)
    kind = rows["subsidy_kind"].to_numpy()
    # paid on a day of the quarter after the month claimed, applied and approved in the weeks before
    monthly = np.isin(kind, ["social_insurance", "post", "internship"])
    next_month = {add_months(m, -1): first_day(m) for m in scope.months}
    after = rows["claim_month"].replace_strict(next_month, default=scope.start, return_dtype=pl.Date).to_numpy()
    after = after.astype("datetime64[D]") + rng.integers(8, 27, count).astype("timedelta64[D]")
    paid = np.where(monthly, after, days_between(rng, scope.start, scope.end, count))
    approved = paid - rng.integers(2, 9, count).astype("timedelta64[D]")
    applied = approved - rng.integers(1, 7, count).astype("timedelta64[D]")
    graduate = np.isin(kind, ["job_seeking"])
    finished = day(scope.end.replace(month=6, day=25))
    rows = rows.with_columns(
        claim_month=pl.when(pl.Series(monthly)).then("claim_month").otherwise(_month(pl.lit(pl.Series(paid)))),
        payment_id=numbered(f"{scope.org.division}BT{scope.month}", count),
        apply_date=pl.Series(applied),
        approve_date=pl.Series(approved),
        paid_date=pl.Series(paid),
        bank_account_no=digits(rng, "9963", count, 15),
        agent_name=only(rng.choice(scope.people["name"].to_numpy(), count), rng.random(count) < 0.04),
        graduate_date=only(np.full(count, finished), graduate),
        approver_id=pl.format(f"{scope.org.division}E{{}}", pl.Series(rng.integers(1, 6, count))),
        ip_hash=digests(rng, count),
    )
    # one code that the value map does not know, so that the door has something to tell
    unknown = pl.int_range(pl.len()) == 0
    return {"emp_subsidy": rows.with_columns(group_code=pl.when(unknown).then(pl.lit(UNKNOWN)).otherwise("group_code"))}
