"""Entrusted pension money, state capital handed over to the funds, and old losses that were settled long ago."""

from __future__ import annotations

from datetime import date, timedelta

import polars as pl

from auditlake.months import last_day
from auditlake.simulate.bodies.draws import skewed_cents
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import days_between

#: Fund, class, cents per head, month of the start.
_HOLDINGS = (
    ("110", "entrusted", 820_00, 201907),
    ("110", "treasury_bond", 150_00, 202403),
    ("110", "deposit", 210_00, 202502),
    ("170", "entrusted", 240_00, 202006),
    ("170", "treasury_bond", 60_00, 202404),
)
_TRUSTEE = "全国社会保障基金理事会"
_GUARANTEE = 0.025
_YEARS = 5
_TENTH = 10
_RECEIVER = "虚拟国有资本承接公司"
_UNITS = 12
_LOSSES = (
    ("110", "loan", 1997, 42),
    ("110", "misappropriated", 1998, 128),
    ("110", "construction", 1996, 75),
    ("210", "investment", 1999, 33),
    ("310", "institution", 2001, 18),
    ("310", "misappropriated", 2003, 9),
)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """investment_holding (month by month), state_capital_transfer and legacy_loss (state)."""
    return {
        "investment_holding": _holdings(scope),
        "state_capital_transfer": _equity(scope),
        "legacy_loss": _losses(scope),
    }


def _holdings(scope: Scope) -> pl.DataFrame:
    rows = []
    for month in scope.months:
        moves = scope.plan.rng(int(scope.org.division), 7700, month).normal(0, 0.006, len(_HOLDINGS))
        for (fund, kind, per_head, first), move in zip(_HOLDINGS, moves.tolist(), strict=True):
            start = last_day(first)
            cost = per_head * len(scope.people)
            years = (last_day(month) - start).days / 365
            entrusted = kind == "entrusted"
            rows.append(
                {
                    "holding_id": f"TZ{scope.org.division}{fund}{first}",
                    "fund_code": fund,
                    "asset_class": kind,
                    "counterparty": _TRUSTEE if entrusted else "虚拟国债" if kind == "treasury_bond" else "虚拟银行一",
                    "contract_no": f"HT{fund}{first}",
                    "approved": True,
                    "cost": cost,
                    "market_value": int(cost * (1 + 0.03 * years + (move if entrusted else 0.0))),
                    "val_date": last_day(month),
                    "start_date": start,
                    "due_date": start.replace(year=start.year + (3 if kind == "deposit" else _YEARS * 2), day=28),
                    "guaranteed_rate": _GUARANTEE if entrusted else None,
                    # income is distributed after the year's end
                    "income_received": 0,
                    "entrusted_to": _TRUSTEE if entrusted else None,
                    "fee_charged": cost // 10_000 if entrusted else 0,
                }
            )
    return pl.from_dicts(rows, schema_overrides={"guaranteed_rate": pl.Float64, "entrusted_to": pl.String})


def _equity(scope: Scope) -> pl.DataFrame:
    rng = scope.plan.rng(int(scope.org.division), 7800)
    units = scope.units.head(_UNITS)
    state = skewed_cents(rng, 60_000_000, 1.1, len(units), 1_000)
    approved = days_between(rng, date(2019, 9, 1), date(2020, 12, 20), len(units)).tolist()
    shares = rng.uniform(0.5, 1.0, len(units)).tolist()
    paid = rng.uniform(0.01, 0.05, len(units)).tolist()
    last = scope.end.year - 1
    rows = []
    for (uscc, name), equity, day, share, yields in zip(
        units.select("uscc", "unit_name").iter_rows(), state.tolist(), approved, shares, paid, strict=True
    ):
        tenth = equity // _TENTH
        dividend = int(tenth * yields)
        rows.append(
            {
                "transfer_id": f"HZ{uscc}",
                "unit_uscc": uscc,
                "unit_name": name,
                "equity_total": int(equity / share),
                "state_equity": equity,
                "ratio_due": 0.1,
                "equity_due": tenth,
                "equity_transferred": tenth,
                "approved_date": day,
                "registered_date": day + timedelta(days=60),
                "holder_unit": _RECEIVER,
                "dividend_declared": dividend,
                "dividend_received": dividend,
                "dividend_date": date(last, 6, 30),
                "year": day.year,
                "sold_amount": 0,
            }
        )
    return pl.from_dicts(rows)


def _losses(scope: Scope) -> pl.DataFrame:
    """Formed before 2004; half came back, the province approved the rest."""
    rows = [
        {
            "loss_id": f"LS{scope.org.division}{number:03d}",
            "fund_code": fund,
            "formed_date": date(year, 11, 3 + number),
            "nature": nature,
            "responsible_unit": f"模拟单位第{number}号",
            "amount": wan * 10_000_00,
            "repaid": wan * 5_000_00,
            "written_off": wan * 5_000_00,
            "writeoff_doc_no": f"虚财社〔{year + 8}〕{number}号",
            "writeoff_level": "province",
        }
        for number, (fund, nature, year, wan) in enumerate(_LOSSES, 1)
    ]
    return pl.from_dicts(rows)
