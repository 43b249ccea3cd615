"""Employers: which funds they pay into at which rate, refunds for keeping jobs, and months paid later."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.bodies.sic.staff import users_of
from auditlake.simulate.drawing import at_hour, month_shift, numbered, only, pick, workdays
from auditlake.simulate.insured import dues, employers, posts

_RATES = {"110": (0.16, 0.08), "120": (0.16, 0.08), "210": (0.005, 0.005)}
_INJURY_RATES = (0.002, 0.004, 0.007, 0.009, 0.013)
_BANDS = {"50": 0.5, "80": 0.8, "100": 1.0, "120": 1.2, "150": 1.5}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """Enrolments of units, refunds of unemployment dues, back payments."""
    return {
        "unit_enrolment": _enrolments(scope),
        "stabilisation_refund": _refunds(scope),
        "due_backpay": _backpay(scope),
    }


def _enrolments(scope: Scope) -> pl.DataFrame:
    """Every unit in the funds its people are in, and all units in unemployment and injury insurance."""
    rng = scope.rng(121)
    units = employers(scope)
    count = len(units)
    risk = rng.choice(len(_INJURY_RATES), count, p=[0.3, 0.3, 0.2, 0.15, 0.05])
    band = pick(rng, tuple(_BANDS), count, (15, 20, 50, 10, 5))
    injury = np.array(_INJURY_RATES)[risk] * band.replace_strict(_BANDS, return_dtype=pl.Float64).to_numpy()
    units = units.with_columns(band=band, injury=pl.Series(np.round(injury, 6)))
    working = posts(scope, "110", "120").select("unit_id", fund_code="fund").unique()
    each = pl.concat([units.select("unit_id", fund_code=pl.lit(fund)) for fund in ("210", "410")])
    rows = (
        pl.concat([working, each])
        .sort("unit_id", "fund_code")
        .join(units, on="unit_id", how="inner", maintain_order="left")
    )
    manned = pl.col("unit_id").is_in(working["unit_id"].unique().to_list())
    is_injury = pl.col("fund_code") == "410"
    shares = {fund: own for fund, (own, _) in _RATES.items()}
    persons = {fund: person for fund, (_, person) in _RATES.items()}
    return rows.select(
        "unit_id", "fund_code",
        # a unit that waits without staff stays enrolled, suspended
        status=pl.when(manned).then(pl.lit("1")).otherwise(pl.lit("2")),
        start_date="enrol_date",
        end_date=pl.lit(None, dtype=pl.Date),
        unit_rate=pl.when(is_injury).then("injury").otherwise(pl.col("fund_code").replace_strict(shares, default=0.0)),
        person_rate=pl.col("fund_code").replace_strict(persons, default=0.0),
        float_band=pl.when(is_injury).then("band"),
    )  # fmt: skip


def _refunds(scope: Scope) -> pl.DataFrame:
    """Refunds of 60 % of last year's dues to small employers, 30 % to large ones, and grants for young people hired."""
    rng = scope.rng(122)
    year = scope.month // 100
    last = dues(scope, "210").filter((pl.col("due_month") // 100 == year - 1) & pl.col("arrived"))
    first, end = last["due_month"].min(), last["due_month"].max()
    per_unit = last.group_by("unit_id").agg(
        insured_start=pl.col("person_id").filter(pl.col("due_month") == first).n_unique().cast(pl.Int64),
        insured_end=pl.col("person_id").filter(pl.col("due_month") == end).n_unique().cast(pl.Int64),
        dues_paid=(pl.col("unit_due") + pl.col("person_due")).sum(),
    )
    stable = per_unit.filter((pl.col("insured_start") > 0) & (pl.col("insured_end") >= pl.col("insured_start"))).sort(
        "unit_id"
    )
    units = stable[rng.permutation(len(stable))[: max(12, len(stable) // 3)]].sort("unit_id")
    heads = pl.col("insured_end")
    large = pl.when(heads < 300).then(pl.lit("medium")).otherwise(pl.lit("large"))
    size = pl.when(heads < 10).then(pl.lit("micro")).when(heads < 100).then(pl.lit("small")).otherwise(large)
    percent = pl.when(heads < 100).then(60).otherwise(30)
    refunds = units.select(
        "unit_id", "insured_start", "insured_end", "dues_paid",
        kind=pl.lit("refund"),
        layoff_rate=pl.lit(0.0),
        refund=pl.col("dues_paid") * percent // 100,
        unit_size=size,
        beneficiary_key=pl.lit(None, dtype=pl.String),
        graduate_year=pl.lit(None, dtype=pl.Int64),
    )  # fmt: skip
    young = posts(scope, "110").sort("age", "person_id").head(scope.count(0.003, 6))
    grants = young.select(
        "unit_id",
        kind=pl.lit("expand"),
        refund=pl.lit(150_000, dtype=pl.Int64),
        beneficiary_key="id_no",
        graduate_year=pl.lit(year, dtype=pl.Int64),
    )
    both = pl.concat([refunds, grants], how="diagonal").select(refunds.columns)
    return both.with_columns(
        refund_id=numbered(f"WG{scope.month}", len(both)),
        year=pl.lit(year),
        paid_date=pl.Series(rng.choice(workdays(scope.start, scope.end), len(both))),
    )


def _backpay(scope: Scope) -> pl.DataFrame:
    """Months before the own enrolment, paid later: a few mostly, with a ruling when it is more than three years."""
    rng = scope.rng(124)
    working = posts(scope, "110").join(
        employers(scope).select("unit_id", unit_start="enrol_date"), on="unit_id", how="inner"
    )
    room = (pl.col("start_date") - pl.col("unit_start")).dt.total_days() // 31 - 1
    found = working.with_columns(room=room).filter(pl.col("room") > 0)
    people = found[rng.permutation(len(found))[: scope.count(0.004)]]
    count = len(people)
    wished = np.where(rng.random(count) < 0.1, rng.integers(37, 90, count), rng.geometric(0.12, count).clip(1, 36))
    length = np.minimum(wished, people["room"].to_numpy())
    begin = people["start_date"]
    last = month_shift((begin.dt.year().cast(pl.Int64) * 100 + begin.dt.month()).to_numpy(), -1)
    legal = length > 36
    bosses = users_of(scope, "approve")["user_id"]
    agent = rng.random(count) < 0.2
    number = pl.int_range(1, count + 1, eager=True).cast(pl.String)
    document = pl.select(pl.lit(f"浙示劳仲案〔{scope.month // 100}〕") + number + pl.lit("号")).to_series()
    return pl.DataFrame(
        {
            "backpay_id": numbered(f"BJ{scope.month}", count),
            "person_key": people["id_no"],
            "unit_id": people["unit_id"],
            "fund_code": people["fund"],
            "from_month": month_shift(last, 1 - length),
            "to_month": last,
            # unit and person together pay 24 % of the base
            "amount": length * (people["base"].to_numpy() * 24 // 100),
            "legal_doc_no": only(document, legal),
            "legal_doc_type": only(pick(rng, ("1", "2", "3", "4"), count, (5, 2, 2, 1)), legal),
            # whoever is helped, is helped by a colleague of the own unit: one name, one person
            "agent_name": only(pl.select(pl.lit("代办员") + number).to_series(), agent),
            "agent_phone": only(pl.select(pl.lit("101") + number.str.zfill(8)).to_series(), agent),
            "payer_account_no": pl.select(pl.lit("98") + people["person_id"]).to_series(),
            "approved_by": bosses.gather(rng.integers(0, len(bosses), count)),
            "approved_at": at_hour(
                rng.choice(workdays(scope.start + timedelta(days=1), scope.end), count), 9 + 7 * rng.random(count)
            ),
        }
    )
