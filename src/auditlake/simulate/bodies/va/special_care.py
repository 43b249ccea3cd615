"""Special care recipients by category and the pensions, allowances and one-off grants paid to them."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl

from auditlake.months import first_day
from auditlake.simulate.bodies.civil.draws import by_luck, dates, hide, luck, month_day, month_start, spread_over
from auditlake.simulate.bodies.civil.needy import with_age
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered

_OLD_MEN = {
    "rural_veteran_60": 0.62,
    "war_veteran": 0.16,
    "ill_veteran": 0.1,
    "disabled_soldier": 0.09,
    "nuclear_veteran": 0.03,
}
_YOUNG_MEN = {"self_employed_veteran": 0.7, "conscript_family": 0.3}
_FAMILIES = {"martyr_family": 0.35, "duty_death_family": 0.25, "illness_death_family": 0.4}
_GRADES = {"05": 0.04, "06": 0.09, "07": 0.14, "08": 0.2, "09": 0.24, "10": 0.29}
#: Cents a month [G]; rural veterans get a rate per year of service, disabled servicemen more the graver the grade.
MONTHLY = {"war_veteran": 1_020_00, "ill_veteran": 980_00, "nuclear_veteran": 1_020_00, "martyr_family": 3_600_00,
           "duty_death_family": 3_100_00, "illness_death_family": 2_900_00}  # fmt: skip
PER_SERVICE_YEAR, GRADE_TEN, GRADE_STEP = 66_00, 1_100_00, 420_00
#: Per year of service on discharge; per year to a conscript's family [G].
SELF_EMPLOYMENT, CONSCRIPT = 4_500_00, 21_000_00
_PENSION = ["disabled_soldier", "martyr_family", "duty_death_family", "illness_death_family"]


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``special_care_person`` and ``special_care_payment``."""
    people = recipients(scope)
    return {"special_care_person": _persons(people, scope.end), "special_care_payment": _payments(scope, people)}


def recipients(scope: Scope) -> pl.DataFrame:
    """Chosen people with category, grade, service and monthly standard (0 for those paid once)."""
    people = with_age(scope, scope.people)
    people = people.with_columns(_luck=pl.Series(luck(people["id_no"], 131)))
    # sixty before the last month begins: who turns sixty is entered from the month after
    turned = pl.col("birth_date").dt.offset_by("60y") < first_day(scope.month)
    people = people.with_columns(old=turned)
    man, old = pl.col("sex") == "1", pl.col("old")
    fits = old | (man & pl.col("age").is_between(21, 35))
    # about one in a hundred people; the aged first, as the rolls are
    chosen = (
        people.filter(fits)
        .sort(~old & (pl.col("_luck") > 0.1), "_luck", "person_id")
        .head(scope.count(0.012, 24))
        .drop("_luck")
    )
    ids = chosen["id_no"]
    is_man, is_old = (chosen["sex"] == "1").to_numpy(), chosen["old"].to_numpy()
    by_sex = np.where(is_man, by_luck(luck(ids, 132), _OLD_MEN), by_luck(luck(ids, 132), _FAMILIES))
    category = np.where(is_old, by_sex, by_luck(luck(ids, 133), _YOUNG_MEN))
    grade = np.where(category == "disabled_soldier", by_luck(luck(ids, 134), _GRADES), "00")
    served = ~np.isin(category, list(_FAMILIES))
    conscript, young = category == "conscript_family", np.isin(category, list(_YOUNG_MEN))
    months = np.where(young, 24, 24 + (luck(ids, 135) ** 3 * 72).astype(np.int64))
    # conscripts joined last September; the newly discharged left within the half year; the old joined at eighteen to twenty-two
    joined_old = (
        chosen["birth_date"].to_numpy().astype("datetime64[D]") + 18 * 366 + (luck(ids, 136) * 1400).astype(np.int64)
    )
    joined = np.where(conscript, np.datetime64(f"{scope.end.year - 1}-09-10"), joined_old)
    ended = joined + (months * 30.44).astype(np.int64)
    recent = day(scope.start) - (luck(ids, 137) * 150).astype(np.int64)
    fresh = category == "self_employed_veteran"
    joined, ended = np.where(fresh, recent - 731, joined), np.where(fresh, recent, ended)
    sixty = chosen["birth_date"].dt.offset_by("60y").to_numpy().astype("datetime64[D]")
    since = np.where(
        category == "rural_veteran_60",
        np.maximum(sixty, np.datetime64("2011-08-01")),
        np.where(young, joined, ended + 400),
    )
    since = np.where(served, since, day(scope.start) - (luck(ids, 138) * 9000).astype(np.int64))
    start = np.minimum(month_start(month_start(since) + 31), day(first_day(scope.month)))
    rank = np.array([int(g) if g != "00" else 10 for g in grade.tolist()])
    fixed = np.array([MONTHLY.get(c, 0) for c in category.tolist()], dtype=np.int64)
    standard = np.select(
        [category == "rural_veteran_60", category == "disabled_soldier"],
        [months // 12 * PER_SERVICE_YEAR, GRADE_TEN + (10 - rank) * GRADE_STEP],
        fixed,
    )
    return chosen.with_columns(
        category=pl.Series(category), grade=pl.Series(grade),
        service_months=pl.when(pl.Series(served)).then(pl.Series(np.where(conscript, (day(scope.end) - joined).astype(np.int64) // 30, months))),
        enlist_date=dates(hide(joined, ~served)), discharge_date=dates(hide(ended, ~served | conscript)),
        from_date=dates(start), standard=pl.Series(standard.astype(np.int64)),
    )  # fmt: skip


def _persons(people: pl.DataFrame, end: date) -> pl.DataFrame:
    return people.select(
        care_id="YF" + pl.col("person_id"), person_key="id_no", XM="name", category="category", grade="grade",
        cert_no="优" + pl.col("person_id").str.slice(4), from_date="from_date",
        # one recipient moved to another county when the quarter ended
        to_date=pl.when(pl.int_range(pl.len()) == pl.len() - 1).then(pl.lit(end)),
        enlist_date="enlist_date", discharge_date="discharge_date", service_months="service_months", standard="standard",
        approve_date="from_date",
    )  # fmt: skip


def _payments(scope: Scope, people: pl.DataFrame) -> pl.DataFrame:
    """Monthly pensions and allowances; bonus and discharge grant once, in August; medical help for a few."""
    entered = pl.col("from_date").dt.strftime("%Y%m").cast(pl.Int64)
    regular = spread_over(people.filter(pl.col("standard") > 0), scope.months).filter(entered <= pl.col("pay_month"))
    regular = regular.with_columns(
        kind=pl.when(pl.col("category").is_in(_PENSION)).then(pl.lit("pension")).otherwise(pl.lit("allowance")),
        amount=pl.col("standard"),
    )
    once = spread_over(people.filter(pl.col("category").is_in(list(_YOUNG_MEN))), scope.months[1:2])
    conscript = pl.col("category") == "conscript_family"
    once = once.with_columns(
        kind=pl.when(conscript).then(pl.lit("conscript_bonus")).otherwise(pl.lit("self_employment")),
        amount=pl.when(conscript)
        .then(CONSCRIPT)
        .otherwise(pl.col("service_months") // 12 * SELF_EMPLOYMENT)
        .cast(pl.Int64),
    )
    ill = regular.filter(pl.Series(scope.rng(139).random(len(regular)) < 0.03))
    ill = ill.with_columns(kind=pl.lit("medical"), amount=pl.Series(scope.rng(140).integers(2, 40, len(ill)) * 100_00))
    rows = pl.concat([regular, once, ill])
    paid = {month: month_day(month, 12) for month in scope.months}
    return rows.select(
        "kind", "pay_month", "amount", "category", person_key="id_no", bank_account_no="99" + pl.col("person_id"),
        payment_id=numbered(f"YP{scope.org.division}{scope.month}", len(rows)),
        paid_date=pl.col("pay_month").replace_strict(paid, return_dtype=pl.Date),
    )  # fmt: skip
