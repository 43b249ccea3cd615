"""Allowances of high age, service and nursing subsidies of frail old people, and home-care services."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.ca.homes import living_in
from auditlake.simulate.bodies.civil.disabled import disabled
from auditlake.simulate.bodies.civil.draws import by_luck, luck, mix, pick, spread_over, stamps, yuan
from auditlake.simulate.bodies.civil.needy import destitute, with_age
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import numbered

#: Cents a month by age from which they hold, and for service by ability grade [G].
HIGH_AGE = {80: 60_00, 90: 200_00, 100: 500_00}
SERVICE = {"1": 250_00, "2": 500_00, "3": 750_00, "4": 1_000_00}
_ITEMS = {"meal": 0.38, "clean": 0.24, "care": 0.14, "medical": 0.08, "bath": 0.06, "walk": 0.06, "comfort": 0.04}
_HOURS = [8, 10, 13, 15]


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """``aged_person_subsidy`` and ``aged_service_order``."""
    frail = _frail(scope)
    return {"aged_person_subsidy": _subsidies(scope, frail), "aged_service_order": _orders(scope, frail)}


def _frail(scope: Scope) -> pl.DataFrame:
    """Old people at home with a service subsidy: none under eighty-one allowances, none supported otherwise."""
    elsewhere = pl.concat([f.select("person_id") for f in (destitute(scope), disabled(scope), living_in(scope))])
    people = with_age(scope, scope.people).join(elsewhere, on="person_id", how="anti", maintain_order="left")
    people = people.filter(pl.col("age") < 80)
    people = people.with_columns(_luck=pl.Series(luck(people["id_no"], 81)))
    chosen = people.sort((pl.col("age") < 65), -pl.when(pl.col("age") < 65).then("age"), "_luck", "person_id")
    chosen = chosen.head(scope.count(0.008)).drop("_luck")
    grade = by_luck(luck(chosen["id_no"], 82), {"1": 0.42, "2": 0.28, "3": 0.2, "4": 0.1})
    return chosen.with_columns(grade=pl.Series(grade))


def _subsidies(scope: Scope, frail: pl.DataFrame) -> pl.DataFrame:
    """A row per person, kind and month; amounts by age or grade."""
    old = with_age(scope, scope.people).filter(pl.col("age") >= 80)
    old = old.join(destitute(scope).select("person_id"), on="person_id", how="anti", maintain_order="left")
    age = pl.col("age")
    allowances = old.select(
        "person_id", person_key="id_no",
        kind=pl.when(age >= 100).then(pl.lit("longevity")).otherwise(pl.lit("high_age")),
        amount=pl.when(age >= 100).then(HIGH_AGE[100]).when(age >= 90).then(HIGH_AGE[90]).otherwise(HIGH_AGE[80]).cast(pl.Int64),
        grade=pl.lit(None, dtype=pl.String),
    )  # fmt: skip
    services = frail.select(
        "person_id", person_key="id_no",
        kind=pl.when(pl.col("grade").is_in(["3", "4"])).then(pl.lit("nursing")).otherwise(pl.lit("service")),
        amount=pl.col("grade").replace_strict(SERVICE, return_dtype=pl.Int64), grade="grade",
    )  # fmt: skip
    rows = spread_over(pl.concat([allowances, services]), scope.months)
    return rows.select(
        "person_key", "kind", "pay_month", "amount", "grade", bank_account_no="99" + pl.col("person_id"),
        payment_id=numbered(f"LN{scope.org.division}{scope.month}", len(rows)),
    )  # fmt: skip


def _orders(scope: Scope, frail: pl.DataFrame) -> pl.DataFrame:
    """Services at home: by day only, a worker never in two places, few clients with many services."""
    rng, division = scope.rng(83), scope.org.division
    size = len(frail) * 12
    share = rng.pareto(2.5, len(frail)) + 0.4
    client = rng.choice(len(frail), size, p=share / share.sum())
    days = (scope.end - scope.start).days + 1
    slot = np.arange(size) % (days * len(_HOURS))
    worker_no = np.arange(size) // (days * len(_HOURS))
    workers = scope.people.filter(pl.col("birth_date").dt.year().is_between(scope.end.year - 62, scope.end.year - 25))
    start = (
        np.datetime64(scope.start, "m")
        + (slot // len(_HOURS)) * np.timedelta64(1440, "m")
        + np.array(_HOURS)[slot % len(_HOURS)] * np.timedelta64(60, "m")
        + rng.integers(0, 20, size)
    )
    amount = yuan(rng, 45, 0.4, size, 5)
    person = frail["id_no"].gather(client)
    home = mix(person.str.slice(0, 17).cast(pl.UInt64).to_numpy(), 84)
    signed = mix(np.arange(size, dtype=np.uint64) + np.uint64(scope.month * 10_000_000), 85)
    return pl.DataFrame(
        {
            "order_id": numbered(f"GD{division}{scope.month}", size),
            "person_key": person,
            "provider_code": pick(rng, {f"{division}-F{i:02d}": 1 / i for i in range(1, 7)}, size),
            "item": pick(rng, _ITEMS, size),
            "start_at": stamps(start),
            "end_at": stamps(start + rng.integers(30, 95, size)),
            "amount": amount,
            # the subsidy pays up to nine tenths
            "subsidy": amount * rng.integers(4, 10, size) // 10,
            "worker_key": workers["id_no"].gather(worker_no % len(workers)),
            "gps_hash": pl.Series(home).cast(pl.String),
            "sign_hash": pl.Series(signed).cast(pl.String),
        }
    )
