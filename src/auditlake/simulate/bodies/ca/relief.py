"""One-off help: temporary assistance, the roster of vulnerable persons and what medical assistance pays for them."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import dates, later, pick, yuan
from auditlake.simulate.bodies.civil.needy import LINE, destitute, household_adults, households, poor_pool, wards
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.drawing import day, days_between, numbered

_REASONS = {
    "illness": 0.48,
    "living": 0.2,
    "accident": 0.1,
    "schooling": 0.08,
    "traffic": 0.06,
    "fire": 0.02,
    "stranded": 0.02,
    "other": 0.04,
}
_ROSTER = {
    "urban_dibao": "dibao",
    "rural_dibao": "dibao",
    "marginal": "marginal",
    "expense_hardship": "expense_hardship",
}
_WARDS = {"scattered_orphan": "orphan", "institution_orphan": "orphan", "de_facto": "de_facto_orphan"}
#: A year's contribution to residents' medical insurance paid for a person, in cents [G].
PREMIUM = 520_00


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``temp_assistance``, ``vulnerable_roster`` and ``medical_assistance``."""
    roster = _roster(scope)
    return {
        "temp_assistance": _temporary(scope),
        "vulnerable_roster": roster,
        "medical_assistance": _medical(scope, roster),
    }


def _temporary(scope: Scope) -> pl.DataFrame:
    """Grants of the quarter: every household once; larger ones are decided by the county."""
    homes = households(scope).select(person_key="head_key", household_id="household_id")
    others = poor_pool(scope).join(
        household_adults(scope).select("person_id"), on="person_id", how="anti", maintain_order="left"
    )
    strangers = others.select(person_key="id_no", household_id=pl.lit(None, dtype=pl.String))
    wanted = scope.count(0.002)
    rows = pl.concat([homes.head(max(4, wanted * 2 // 3)), strangers]).head(wanted)
    rng, size, division = scope.rng(91), len(rows), scope.org.division
    amount = np.minimum(yuan(rng, 1800, 0.8, size, 100), LINE * 12)
    paid = days_between(rng, day(scope.start), day(scope.end), size)
    applied = paid - rng.integers(3, 10, size)
    reason = pick(rng, _REASONS, size).astype(object)
    # the one word of the county's own that no value map knows
    reason[0] = UNKNOWN
    return rows.with_columns(
        grant_id=numbered(f"LS{division}{scope.month}", size),
        reason=pl.Series(reason, dtype=pl.String),
        amount=pl.Series(amount),
        approve_level=pl.Series(np.where(amount > 2 * LINE, "county", "town")),
        apply_date=dates(applied),
        approve_date=dates(applied + rng.integers(1, 4, size)),
        paid_date=dates(paid),
        approver_id=pl.Series([f"{division}S{t:02d}" for t in rng.integers(1, 13, size)]),
    )


def _roster(scope: Scope) -> pl.DataFrame:
    """Persons by category as civil affairs recognises them; told to medical security within days."""
    adults = household_adults(scope).select("h", "id_no", "name")
    homes = households(scope).select(
        "h", "start_date", "end_date", category=pl.col("assist_kind").replace_strict(_ROSTER)
    )
    parts = [
        adults.join(homes, on="h", maintain_order="left").select("id_no", "name", "category", "start_date", "end_date"),
        destitute(scope).select(
            "id_no", "name", category=pl.lit("destitute"), start_date="from_date", end_date="to_date"
        ),
        wards(scope).select(
            "id_no", "name", category=pl.col("category").replace_strict(_WARDS),
            start_date="from_date", end_date=pl.lit(None, dtype=pl.Date),
        ),
    ]  # fmt: skip
    rows = pl.concat(parts)
    rng, size = scope.rng(92), len(rows)
    sent = rng.integers(0, 3, size)
    flagged = sent + rng.integers(0, 3, size)
    return rows.select(
        roster_id=numbered(f"MC{scope.org.division}", size), person_key="id_no", XM="name", category="category",
        source_dept=pl.lit("civil_affairs"), effective_date="start_date", expire_date="end_date",
        sent_date=later("start_date", sent),
        flagged_date=later("start_date", flagged),
    )  # fmt: skip


def _medical(scope: Scope, roster: pl.DataFrame) -> pl.DataFrame:
    """Stays and visits of rostered persons: insurance first, assistance pays most of what is left in scope."""
    known = roster.filter(pl.col("effective_date") <= scope.start, pl.col("expire_date").is_null())
    known = known if len(known) else roster
    rng, size = scope.rng(93), max(20, len(known) // 3)
    who = known.gather(rng.integers(0, len(known), size).tolist())
    kind = pick(rng, {"outpatient": 0.62, "inpatient": 0.33, "premium": 0.05}, size)
    stay, premium = kind == "inpatient", kind == "premium"
    total = np.where(stay, yuan(rng, 9000, 0.8, size), yuan(rng, 320, 0.9, size))
    scope_cents = (total * rng.uniform(0.8, 0.96, size)).astype(np.int64)
    others = (scope_cents * np.where(stay, rng.uniform(0.55, 0.75, size), rng.uniform(0.4, 0.6, size))).astype(np.int64)
    paid = ((scope_cents - others) * rng.uniform(0.6, 0.9, size)).astype(np.int64)
    number = numbered(f"{scope.org.division}{scope.month}", size)
    on = days_between(rng, day(scope.start), day(scope.end), size)
    treated = pl.Series(~premium)
    return who.select(
        payment_id="YJ" + number, person_key="person_key", settle_id=pl.when(treated).then("JS" + number),
        category="category", kind=pl.Series(kind),
        amount=pl.Series(np.where(premium, PREMIUM, np.maximum(paid, 1))),
        in_scope=pl.Series(np.where(premium, PREMIUM, scope_cents)),
        paid_by_others=pl.Series(np.where(premium, 0, others)),
        total_cost=pl.Series(np.where(premium, PREMIUM, total)),
        invoice_no=pl.when(treated).then("PJ" + number),
        pay_date=dates(on), year=pl.lit(scope.end.year, dtype=pl.Int64),
    )  # fmt: skip
