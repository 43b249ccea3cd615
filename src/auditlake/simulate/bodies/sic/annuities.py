"""Annuities: the institutions' common plan and single employers' plans, whose accounts add up to the net assets."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.months import first_day, last_day
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.public_staff import members
from auditlake.simulate.drawing import days_between, numbered, pick
from auditlake.simulate.insured import payees, posts

_TRUSTEES = ("仿真养老保险股份有限公司", "拟态养老金管理公司", "样例信托有限责任公司")
_CUSTODIANS = ("仿真商业银行", "拟态储蓄银行", "样例农商银行")
#: (asset class, share in thousandths, counterparty)
_CLASSES = (
    ("liquid", 90, "货币市场"),
    ("fixed", 640, "银行间债券市场"),
    ("equity", 220, "证券交易所"),
    ("other", 50, "养老金产品"),
)
_UNIT_VALUE = 1.25  # of the public plan in the first month; no money, a price per share


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Plans, contributions, accounts, payments and assets."""
    plans = _plans(scope)
    people = _savers(scope, plans)
    accounts = _accounts(scope, people)
    return {
        "annuity_plan": plans,
        "annuity_contribution": _contributions(scope, people),
        "annuity_account": accounts,
        "annuity_payment": _payments(scope, plans),
        "annuity_asset": _assets(scope, accounts),
    }


def _plans(scope: Scope) -> pl.DataFrame:
    """The institutions' plan first; then one plan for one employer in eight, at least one."""
    rng = scope.rng(191)
    others = posts(scope, "110")["unit_id"].unique().sort()[::8]
    count = len(others) + 1
    return pl.DataFrame(
        {
            "plan_id": numbered("NJ", count),
            "plan_kind": ["occupational", *["enterprise"] * len(others)],
            "unit_id": [None, *others.to_list()],
            "approved_no": numbered("备", count),
            "start_date": days_between(rng, date(2015, 1, 1), date(2023, 12, 31), count),
            "end_date": pl.Series([None] * count, dtype=pl.Date),
            "trustee": pick(rng, _TRUSTEES, count),
            "custodian": pick(rng, _CUSTODIANS, count),
            "account_manager": pick(rng, _TRUSTEES, count),
            "investment_manager": pick(rng, ("仿真基金管理公司", "拟态资产管理公司"), count),
            "vesting_rule": ["全部归属", *["未满三年归属三成，满三年归属五成，满八年全部归属"] * len(others)],
            "fee_rate_trustee": np.round(rng.integers(5, 21, count) / 10_000, 6),
            "fee_rate_invest": np.round(rng.integers(30, 101, count) / 10_000, 6),
            "fee_rate_custody": np.round(rng.integers(3, 11, count) / 10_000, 6),
        }
    )


def _savers(scope: Scope, plans: pl.DataFrame) -> pl.DataFrame:
    """Members of the plans: account, plan, person, unit, wage, whether the employer's part is only noted."""
    rng = scope.rng(192)
    columns = ("id_no", "unit_id", "plan_id", "wage")
    public = members(scope).filter(pl.col("post_kind") == "established")
    public = public.select("id_no", "unit_id", plan_id=pl.lit(plans["plan_id"][0]), wage="base")
    own = posts(scope, "110").join(plans.select("plan_id", "unit_id"), on="unit_id", how="inner", maintain_order="left")
    both = pl.concat([public.select(columns), own.select("id_no", "unit_id", "plan_id", wage="base").select(columns)])
    # institutions that live on the budget note their part and pay it when somebody retires
    return both.with_columns(
        account_id=numbered("NZ", len(both)),
        years=pl.Series(rng.integers(1, 11, len(both))),
        notional=(pl.col("plan_id") == plans["plan_id"][0]) & (pl.col("unit_id").str.slice(-1).is_in(list("02468"))),
    )


def _contributions(scope: Scope, people: pl.DataFrame) -> pl.DataFrame:
    """Eight percent from the employer of an institution, five elsewhere; four and two from the person."""
    public = pl.col("plan_id") == people["plan_id"][0]
    due = people.with_columns(
        employer_due=pl.col("wage") * pl.when(public).then(8).otherwise(5) // 100,
        person_due=pl.col("wage") * pl.when(public).then(4).otherwise(2) // 100,
    )
    paid = pl.when("notional").then(0).otherwise("employer_due").cast(pl.Int64)
    months = [
        due.select(
            "plan_id", "unit_id", "employer_due", "person_due", "notional",
            person_key="id_no", due_month=pl.lit(month), wage_base="wage",
            employer_paid=paid, person_paid="person_due",
            paid_date=pl.lit(first_day(month)).dt.offset_by("9d"),
            pooled_date=pl.lit(first_day(month)).dt.offset_by("10d"),
            to_custody_date=pl.lit(first_day(month)).dt.offset_by("12d"),
        )
        for month in scope.months
    ]  # fmt: skip
    rows = pl.concat(months)
    return rows.with_columns(contrib_id=numbered(f"NF{scope.month}", len(rows)))


def _accounts(scope: Scope, people: pl.DataFrame) -> pl.DataFrame:
    """Shares times price at each month's end, to the cent; notional money stands beside, not in the balance."""
    rate = people["notional"].to_numpy()
    yearly = people["wage"].to_numpy() * 12 * np.where(rate, 4, 9) // 100
    start = yearly * people["years"].to_numpy()
    noted = np.where(rate, people["wage"].to_numpy() * 12 * 8 // 100 * people["years"].to_numpy(), 0)
    vested = np.where(
        (people["plan_id"] == people["plan_id"][0]).to_numpy() | (people["years"].to_numpy() >= 8), 100, 50
    )
    vested = np.where((vested < 100) & (people["years"].to_numpy() < 3), 30, vested)
    parts = []
    for place, month in enumerate(scope.months):
        price = round(_UNIT_VALUE * (1 + 0.003 * place), 6)
        balance = start + yearly // 12 * (place + 1)
        parts.append(
            people.select(
                "account_id", "plan_id",
                person_key="id_no",
                val_month=pl.lit(month),
                units=pl.Series(np.round(balance / 100 / price, 6)),
                unit_value=pl.lit(price),
                balance=pl.Series(balance),
                notional_balance=pl.Series(noted),
                vested_balance=pl.Series(balance * vested // 100),
                account_status=pl.lit("active"),
            )
        )  # fmt: skip
    return pl.concat(parts)


def _payments(scope: Scope, plans: pl.DataFrame) -> pl.DataFrame:
    """The retired draw a month's part on the tenth, a few take all at once."""
    rng = scope.rng(194)
    retired = payees(scope, "110", "120")
    people = retired[rng.permutation(len(retired))[: scope.count(0.01)]]
    count = len(people)
    lump = rng.random(count) < 0.05
    plan = plans["plan_id"].gather(rng.integers(0, len(plans), count))
    monthly = rng.integers(40_000, 180_000, count)
    parts = []
    for place, month in enumerate(scope.months):
        here = np.flatnonzero(~lump | (place == 0))
        amount = np.where(lump, monthly * 60, monthly)[here]
        parts.append(
            pl.DataFrame(
                {
                    "plan_id": plan.gather(here),
                    "person_key": people["id_no"].gather(here),
                    "reason": ["retire"] * len(here),
                    "pay_date": [first_day(month).replace(day=10)] * len(here),
                    "amount": amount,
                    "tax": amount * 3 // 100,
                    "mode": np.where(lump[here], "lump", "instalment"),
                }
            )
        )
    rows = pl.concat(parts)
    return rows.with_columns(payment_id=numbered(f"NP{scope.month}", len(rows)))


def _assets(scope: Scope, accounts: pl.DataFrame) -> pl.DataFrame:
    """Each plan is one portfolio in four classes; the last class takes what rounding leaves."""
    net = accounts.group_by("plan_id", "val_month").agg(
        net_value=pl.col("balance").sum(), unit_value=pl.col("unit_value").first()
    )
    ends = {month: last_day(month) for month in scope.months}
    net = net.sort("plan_id", "val_month").with_columns(
        val_date=pl.col("val_month").replace_strict(ends, return_dtype=pl.Date), rest=pl.col("net_value")
    )
    parts = []
    for name, share, partner in _CLASSES:
        value = pl.col("net_value") * share // 1000 if name != _CLASSES[-1][0] else pl.col("rest")
        part = net.with_columns(market_value=value)
        net = net.with_columns(rest=pl.col("rest") - part["market_value"])
        parts.append(part.with_columns(asset_class=pl.lit(name), counterparty=pl.lit(partner)))
    return pl.concat(parts).select(
        "plan_id", "asset_class", "val_date", "market_value", "net_value", "unit_value", "counterparty",
        portfolio_id=pl.lit("ZH-") + pl.col("plan_id"),
        cost=pl.col("market_value") * 97 // 100,
        fee_charged=pl.col("market_value") * 6 // 10_000,
    )  # fmt: skip
