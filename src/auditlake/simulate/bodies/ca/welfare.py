"""The two subsidies of disabled persons, and children whom the state brings up or helps to."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.disabled import disabled
from auditlake.simulate.bodies.civil.draws import Days, Ints, by_luck, luck, month_day, spread_over
from auditlake.simulate.bodies.civil.kin import kin_ids
from auditlake.simulate.bodies.civil.needy import destitute, household_adults, households, wards
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import numbered

#: Cents a month [G]: three tenths of the dibao line; nursing by level; orphans and children de facto without care.
LIVING_SUBSIDY = 405_00
NURSING = {"1": 500_00, "2": 250_00}
CHILD = {"institution_orphan": 3_150_00, "scattered_orphan": 2_520_00, "de_facto": 2_520_00}
_LOST = {"dead": 0.9, "missing": 0.07, "declared_dead": 0.03}
_ABSENT = {
    "lost_contact": 0.28,
    "severe_disabled": 0.22,
    "dead": 0.2,
    "prison": 0.12,
    "serious_illness": 0.1,
    "compulsory_detox": 0.05,
    "deprived": 0.03,
}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``disability_subsidy``, ``child_welfare`` and ``child_payment``."""
    children = _children(scope)
    return {
        "disability_subsidy": _subsidies(scope),
        "child_welfare": children,
        "child_payment": _child_payments(scope, children),
    }


def _subsidies(scope: Scope) -> pl.DataFrame:
    """A row per person, kind and month since approval; who is supported as destitute gets neither."""
    holders = disabled(scope).filter(pl.col("cancel_date").is_null())
    holders = holders.join(destitute(scope).select("person_id"), on="person_id", how="anti", maintain_order="left")
    holders = holders.with_columns(approve_date=pl.col("issue_date") + timedelta(days=30))
    dibao = households(scope).filter(pl.col("assist_kind").str.ends_with("dibao"), pl.col("end_date").is_null())
    poor = household_adults(scope).join(dibao.select("h", "start_date"), on="h", maintain_order="left")
    living = holders.join(poor.select("person_id", "start_date"), on="person_id", maintain_order="left").select(
        "person_id", "id_no", "level", kind=pl.lit("living"), amount=pl.lit(LIVING_SUBSIDY, dtype=pl.Int64),
        approve_date=pl.max_horizontal("approve_date", "start_date"),
    )  # fmt: skip
    nursing = holders.filter(pl.col("level").is_in(list(NURSING))).select(
        "person_id", "id_no", "level", kind=pl.lit("nursing"),
        amount=pl.col("level").replace_strict(NURSING, return_dtype=pl.Int64), approve_date="approve_date",
    )  # fmt: skip
    rows = spread_over(pl.concat([living, nursing]), scope.months)
    rows = rows.filter(pl.col("approve_date").dt.strftime("%Y%m").cast(pl.Int64) < pl.col("pay_month"))
    paid = {month: month_day(month, 15) for month in scope.months}
    return rows.select(
        "kind", "pay_month", "amount", "level", "approve_date", person_key="id_no", bank_account_no="99" + pl.col("person_id"),
        payment_id=numbered(f"CJ{scope.org.division}{scope.month}", len(rows)),
        paid_date=pl.col("pay_month").replace_strict(paid, return_dtype=pl.Date),
    )  # fmt: skip


def _children(scope: Scope) -> pl.DataFrame:
    """One row per child with its parents; a foundling's parents cannot be found, a ward of a home has no guardian."""
    young = wards(scope)
    rng, size = scope.rng(95), len(young)
    born, category = young["birth_date"].to_numpy(), young["category"].to_numpy()
    foundling = category == "institution_orphan"
    father, mother = _parents(scope, rng, born)
    status = []
    for salt in (96, 97):
        chance = luck(young["id_no"], salt)
        known = np.where(category == "de_facto", by_luck(chance, _ABSENT), by_luck(chance, _LOST))
        status.append(pl.Series(np.where(foundling, "unknown", known)))
    elders = scope.people.filter(pl.col("birth_date").dt.year().is_between(scope.end.year - 75, scope.end.year - 40))
    guardian = elders["id_no"].gather(rng.integers(0, len(elders), size).tolist())
    named = pl.Series(~foundling)
    return young.select(
        "child_id", person_key="id_no", XM="name", category="category",
        father_key=pl.when(named).then(father), mother_key=pl.when(named).then(mother),
        father_status=status[0], mother_status=status[1],
        inst_code=pl.when(~named).then(pl.lit(f"{scope.org.division}-E01")),
        guardian_key=pl.when(named).then(guardian),
        from_date="from_date",
        # one child found a new family when the quarter ended
        to_date=pl.when(pl.int_range(pl.len()) == 0).then(pl.lit(scope.end)),
        standard=pl.col("category").replace_strict(CHILD, return_dtype=pl.Int64),
    )  # fmt: skip


def _parents(scope: Scope, rng: np.random.Generator, born: Days) -> tuple[pl.Series, pl.Series]:
    """Ids of fathers and mothers, twenty-one to forty years older than the children."""
    size = len(born)
    twice: Days = np.concatenate([born, born])
    births: Days = np.asarray(twice - rng.integers(7700, 14600, size * 2))
    sex: Ints = np.repeat(np.array([1, 2]), size)
    ids = pl.Series(kin_ids(scope.org.division, births, sex, "parent"))
    return ids[:size], ids[size:]


def _child_payments(scope: Scope, children: pl.DataFrame) -> pl.DataFrame:
    """The living allowance of every month, and medical grants for a few."""
    rng = scope.rng(98)
    entered = pl.col("from_date").dt.strftime("%Y%m").cast(pl.Int64)
    living = spread_over(children, scope.months).filter(entered <= pl.col("pay_month"))
    ill = living.filter(pl.Series(rng.random(len(living)) < 0.04))
    treated = ill.with_columns(standard=pl.Series(rng.integers(4, 60, len(ill)) * 100_00))
    rows = pl.concat([living.with_columns(kind=pl.lit("living")), treated.with_columns(kind=pl.lit("medical"))])
    return rows.select(
        "person_key", "pay_month", "kind", amount="standard", bank_account_no="98" + pl.col("child_id").str.slice(2),
        payment_id=numbered(f"EF{scope.org.division}{scope.month}", len(rows)),
    )  # fmt: skip
