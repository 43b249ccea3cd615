"""Whom the medical funds insure in the city, and who of them lives with long-term care."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.care.diagnoses import DISEASES

#: how often the common special diseases are certified, in the order of ``DISEASES``
_DISEASE_SHARES = np.array([34, 26, 14, 8, 7, 4, 2, 3, 2]) / 100
_GROUPS = {
    "none": 945,
    "destitute": 4,
    "dibao": 18,
    "low_income": 12,
    "monitored": 2,
    "severe_disabled": 12,
    "special_care": 7,
}


def insured(scope: Scope) -> pl.DataFrame:
    """People with age, fund, person_status, special_group, civil (has the subsidy), disease, in_care; sorted."""
    rng = scope.rng(411)
    people = scope.people
    size = len(people)
    age = ((pl.lit(scope.end) - pl.col("birth_date")).dt.total_days() / 365.25).floor().cast(pl.Int64)
    people = people.with_columns(
        age=age, psn_no=pl.concat_str(pl.lit("33"), "person_id"), unit_row=pl.int_range(pl.len()) % len(scope.units)
    )
    ages = people["age"].to_numpy()
    # employees' and residents' medical insurance: a little more than half of a city's adults are in the first
    fund = np.where(rng.random(size) < 0.58, "310", "390")
    pension_age = np.where((people["sex"] == "2").to_numpy(), 55, 60)
    status = np.select(
        [(fund == "310") & (ages >= pension_age), fund == "310", ages < 18, ages >= 60],
        ["retired", "working", "minor", "aged"],
        "adult",
    )
    group = rng.choice(list(_GROUPS), size, p=np.array(list(_GROUPS.values())) / sum(_GROUPS.values()))
    # chronic disease comes with age; every city has some who are certified
    ill = rng.random(size) < np.clip((ages - 38) / 140, 0.01, 0.3)
    ill[np.argsort(-ages, kind="stable")[10:22]] = True
    disease = np.where(ill, rng.choice(list(DISEASES), size, p=_DISEASE_SHARES), "")
    # severe disability over 65: about three in a hundred, the oldest first
    care = np.zeros(size, dtype=bool)
    care[np.argsort(-ages, kind="stable")[: min(size // 6, max(6, round(0.006 * size)))]] = True
    return people.with_columns(
        pl.Series("fund", fund),
        pl.Series("person_status", status),
        pl.Series("special_group", group),
        pl.Series("civil", (fund == "310") & (rng.random(size) < 0.12)),
        disease=pl.when(pl.Series(disease) != "").then(pl.Series(disease)),
        in_care=pl.Series(care),
    )


def workers(scope: Scope, size: int) -> pl.DataFrame:
    """``size`` people of working age in a fixed order, again from the start when there are fewer: id_no, name, again."""
    order = scope.rng(412).permutation(len(scope.people))
    ages = insured(scope).select("id_no", "name", "age", "in_care")[order]
    grown = ages.filter(pl.col("age").is_between(24, 62) & ~pl.col("in_care"))
    row = np.arange(size)
    return grown[row % len(grown)].select("id_no", "name").with_columns(again=pl.Series(row >= len(grown)))
