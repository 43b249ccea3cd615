"""Rental subsidies of the quarter, month by month, and grants for dilapidated rural homes of two years."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.hd.applicants import members
from auditlake.simulate.bodies.sampling import digits, later, shares, some
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered, only

#: cents a square metre and month at the full rate, square metres a person, and the share each class receives
_UNIT_STD = 3_000
_AREA_PERSON = 18
_AREA_MOST = 54
_PART = {"dibao": 100, "low_income": 80, "lower_middle": 50, "new_worker": 40, "migrant": 40, "talent": 40}
_CATEGORIES = {"dibao": 0.4, "destitute": 0.15, "dibao_margin": 0.2, "sudden_hardship": 0.1, "relapse_risk": 0.1, "disabled": 0.05}  # fmt: skip
_GRADES = {"C": 0.42, "D": 0.58}


def _subsidies(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(21)
    homes = members(scope).filter(pl.col("status") == "subsidised")
    persons = pl.len().over("household_id").cast(pl.Int64)
    homes = homes.with_columns(persons=persons).filter(pl.col("place") == 0)
    count = len(homes)
    landlord = scope.people["id_no"].to_numpy()[rng.integers(0, len(scope.people), count)]
    own = homes["id_no"].to_numpy()
    homes = homes.with_columns(
        area_std=pl.min_horizontal(pl.col("persons") * _AREA_PERSON, _AREA_MOST).cast(pl.Float64),
        unit_std=_UNIT_STD * pl.col("household_class").replace_strict(_PART, return_dtype=pl.Int64) // 100,
        lease_contract_no=numbered(f"{scope.org.division}ZL", count),
        landlord_key=only(landlord, landlord != own),
        house_address=pl.format(
            "虚拟小区{}幢{}室", pl.int_range(pl.len()) // 30 + 1, pl.int_range(pl.len()) % 30 + 201
        ),
        bank_account_no=digits(rng, "9961", count, 15),
    )
    # whoever was approved during the quarter starts the month after
    months = pl.DataFrame({"pay_month": scope.months})
    rows = homes.join(months, how="cross")
    begun = rows["approved_on"].dt.year() * 100 + rows["approved_on"].dt.month() < rows["pay_month"]
    rows = rows.filter(begun).sort("pay_month", "household_id")
    return rows.select(
        numbered(f"{scope.org.division}ZB{scope.month}", len(rows)).alias("payment_id"),
        "household_id",
        pl.col("id_no").alias("person_key"),
        "pay_month",
        amount=(pl.col("area_std").cast(pl.Int64) * pl.col("unit_std")),
        persons="persons",
        area_std="area_std",
        unit_std="unit_std",
        lease_contract_no="lease_contract_no",
        landlord_key="landlord_key",
        house_address="house_address",
        bank_account_no="bank_account_no",
    )


def _grants(scope: Scope) -> pl.DataFrame:
    rng = scope.rng(22)
    helped = members(scope)
    others = scope.people.join(helped, on="id_no", how="anti", maintain_order="left")
    heads = some(others if len(others) else scope.people, rng, scope.count(0.002))
    count = len(heads)
    year = scope.end.year - rng.integers(0, 2, count)
    new_year = (year - 1970).astype("datetime64[Y]").astype("datetime64[D]")
    approved = np.minimum(later(rng, new_year, 10, 170), day(scope.end))
    finished = later(rng, approved, 40, 190)
    paid = later(rng, finished, 8, 45)
    grade = shares(rng, _GRADES, count)
    amount = np.where(grade == "D", rng.integers(26, 46, count), rng.integers(8, 19, count)) * 100_000
    return pl.DataFrame(
        {
            "grant_id": numbered(f"{scope.org.division}WF", count),
            "xingming": heads["name"],
            "head_key": heads["id_no"],
            "category": shares(rng, _CATEGORIES, count),
            "danger_grade": grade,
            "amount": amount,
            "approve_date": approved,
            "finish_date": only(finished, finished <= day(scope.end)),
            "paid_date": only(paid, paid <= day(scope.end)),
            "bank_account_no": digits(rng, "9960", count, 15),
            "year": year,
        }
    )


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``rental_subsidy``, ``dilapidated_grant``."""
    return {"rental_subsidy": _subsidies(scope), "dilapidated_grant": _grants(scope)}
