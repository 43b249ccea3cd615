"""Budgets of the insurance funds of three years with their execution, and performance goals.

Sizes of the funds stand to each other as in the budget of 2014 that the ministry of finance published (income of the
funds: employees' pension 21489, residents' pension 2296, employees' medical 7242, residents' medical 4399, work injury
613, in 亿元) and as in the communiqué of 2021 (unemployment 1460 beside a pension of 65793).
"""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.standard.reference import codes

#: Fund: item numbers of income and expense (政府收支分类科目 102 and 209), income per head in yuan, expense per income.
_FUNDS = {
    "110": ("01", 4_300, 0.89),
    "210": ("02", 95, 0.94),
    "310": ("03", 1_450, 0.87),
    "410": ("04", 120, 0.84),
    "170": ("10", 460, 0.68),
    "120": ("11", 800, 0.97),
    "390": ("12", 880, 0.93),
}
_INSURED = {"110": 0.56, "210": 0.44, "310": 0.52, "410": 0.45, "170": 0.3, "120": 0.06, "390": 0.3}
_PREMIUM_SHARE = 0.7
_GROWTH = 1.05
_YEARS = 3
_ADJUSTED = 0.15
_GOALS = (
    ("基金收入预算执行率", 95.0, 3.0),
    ("待遇按时足额发放率", 100.0, 0.3),
    ("参保率", 95.0, 1.2),
    ("基金支付能力达标率", 90.0, 4.0),
    ("群众满意度", 85.0, 4.0),
)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """budget and budget_performance: three years, goals of the two closed ones."""
    return {"budget": _budget(scope), "budget_performance": _performance(scope)}


def _budget(scope: Scope) -> pl.DataFrame:
    names, this = codes("budget_item"), scope.end.year
    rows = []
    for year in range(this - _YEARS + 1, this + 1):
        for fund, (item, per_head, spent) in _FUNDS.items():
            # a year's budget is the same in every quarter; only its execution grows
            rng = scope.plan.rng(int(scope.org.division), 7500, year, int(fund))
            income = per_head * len(scope.people) * _GROWTH ** (year - this) * rng.uniform(0.97, 1.03)
            for code, share in ((f"102{item}", 1.0), (f"102{item}01", _PREMIUM_SHARE), (f"209{item}", spent)):
                amount = int(income * share / 100) * 100_00
                adjusted = (
                    int(amount * rng.uniform(0.97, 1.05) / 100_00) * 100_00 if rng.random() < _ADJUSTED else amount
                )
                done = rng.uniform(0.94, 1.06) * (1.0 if year < this else scope.end.month / 12)
                rows.append(
                    {
                        "budget_id": f"YS{scope.org.division}{year}{code}",
                        "fund_code": fund,
                        "year": year,
                        "item_code": code,
                        "item_name": names[code][0],
                        "budget_amount": amount,
                        "adjusted_amount": adjusted,
                        "actual_amount": int(adjusted * done),
                        "approved_date": date(year, 1, int(rng.integers(10, 29))),
                        "adjust_approved": adjusted != amount,
                        "insured_assumed": round(_INSURED[fund] * len(scope.people)),
                        "compiled_basis": ("factor", "base", "actuarial", "zero")[
                            int(rng.choice(4, p=(0.5, 0.3, 0.15, 0.05)))
                        ],
                    }
                )
    rows[-1]["compiled_basis"] = UNKNOWN
    return pl.from_dicts(rows)


def _performance(scope: Scope) -> pl.DataFrame:
    rows = []
    for year in range(scope.end.year - _YEARS + 1, scope.end.year):
        for fund in _FUNDS:
            rng = scope.plan.rng(int(scope.org.division), 7600, year, int(fund))
            for number, (goal, target, spread) in enumerate(_GOALS, 1):
                reached = min(target + float(np.round(rng.normal(0.2, spread), 2)), 100.0)
                own = min(100.0, round(92 + (reached - target) / spread * 2, 1))
                rows.append(
                    {
                        "perf_id": f"JX{scope.org.division}{year}{fund}{number}",
                        "fund_code": fund,
                        "year": year,
                        "project_id": f"{scope.org.division}SB{fund}",
                        "indicator": goal,
                        "target": target,
                        "actual": reached,
                        "self_score": own,
                        # reviewers are a little stricter
                        "review_score": round(max(own - float(rng.uniform(0, 6)), 0.0), 1),
                        "reported_date": date(year + 1, 3, int(rng.integers(1, 29))),
                    }
                )
    return pl.from_dicts(rows)
