"""Subsidies with their progress, and transfers between levels."""

from __future__ import annotations

from datetime import date

import polars as pl

from auditlake.simulate.bodies import allocations
from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.reference import ancestors

_TO = {
    "resident_premium": "市社会保险基金财政专户",
    "pension_base": "市社会保险基金财政专户",
    "assistance": "市民政局",
    "lottery": "市民政局",
    "housing": "市住房保障局",
    "employment": "市就业服务中心",
    "emergency": "市应急管理局",
}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """fiscal_subsidy (the year so far), fund_level_transfer (the quarter's)."""
    return {"fiscal_subsidy": _subsidies(scope), "fund_level_transfer": _transfers(scope)}


def _subsidies(scope: Scope) -> pl.DataFrame:
    def known(day: date) -> date | None:
        return day if day <= scope.end else None

    rows = [
        {
            "subsidy_id": s.id,
            "fund_code": s.fund,
            "year": s.year,
            "source_level": s.level,
            "doc_no": s.doc_no,
            "doc_date": s.doc_date,
            "due_amount": s.due,
            "received_date": known(s.received),
            "allocated_amount": s.due if known(s.allocated) else 0,
            "allocated_date": known(s.allocated),
            "paid_amount": s.due if known(s.paid) else 0,
            "paid_date": known(s.paid),
            "headcount_claimed": s.heads,
            "unit_standard": s.standard,
            "purpose": s.purpose,
            "from_unit": allocations.body_of(s.level),
            "to_unit": _TO[s.purpose],
        }
        for s in allocations.subsidies(scope)
    ]
    kinds = {
        "fund_code": pl.String,
        "received_date": pl.Date,
        "allocated_date": pl.Date,
        "paid_date": pl.Date,
        "headcount_claimed": pl.Int64,
        "unit_standard": pl.Int64,
    }
    return pl.from_dicts(rows, schema_overrides=kinds)


def _transfers(scope: Scope) -> pl.DataFrame:
    division = scope.org.division
    upper = ancestors(division)[1]
    return pl.from_dicts(
        [
            {
                "transfer_id": t.id,
                "fund_code": t.fund,
                "year": month // 100,
                "period": month % 100,
                "direction": "up" if t.up else "down",
                "upper_area": upper,
                "lower_area": division,
                "due_amount": t.amount,
                "sent_amount": t.amount,
                "sent_date": t.sent,
                "received_amount": t.amount,
                "received_date": t.received,
            }
            for month in scope.months
            for t in allocations.transfers(scope, month)
        ]
    )
