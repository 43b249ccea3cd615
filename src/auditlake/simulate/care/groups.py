"""Cases of the quarter in their payment groups, and the monthly settlements with institutions."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.diagnoses import RATE, group_table


def cases(scope: Scope, visits: pl.DataFrame, sums: pl.DataFrame) -> pl.DataFrame:
    """``medical_case_group``: every stay in a hospital of the area."""
    rng = scope.rng(471)
    rows = visits.filter((pl.col("los") > 0) & ~pl.col("away")).join(
        sums.select("visit_id", case_cost="total"), on="visit_id", maintain_order="left"
    )
    known = group_table(scope.end.year).select("group_code", "weight")
    digit = pl.col("cc").replace_strict({"MCC": "1", "CC": "3"}, default="5", return_dtype=pl.String)
    size = len(rows)
    left = pl.col("discharge_at").dt.date()
    before = pl.col("discharge_at").shift(1).over("id_no")
    changed_on = left.dt.offset_by("9d")
    # a coder looks at some lists again; each review of the few here ends with the same group
    seen = pl.Series(rng.random(size) < 0.08)
    rows = rows.with_columns(group_code=pl.col("adrg") + digit).join(
        known, on="group_code", how="left", maintain_order="left"
    )
    grave = (pl.col("cc") != "none") & (changed_on <= scope.end)
    # one list in thirty with a complication got its level only after it had been sent
    changed = grave & (grave.cum_sum() % 30 == 1)
    return rows.select(
        case_group_id=pl.lit("G") + pl.col("visit_id").str.slice(1),
        visit_id="visit_id",
        inst_code="inst_code",
        person_key="id_no",
        group_code="group_code",
        group_code_audit=pl.when(seen).then("group_code"),
        main_dx="main_dx",
        main_op="main_op",
        cc_level="cc",
        weight="weight",
        case_cost="case_cost",
        pay_standard=(pl.col("weight") * RATE * 100).round(0).cast(pl.Int64),
        los="los",
        discharge_month=left.dt.year().cast(pl.Int64) * 100 + left.dt.month(),
        coder_id=pl.lit("BM") + pl.col("inst_code").str.slice(-5) + pl.Series(rng.integers(1, 3, size)).cast(pl.String),
        changed_after_upload=changed,
        changed_date=pl.when(changed).then(changed_on),
        group_code_before=pl.when(changed).then(pl.col("adrg") + "5"),
        readmit_within=(pl.col("admit_at").dt.date() - before.dt.date()).dt.total_days(),
    )


def monthly(scope: Scope, paid: pl.DataFrame) -> pl.DataFrame:
    """``medical_inst_settle``: the year so far per institution and fund, and the month that closed the year before.

    The months before the quarter are told after the pattern of its own, a little lower towards the new year.
    """
    rng = scope.rng(472)
    own = paid.filter(pl.col("inst_code").str.slice(1, 6) == scope.org.division)
    sums = own.group_by("inst_code", "fund_code", claim_month="settle_month").agg(declared=pl.col("pooled_pay").sum())
    usual = sums.group_by("inst_code", "fund_code").agg(declared=pl.col("declared").sum() // len(scope.months))
    year = scope.end.year * 100
    # last December stays in the state: with it the old year was closed
    december = year - 100 + 12
    months = [december, *range(year + 1, scope.months[0])]
    earlier = pl.DataFrame({"claim_month": months}, schema={"claim_month": pl.Int64})
    told = usual.join(earlier, how="cross").with_columns(
        declared=pl.col("declared") * (86 + pl.col("claim_month") % 100) // 100
    )
    rows = pl.concat([told.select(sums.columns), sums]).filter(pl.col("declared") > 0)
    rows = rows.sort("inst_code", "fund_code", "claim_month")
    size = len(rows)
    cut = np.where(rng.random(size) < 0.4, rng.beta(1, 40, size) * 10_000, 0).astype(np.int64)
    taken = pl.date(pl.col("claim_month") // 100, pl.col("claim_month") % 100, 1).dt.offset_by("1mo").dt.offset_by("4d")
    rows = rows.with_columns(
        refused=pl.col("declared") * pl.Series(cut) // 10_000,
        accept_date=taken,
        _paid=taken.dt.offset_by("18d"),
    ).with_columns(reserved=(pl.col("declared") - pl.col("refused")) * 3 // 100)
    approved = pl.col("declared") - pl.col("refused") - pl.col("reserved")
    done = pl.col("_paid") <= scope.end
    mean = (pl.col("declared").sum() // pl.len()).over("inst_code", "fund_code")
    return rows.select(
        inst_settle_id=pl.concat_str("inst_code", "fund_code", pl.col("claim_month").cast(pl.String), separator="-"),
        inst_code="inst_code",
        fund_code="fund_code",
        claim_month="claim_month",
        declared="declared",
        refused="refused",
        reserved="reserved",
        approved=approved,
        paid=pl.when(done).then(approved).otherwise(0),
        paid_date=pl.when(done).then("_paid"),
        # one month's money is lent to the hospitals of the employees' fund at the beginning of the year
        prepaid=pl.when((pl.col("claim_month") % 100 == 1) & (pl.col("fund_code") == "310")).then(mean),
        year_cap=mean * 12 * 110 // 100,
        accept_date=pl.when(pl.col("accept_date") <= scope.end).then("accept_date"),
        # what was held back in the old year is given back when it is closed
        year_end_settle=pl.when(pl.col("claim_month") == december).then(mean * 12 * 3 // 100),
    )
