"""Employers: which funds they pay into at which rate, refunds for keeping jobs, and months paid later."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import polars as pl

from auditlake.months import add_months
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.staff import users_of
from auditlake.simulate.drawing import aged, at_hour, days, month_shift, numbered, only, pick, workdays

#: One employer in seven is an institution: its staff are in fund 120 instead of 110.
_INSTITUTION_EVERY = 7
_RATES = {"110": (0.16, 0.08), "120": (0.16, 0.08), "210": (0.005, 0.005)}
_INJURY_RATES = (0.002, 0.004, 0.007, 0.009, 0.013)
_BANDS = {"50": 0.5, "80": 0.8, "100": 1.0, "120": 1.2, "150": 1.5}


def institutions(scope: Scope) -> pl.DataFrame:
    """The units that are institutions, at least one."""
    return scope.units.filter(pl.int_range(pl.len()) % _INSTITUTION_EVERY == 0)


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Enrolments of units, refunds of unemployment dues, back payments."""
    return {
        "unit_enrolment": _enrolments(scope),
        "stabilisation_refund": _refunds(scope),
        "due_backpay": _backpay(scope),
    }


def _enrolments(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(121)
    public = scope.units["unit_id"].is_in(institutions(scope)["unit_id"].to_list())
    count = len(scope.units)
    start = days(rng, date(2002, 1, 1), date(2024, 12, 31), count)
    risk = rng.choice(len(_INJURY_RATES), count, p=[0.3, 0.3, 0.2, 0.15, 0.05])
    band = pick(rng, tuple(_BANDS), count, (15, 20, 50, 10, 5))
    injury = np.array(_INJURY_RATES)[risk] * band.replace_strict(_BANDS, return_dtype=pl.Float64).to_numpy()
    # a unit that waits without staff stays enrolled, suspended in all its funds
    status = pick(rng, ("1", "2"), count, (97, 3))
    parts = []
    for fund in ("110", "120", "210", "410"):
        member = ~public if fund == "110" else public if fund == "120" else pl.Series([True] * count)
        own, person = _RATES.get(fund, (0.0, 0.0))
        parts.append(
            pl.DataFrame(
                {
                    "unit_id": scope.units["unit_id"],
                    "fund_code": [fund] * count,
                    "status": status,
                    "start_date": start,
                    "end_date": pl.Series([None] * count, dtype=pl.Date),
                    "unit_rate": np.round(injury, 6) if fund == "410" else np.full(count, own),
                    "person_rate": np.full(count, person),
                    "float_band": band if fund == "410" else pl.Series([None] * count, dtype=pl.String),
                }
            ).filter(member)
        )
    return pl.concat(parts)


def _refunds(scope: Scope) -> pl.DataFrame:
    """Refunds of 60 % of last year's dues to small employers, 30 % to large ones, and grants for graduates."""
    rng = scope.rng(122)
    units = scope.units[rng.permutation(len(scope.units))[: max(12, len(scope.units) // 4)]]
    count = len(units)
    size = pick(rng, ("large", "medium", "small", "micro"), count, (5, 15, 45, 35))
    least = size.replace_strict(
        {"large": 900, "medium": 200, "small": 25, "micro": 3}, return_dtype=pl.Int64
    ).to_numpy()
    insured = (least * (1 + 2 * rng.random(count))).astype(np.int64)
    gone = (insured * rng.beta(1.2, 40, count)).astype(np.int64)
    # a year of unemployment dues is 1 % of about 80 000 yuan a head
    dues = insured * rng.integers(60_000, 100_000, count)
    percent = np.where(size.is_in(["large", "medium"]).to_numpy(), 30, 60)
    year = scope.month // 100
    refunds = pl.DataFrame(
        {
            "unit_id": units["unit_id"],
            "year": np.full(count, year),
            "kind": ["refund"] * count,
            "insured_start": insured,
            "insured_end": insured - gone,
            "layoff_rate": np.round(gone / insured, 6),
            "dues_paid": dues,
            "refund": dues * percent // 100,
            "unit_size": size,
            "beneficiary_key": pl.Series([None] * count, dtype=pl.String),
            "graduate_year": pl.Series([None] * count, dtype=pl.Int64),
        }
    )
    young = aged(scope, 123, scope.count(0.003, 6), 23, 26)
    hired = len(young)
    grants = refunds[rng.integers(0, count, hired)].with_columns(
        kind=pl.lit("expand"),
        refund=pl.lit(150_000, dtype=pl.Int64),
        beneficiary_key=young["id_no"],
        graduate_year=pl.Series(np.full(hired, year)),
    )
    both = pl.concat([refunds, grants])
    return both.with_columns(
        refund_id=numbered(f"WG{scope.month}", len(both)),
        paid_date=pl.Series(rng.choice(workdays(scope.start, scope.end), len(both))),
    )


def _backpay(scope: Scope) -> pl.DataFrame:
    """Months paid later: mostly a few, with a document of a court or inspection when it is more than three years."""
    rng = scope.rng(124)
    people = aged(scope, 125, scope.count(0.004), 30, 58)
    count = len(people)
    length = np.where(rng.random(count) < 0.1, rng.integers(37, 120, count), rng.geometric(0.12, count).clip(1, 36))
    last = month_shift(np.full(count, add_months(scope.months[0], -1)), -rng.integers(1, 30, count))
    legal = length > 36
    bosses = users_of(scope, "approve")["user_id"]
    agent = rng.random(count) < 0.2
    number = pl.int_range(1, count + 1, eager=True)
    return pl.DataFrame(
        {
            "backpay_id": numbered(f"BJ{scope.month}", count),
            "person_key": people["id_no"],
            "unit_id": scope.units["unit_id"].gather(rng.integers(0, len(scope.units), count)),
            "fund_code": pick(rng, ("110", "210"), count, (9, 1)),
            "from_month": month_shift(last, 1 - length),
            "to_month": last,
            # 24 % of a base between the floor and twice the average wage
            "amount": length * rng.integers(110_000, 340_000, count),
            "legal_doc_no": only(
                pl.select(
                    pl.lit(f"浙示劳仲案〔{scope.month // 100}〕") + number.cast(pl.String) + pl.lit("号")
                ).to_series(),
                legal,
            ),
            "legal_doc_type": only(pick(rng, ("1", "2", "3", "4"), count, (5, 2, 2, 1)), legal),
            # whoever is helped, is helped by a colleague of the own unit: one name, one person
            "agent_name": only(pl.select(pl.lit("代办员") + number.cast(pl.String)).to_series(), agent),
            "agent_phone": only(pl.select(pl.lit("101") + number.cast(pl.String).str.zfill(8)).to_series(), agent),
            "payer_account_no": pl.select(pl.lit("98") + people["person_id"]).to_series(),
            "approved_by": bosses.gather(rng.integers(0, len(bosses), count)),
            "approved_at": at_hour(
                rng.choice(workdays(scope.start + timedelta(days=1), scope.end), count), 9 + 7 * rng.random(count)
            ),
        }
    )
