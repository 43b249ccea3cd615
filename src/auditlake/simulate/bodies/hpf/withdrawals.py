"""Withdrawals of the quarter: repayments by borrowers, rent, homes, and all the money of those who left."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.hpf.accounts import accounts
from auditlake.simulate.bodies.hpf.loans import loans, titles
from auditlake.simulate.bodies.sampling import digests, digits, shares, some
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.drawing import days_between, numbered, only
from auditlake.standard.reference import divisions

#: reasons of members without a running loan
_REASONS = {"rent": 0.68, "purchase": 0.16, "build": 0.02, "renovation": 0.06, "hardship": 0.06, "other": 0.02}
_RENT_CAP = 540_000
_HOME = ["purchase", "build"]
#: titles from here on, so that none is a borrower's
_FIRST_TITLE = 5_000_000


def _districts(scope: Scope) -> list[str]:
    """Divisions below the centre's own that are in force at the quarter's end."""
    here = [
        d.code
        for d in divisions().values()
        if d.parent == scope.org.division and (d.valid_to is None or d.valid_to > scope.end)
    ]
    return sorted(here) or [scope.org.division]


def _drawn(scope: Scope, rng: np.random.Generator) -> pl.DataFrame:
    """account_id, person_key, reason, amount, apply_date, not yet numbered."""
    everyone = accounts(scope)
    running = loans(scope).filter(pl.col("settled_date").is_null() & (pl.col("grant_date") < scope.start))
    repay = running.select(
        "account_id", "person_key", reason=pl.lit("loan_repayment"), amount=pl.col("monthly") * len(scope.months)
    )
    members = everyone.filter(pl.col("status") == "active").join(
        running, on="account_id", how="anti", maintain_order="left"
    )
    home = some(members, rng, max(14, len(members) // 12))
    part = np.where(rng.random(len(home)) < 0.3, 1.0, rng.uniform(0.1, 0.9, len(home)))
    home = home.with_columns(reason=pl.Series(shares(rng, _REASONS, len(home)), dtype=pl.String), part=pl.Series(part))
    most = pl.when(pl.col("reason") == "rent").then(_RENT_CAP).otherwise(pl.lit(2**60))
    taken = pl.min_horizontal((pl.col("balance") * pl.col("part")).cast(pl.Int64), most).clip(100)
    home = home.select("account_id", "person_key", "reason", amount=taken // 100 * 100)
    left = everyone.filter((pl.col("status") == "withdrawn") & (pl.col("close_date") >= scope.start))
    why = pl.when(pl.col("age") >= 45).then(pl.lit("retire")).otherwise(pl.lit("job_end"))
    last = left.select("account_id", "person_key", reason=why, amount=pl.col("base") * 3, apply_date="close_date")
    first = pl.concat([repay, home])
    return pl.concat([first.with_columns(apply_date=days_between(rng, scope.start, scope.end, len(first))), last])


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``hpf_withdrawal``."""
    rng = scope.rng(4)
    rows = _drawn(scope, rng)
    count = len(rows)
    reason = rows["reason"].to_numpy()
    bought, rent = np.isin(reason, _HOME), reason == "rent"
    landlord = scope.people["id_no"].to_numpy()[rng.integers(0, len(scope.people), count)]
    agent = scope.people["name"].to_numpy()[rng.integers(0, len(scope.people), count)]
    prefix = f"{scope.org.division}{scope.month}"
    rows = rows.with_columns(
        withdraw_id=numbered(f"{prefix}TQ", count),
        property_no=only(titles(scope, rows["apply_date"].dt.year(), _FIRST_TITLE), bought),
        contract_no=only(numbered(f"{prefix}GF", count), bought),
        invoice_no=only(digits(rng, "033", count, 17), bought),
        purchase_area=only(rng.choice(_districts(scope), count), bought),
        bank_account_no=digits(rng, "9962", count, 15),
        agent_name=only(agent, rng.random(count) < 0.05),
        ip_hash=digests(rng, count),
        landlord_key=only(landlord, rent & (landlord != rows["person_key"].to_numpy())),
    )
    # one code that the value map does not know, so that the door has something to tell
    unknown = pl.int_range(pl.len()) == pl.arg_where(pl.col("reason") == "other").min().fill_null(0)
    return {"hpf_withdrawal": rows.with_columns(reason=pl.when(unknown).then(pl.lit(UNKNOWN)).otherwise("reason"))}
