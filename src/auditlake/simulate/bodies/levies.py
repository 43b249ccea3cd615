"""Premiums that a city's tax bureau levies: the one story behind the levy, the treasury and the special account.

Only funds whose ledgers the finance bureaus of this world do not keep: employees' medical and work injury insurance of
employers, medical insurance of the flexibly employed and of residents. Rates and fiscal shares are of the right size,
not those of a real city.
"""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.months import add_months, first_day, last_day
from auditlake.simulate.bodies.draws import numbered, skewed_cents, working_day
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.plan import avg_wage

FUNDS = ("310", "390", "410")
_SALT = 7200
_RATES = {"310": 0.115, "410": 0.004}
_FLEXIBLE_RATE = 0.09
_FLEXIBLE, _RESIDENT = 0.03, 0.25
_RESIDENT_YEAR = 640_00
#: Residents pay once a year, most of them in autumn: share of the month.
_SEASON = {7: 0.05, 8: 0.08, 9: 0.22, 10: 0.25, 11: 0.25, 12: 0.15}
_LATE, _DEFERS, _REFUNDED = 0.03, 0.02, 0.004
_LATE_FEE_DAY = 0.0005


def levies(scope: Scope, month: int) -> pl.DataFrame:
    """Rows of ``tax_levy`` declared in a month; money in cents, ``person_key`` the citizen id."""
    units, late = _units(scope), _late(scope, month)
    parts = [_unit_part(scope, units.filter(~late), month, month, 1)]
    behind = units.filter(_late(scope, add_months(month, -1)))
    if len(behind):
        parts.append(_unit_part(scope, behind, month, add_months(month, -1), 2))
    parts.append(_persons(scope, month))
    rows = pl.concat(parts)
    ids = numbered(f"{scope.org.division}{month}", len(rows), 9)
    return rows.with_columns(levy_id="L" + ids, tax_ticket_no=pl.when(pl.col("levied") > 0).then("3" + ids))


def receipts(scope: Scope, month: int) -> pl.DataFrame:
    """Rows of ``treasury_receipt`` entered in a month: one per ticket; late fees go to another budget item."""
    paid = levies(scope, month).filter(pl.col("levied") > 0)
    rng = _rng(scope, 5, month)
    moved = pl.col("arrived_date") + pl.duration(days=pl.lit(pl.Series(rng.integers(1, 4, len(paid)))))
    return paid.select(
        receipt_id=pl.lit("TR") + pl.col("levy_id").str.slice(1),
        fund_code="fund_code",
        tax_ticket_no="tax_ticket_no",
        enter_date="arrived_date",
        amount="levied",
        payer_uscc="payer_uscc",
        due_month="due_month",
        to_special_date=working_day(moved),
    )


def _rng(scope: Scope, salt: int, *more: int) -> np.random.Generator:
    # by division, not by org: tax bureau, treasury and finance bureau must tell the same story
    return scope.plan.rng(int(scope.org.division), _SALT + salt, *more)


def _units(scope: Scope) -> pl.DataFrame:
    """Employers with head count and yearly wage level."""
    rng = _rng(scope, 1)
    heads = np.maximum(np.exp(rng.normal(2.2, 1.0, len(scope.units))), 1).astype(np.int64)
    level = np.maximum(np.exp(rng.normal(-0.1, 0.35, len(scope.units))), 0.6)
    return scope.units.select("uscc").with_columns(
        heads=pl.Series(heads), level=pl.Series(level), defers=pl.Series(rng.random(len(heads)) < _DEFERS)
    )


def _late(scope: Scope, month: int) -> pl.Series:
    """Who declares a month's premiums only in the month after it."""
    return pl.Series(_rng(scope, 2, month).random(len(scope.units)) < _LATE, dtype=pl.Boolean)


def _unit_part(scope: Scope, units: pl.DataFrame, month: int, due: int, salt: int) -> pl.DataFrame:
    rng = _rng(scope, 3, month, salt)
    wage = avg_wage(scope.org.division, due)
    base = (units["heads"].to_numpy() * units["level"].to_numpy() * wage).astype(np.int64)
    return pl.concat(
        [
            _rows(
                rng,
                month,
                due,
                fund,
                units["uscc"],
                pl.Series([None] * len(units), dtype=pl.String),
                base,
                rate,
                units["defers"].to_numpy() & (fund == "410"),
            )
            for fund, rate in _RATES.items()
        ]
    )


def _persons(scope: Scope, month: int) -> pl.DataFrame:
    """The flexibly employed every month, residents once a year."""
    people = scope.people["id_no"].to_numpy()
    which = _rng(scope, 4).random(len(people))
    flexible = people[np.flatnonzero(which < _FLEXIBLE)]
    season = np.array([_SEASON.get(m, 0.0) for m in range(1, 13)]).cumsum()
    paid_in = np.searchsorted(season, _rng(scope, 6, month // 100).random(len(people)), side="right") + 1
    resident = people[(which > 1 - _RESIDENT) & (paid_in == month % 100)]
    rng = _rng(scope, 7, month)
    own = np.full(len(flexible), avg_wage(scope.org.division, month) * 6 // 10, dtype=np.int64)
    dues = np.full(len(resident), _RESIDENT_YEAR, dtype=np.int64)
    parts = []
    for fund, ids, base, rate in (("310", flexible, own, _FLEXIBLE_RATE), ("390", resident, dues, 1.0)):
        nobody = pl.Series([None] * len(ids), dtype=pl.String)
        persons = pl.Series(ids.tolist(), dtype=pl.String)
        none = np.zeros(len(ids), dtype=bool)
        parts.append(_rows(rng, month, month, fund, nobody, persons, base, rate, none))
    return pl.concat(parts)


def _rows(
    rng: np.random.Generator,
    month: int,
    due: int,
    fund: str,
    uscc: pl.Series,
    person: pl.Series,
    base: NDArray[np.int64],
    rate: float,
    defers: NDArray[np.bool_],
) -> pl.DataFrame:
    count = len(base)
    declared = (base * rate).round().astype(np.int64)
    deferred = np.where(defers, declared // 2, 0)
    levied = declared - deferred
    day = np.datetime64(first_day(month), "D") + rng.integers(0, 19, count).astype("timedelta64[D]")
    behind = (day - np.datetime64(last_day(due), "D")).astype(np.int64) if due < month else np.zeros(count, np.int64)
    back = rng.random(count) < _REFUNDED
    refund = np.where(back, np.minimum(skewed_cents(rng, 300, 0.8, count), levied), 0)
    return pl.DataFrame(
        {
            "payer_uscc": uscc,
            "person_key": person,
            "fund_code": pl.Series([fund] * count, dtype=pl.String),
            "due_month": np.full(count, due, dtype=np.int64),
            "declared_base": base if rate < 1 else pl.Series([None] * count, dtype=pl.Int64),
            "declared": declared,
            "levied": levied,
            "arrived_date": day + rng.integers(1, 5, count).astype("timedelta64[D]"),
            "refund": refund,
            "refund_reason": pl.Series(["01" if money else None for money in refund.tolist()], dtype=pl.String),
            "waived": np.zeros(count, dtype=np.int64),
            "deferred": deferred,
            # rounded up: the fee is never below what the days give
            "late_fee": np.ceil(levied * _LATE_FEE_DAY * behind).astype(np.int64),
            "late_fee_waived": np.zeros(count, dtype=np.int64),
            "declared_date": day,
        }
    ).with_columns(arrived_date=working_day(pl.col("arrived_date")))
