"""Who pays a bill: deductible, pooled fund, further funds, account and cash, adding up to the cent."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope

# deductible of a stay in cents and share paid by the pooled fund in hundredths, by level of the institution [G]
_DEDUCTIBLE = {"3": 80_000, "2": 60_000, "1": 30_000, "9": 30_000}
_STAY = {"310": {"3": 82, "2": 86, "1": 90, "9": 90}, "390": {"3": 65, "2": 75, "1": 85, "9": 85}}
_OUTPATIENT = {"310": {"3": 60, "2": 65, "1": 75, "9": 80}, "390": {"3": 35, "2": 45, "1": 55, "9": 60}}
_SERIOUS_FROM = 2_000_000
_ASSISTED = {"destitute": 100, "dibao": 75, "low_income": 55}


def _by_level(table: dict[str, dict[str, int]]) -> pl.Expr:
    fund = pl.when(pl.col("fund") == "390").then(pl.lit("390")).otherwise(pl.lit("310"))
    flat = {f"{f}{level}": share for f, levels in table.items() for level, share in levels.items()}
    return pl.concat_str(fund, "inst_level").replace_strict(flat, default=0, return_dtype=pl.Int64)


def settlements(scope: Scope, visits: pl.DataFrame, sums: pl.DataFrame) -> pl.DataFrame:
    """``medical_settlement``; ``sums`` holds visit_id, total, full_self_pay, over_cap, in_scope in cents.

    A few outpatient bills are taken back and settled again: three rows of one visit, the second negative.
    """
    rng = scope.rng(461)
    rows = visits.join(sums, on="visit_id", maintain_order="left")
    size = len(rows)
    rows = rows.with_columns(
        pl.Series("_balance", (rng.lognormal(np.log(150_000), 0.9, size)).astype(np.int64)),
        pl.Series("_passed", rng.random(size) < 0.55),
        _stay=pl.col("los") > 0,
        _birth=pl.col("fund") == "510",
    )
    paid = _paid(rows)
    number = pl.col("visit_id").str.slice(1)
    paid = paid.with_columns(
        settle_id=pl.lit("S") + number,
        invoice_no=pl.lit("0") + number.str.slice(-9),
        manual_flag="manual",
        refund_flag=pl.lit(False),
        special_disease=pl.when(pl.col("visit_kind") == "14").then("disease"),
        settle_month=pl.col("settled_at").dt.year().cast(pl.Int64) * 100 + pl.col("settled_at").dt.month(),
    )
    return pl.concat([paid, *_again(paid)]).sort("settled_at", "settle_id")


def _paid(rows: pl.DataFrame) -> pl.DataFrame:
    """Payers one after the other, each out of what the ones before left."""
    poor = pl.col("special_group").is_in(list(_ASSISTED))
    full = pl.col("inst_level").replace_strict(_DEDUCTIBLE, default=0, return_dtype=pl.Int64)
    # half for the second stay of a year, none for the poor, for special diseases and for births
    stay = pl.when(poor | pl.col("_birth")).then(0).when(pl.col("nth") > 1).then(full // 2).otherwise(full)
    # outpatients bear everything until their yearly deductible is passed
    walk_in = pl.when((pl.col("visit_kind") == "14") | pl.col("_passed") | poor).then(0).otherwise(pl.col("in_scope"))
    deductible = pl.min_horizontal("in_scope", pl.when("_stay").then(stay).otherwise(walk_in))
    old = pl.when(pl.col("person_status") == "retired").then(4).otherwise(0)
    away = pl.when("away").then(10).otherwise(0)
    share = pl.when("_stay").then(_by_level(_STAY)).otherwise(_by_level(_OUTPATIENT))
    share = pl.when(pl.col("visit_kind") == "14").then(pl.max_horizontal(share, 75)).otherwise(share)
    ratio = pl.when("_birth").then(100).otherwise(share + old - away)
    rows = rows.with_columns(deductible=deductible)
    covered = pl.col("in_scope") - pl.col("deductible")
    rows = rows.with_columns(pooled_pay=(covered * ratio + 50) // 100)
    left = covered - pl.col("pooled_pay")
    rows = rows.with_columns(serious_pay=(left - _SERIOUS_FROM).clip(0) * 60 // 100, _left=left)
    rows = rows.with_columns(_left=pl.col("_left") - pl.col("serious_pay"))
    rows = rows.with_columns(civil_pay=pl.when("civil").then(pl.col("_left") // 2).otherwise(0))
    rows = rows.with_columns(_left=pl.col("_left") - pl.col("civil_pay"))
    help_share = pl.col("special_group").replace_strict(_ASSISTED, default=0, return_dtype=pl.Int64)
    rows = rows.with_columns(assist_pay=pl.col("_left") * help_share // 100)
    others = pl.sum_horizontal("pooled_pay", "serious_pay", "civil_pay", "assist_pay")
    own = pl.col("total") - others
    # the account pays what lies within the policy; items that are not covered are paid in cash
    account = (
        pl.when(pl.col("fund") == "390").then(0).otherwise(pl.min_horizontal(own - pl.col("full_self_pay"), "_balance"))
    )
    # a bill handed in on paper was paid in cash: nothing comes from the account any more
    rows = rows.with_columns(account_pay=pl.when("manual").then(0).otherwise(account))
    return rows.with_columns(cash_pay=own - pl.col("account_pay"))


def _again(paid: pl.DataFrame) -> list[pl.DataFrame]:
    """A bill taken back on the same day, and settled again right after."""
    back = paid.filter(~pl.col("_stay")).gather_every(211, 5).head(400)
    money = ["total", "full_self_pay", "over_cap", "in_scope", "deductible", "pooled_pay", "serious_pay"]
    money += ["civil_pay", "assist_pay", "account_pay", "cash_pay"]
    undone = back.with_columns(
        *(-pl.col(name) for name in money),
        settle_id=pl.col("settle_id") + "T",
        refund_flag=pl.lit(True),
        settled_at=pl.col("settled_at").dt.offset_by("10m"),
    )
    redone = back.with_columns(
        settle_id=pl.col("settle_id") + "C",
        invoice_no=pl.lit("1") + pl.col("invoice_no").str.slice(1),
        settled_at=pl.col("settled_at").dt.offset_by("20m"),
    )
    return [undone, redone]


def manual_claims(scope: Scope, paid: pl.DataFrame, names: dict[str, str]) -> pl.DataFrame:
    """``medical_manual_claim``: one or two receipts per bill handed in; ``names`` of institutions by code."""
    bills = paid.filter(pl.col("manual")).with_row_index("n")
    half = pl.col("total") * 3 // 10
    two = bills.filter(pl.col("n") % 2 == 0)
    parts = [
        bills.with_columns(
            _part=pl.lit(1), amount=pl.when(pl.col("n") % 2 == 0).then(pl.col("total") - half).otherwise("total")
        ),
        two.with_columns(_part=pl.lit(2), amount=half),
    ]
    rows = pl.concat(parts).sort("settle_id", "_part")
    accepted = pl.col("settled_at").dt.date()
    return rows.select(
        claim_id=pl.col("settle_id") + "-" + pl.col("_part").cast(pl.String),
        settle_id="settle_id",
        person_key="id_no",
        invoice_no=pl.col("_part").cast(pl.String) + pl.col("invoice_no").str.slice(1),
        invoice_code=pl.col("inst_code").str.slice(1, 6) + pl.lit(f"{scope.end.year}06"),
        issuer_name=pl.col("inst_code").replace_strict(names),
        issuer_inst_code="inst_code",
        invoice_date=pl.col("discharge_at").dt.date(),
        amount="amount",
        inpatient_from=pl.col("admit_at").dt.date(),
        inpatient_to=pl.col("discharge_at").dt.date(),
        accept_date=accepted.dt.offset_by("-5d"),
        paid_date=accepted.dt.offset_by("9d"),
        bank_account_no=pl.lit("6217") + pl.col("psn_no"),
    )
