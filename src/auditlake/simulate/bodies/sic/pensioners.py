"""Yearly adjustments of pensions, grants after a death, and farmers whose land was taken."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.survivors import fallen
from auditlake.simulate.drawing import aged, days_between, numbered, only, pick
from auditlake.simulate.insured import payees

_ADJUSTED_IN = 7  # the yearly adjustment is decided in summer and counts from January
_FUNERAL = {"110": 860_000, "120": 860_000, "170": 420_000}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Adjustments, death grants, land-lost farmers."""
    return {
        "benefit_adjustment": _adjustments(scope),
        "death_grant": _grants(scope),
        "land_lost_farmer": _farmers(scope),
    }


def _adjustments(scope: Scope) -> pl.DataFrame:
    """In summer everybody's pension rises by two percent from January on; at other times a few are settled."""
    rows = payees(scope, "110", "120", "170")
    summer = any(month % 100 == _ADJUSTED_IN for month in scope.months)
    if not summer:
        rows = rows[:: max(1, len(rows) // scope.count(0.01))]
    old_age = pl.col("age") >= 75
    group = pl.when(old_age).then(pl.lit("2")).otherwise(pl.lit("1")) if summer else pl.lit("5")
    year = scope.month // 100
    return rows.select(
        adjust_id=numbered(f"TZ{scope.month}", len(rows)),
        payee_id="payee_id",
        fund_code="fund",
        person_key="id_no",
        book_month=pl.lit(scope.months[0]),
        effective_month=pl.lit(year * 100 + 1),
        doc_no=pl.lit(f"浙示例发〔{year}〕8号"),
        amount_before=pl.col("amount") * 100 // 102,
        amount_after="amount",
        adjust_group=group,
    )


def _grants(scope: Scope) -> pl.DataFrame:
    """Funeral and bereavement grants for pensioners of the city who died within the last year."""
    rng = scope.rng(161)
    payee = scope.tables["payee"].filter(pl.col("area").str.starts_with(scope.org.division[:4]))
    person = scope.tables["person"].filter(pl.col("person_id").str.slice(-1).is_in(list("02468")))
    died = scope.tables["death"].filter(pl.col("death_date") < scope.end - timedelta(days=10))
    dead = (
        person.join(died, on="id_no", how="inner")
        .join(payee.select("person_id", "fund"), on="person_id", how="inner")
        .select("id_no", "fund", "death_date")
        .sort("id_no", "fund")
        .unique("id_no", keep="first", maintain_order=True)
    )
    if dead.is_empty():  # a world so small that no pensioner died: those killed at work are claimed for
        dead = fallen(scope).select("id_no", fund=pl.lit("110"), death_date="death_date")
    heirs = aged(scope, 162, len(dead), 30, 70)
    who = rng.integers(0, len(heirs), len(dead))
    first = np.maximum(dead["death_date"].to_numpy() + 8, np.datetime64(scope.start, "D"))
    room = (np.datetime64(scope.end, "D") - first).astype(np.int64)
    both = dead.with_columns(
        claim_date=pl.Series(first + (room * rng.random(len(dead))).astype("timedelta64[D]")),
        claimant_key=heirs["id_no"].gather(who),
        claimant_relation=pick(rng, ("2", "1", "9"), len(dead), (80, 17, 3)),
        bank_account_no=pl.select(pl.lit("99") + heirs["person_id"].gather(who)).to_series(),
        cremation_no=pl.select(
            pl.lit("HH") + pl.int_range(1, len(dead) + 1, eager=True).cast(pl.String).str.zfill(8)
        ).to_series(),
        years=pl.Series(rng.integers(5, 25, len(dead))),
    )
    funeral = both.with_columns(
        claim_kind=pl.lit("funeral"), amount=pl.col("fund").replace_strict(_FUNERAL, return_dtype=pl.Int64)
    )
    # residents' heirs get the funeral grant alone
    bereaved = both.filter(pl.col("fund") != "170").with_columns(
        claim_kind=pl.lit("bereavement"), amount=pl.col("years") * 430_000
    )
    rows = pl.concat([funeral, bereaved.select(funeral.columns)])
    return rows.select(
        "claim_kind", "amount", "death_date", "claim_date", "claimant_key", "claimant_relation", "bank_account_no", "cremation_no",
        grant_id=numbered(f"SZ{scope.month}", len(rows)), deceased_key="id_no", fund_code="fund",
    )  # fmt: skip


def _farmers(scope: Scope) -> pl.DataFrame:
    """People whose land a project took: the subsidy follows within months of the approval."""
    rng = scope.rng(163)
    people = aged(scope, 164, scope.count(0.03), 18, 85)
    count = len(people)
    projects = max(2, count // 40)
    project = rng.integers(0, projects, count)
    taken = days_between(rng, scope.start - timedelta(days=2500), scope.end - timedelta(days=120), projects)[project]
    approved = taken + rng.integers(30, 90, projects)[project].astype("timedelta64[D]")
    due = rng.integers(5, 15, projects)[project] * 1_000_000
    # the newest projects are still being settled
    settled = approved < np.datetime64(scope.end - timedelta(days=60), "D")
    return pl.DataFrame(
        {
            "roster_id": numbered("ZD", count),
            "person_key": people["id_no"],
            "project_no": pl.select(pl.lit("ZDXM") + pl.Series(project + 1).cast(pl.String).str.zfill(4)).to_series(),
            "land_date": taken,
            "approved_date": approved,
            "subsidy_due": due,
            "subsidy_paid": np.where(settled, due, 0),
            "paid_to_fund": pick(rng, ("170", "110"), count, (6, 4)),
            "pool_account_date": only(approved + 40, settled),
        }
    )
