"""Who lives on assistance in a place: destitute persons, households under or near the line, children without care."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import before, by_luck, dates, hide, luck, month_start, pick
from auditlake.simulate.bodies.civil.kin import births_at, kin_ids
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.drawing import day, numbered
from auditlake.simulate.names import person_names

#: Dibao line in cents a month: about what Zhejiang's cities pay, town and country alike [G].
LINE = 1_350_00
YEAR = 365.25


def with_age(scope: Scope, people: pl.DataFrame) -> pl.DataFrame:
    """People with ``age`` in whole years at the end of the quarter."""
    days = (pl.lit(scope.end) - pl.col("birth_date")).dt.total_days()
    return people.with_columns(age=(days / YEAR).floor().cast(pl.Int64))


def poor_pool(scope: Scope) -> pl.DataFrame:
    """People without a job in force and without an employee's pension, in an order of chance; everybody if none is so."""
    area = scope.org.division
    working = scope.tables["detail"].filter(pl.col("area") == area, pl.col("end_date").is_null())
    retired = scope.tables["payee"].filter(pl.col("area") == area, pl.col("fund").is_in(["110", "120"]))
    busy = pl.concat([working.select("person_id"), retired.select("person_id")])
    pool = scope.people.join(busy, on="person_id", how="anti", maintain_order="left")
    pool = with_age(scope, pool if len(pool) else scope.people)
    return pool.with_columns(_luck=pl.Series(luck(pool["id_no"], 11))).sort("_luck", "person_id").drop("_luck")


def destitute(scope: Scope) -> pl.DataFrame:
    """Destitute persons, old people first: person columns, ``age``, ``mode``, ``self_care``, ``from_date``, ``to_date``."""
    pool = poor_pool(scope)
    # 0.3 % of the people, about the national share of destitute persons [G]; a quarter of the pool at most
    chosen = pool.sort(pl.col("age") < 60, maintain_order=True).head(min(scope.count(0.003), max(1, len(pool) // 4)))
    ids = chosen["id_no"]
    start = month_start(before(scope.rng(21), day(scope.start), 1800, len(chosen)))
    return chosen.with_columns(
        mode=pl.Series(by_luck(luck(ids, 12), {"scattered": 0.8, "central": 0.2})),
        self_care=pl.Series(by_luck(luck(ids, 13), {"full": 0.62, "partial": 0.22, "none": 0.16})),
        from_date=dates(start),
        # the one who came last in the draw is given up with the quarter: a relative took him in
        to_date=pl.when(pl.int_range(pl.len()) == pl.len() - 1).then(pl.lit(scope.end)),
    )


def household_adults(scope: Scope) -> pl.DataFrame:
    """Adults of assisted households: person columns, ``age``, household number ``h`` and place ``k`` in it (0 is the head)."""
    pool = poor_pool(scope).join(
        destitute(scope).select("person_id"), on="person_id", how="anti", maintain_order="left"
    )
    # 3 % of the people live in assisted or marginal households
    adults = pool.head(scope.count(0.03, 36))
    # small households prevail among the poor
    sizes = scope.rng(22).choice(np.arange(1, 6), len(adults), p=[0.46, 0.27, 0.15, 0.08, 0.04])
    number = np.repeat(np.arange(len(sizes)), sizes)[: len(adults)]
    return adults.with_columns(h=pl.Series(number, dtype=pl.Int64)).with_columns(k=pl.int_range(pl.len()).over("h"))


def household_children(scope: Scope, adults: pl.DataFrame) -> pl.DataFrame:
    """Children of heads between 25 and 55: ``h``, ``id_no``, ``name``, ``sex``, ``birth_date``, ``age``."""
    heads = adults.filter(pl.col("k") == 0, pl.col("age").is_between(25, 55))
    rng = scope.rng(23)
    number = np.repeat(heads["h"].to_numpy(), rng.choice(np.arange(3), len(heads), p=[0.55, 0.33, 0.12]))
    size = len(number)
    sex = rng.integers(1, 3, size)
    born = births_at(rng, day(scope.end), 40, 205, size)
    frame = pl.DataFrame(
        {
            "h": pl.Series(number, dtype=pl.Int64),
            "id_no": pl.Series(kin_ids(scope.org.division, born, sex, "family"), dtype=pl.String),
            "name": pl.Series(person_names(rng, size), dtype=pl.String),
            "sex": pl.Series(sex.astype(str), dtype=pl.String),
            "birth_date": dates(born),
        }
    )
    return with_age(scope, frame)


def households(scope: Scope) -> pl.DataFrame:
    """One row per household: ``h``, ``household_id``, ``assist_kind``, ``start_date``, ``end_date`` and its head."""
    heads = household_adults(scope).filter(pl.col("k") == 0)
    rng, size = scope.rng(24), len(heads)
    kinds = {"urban_dibao": 0.52, "rural_dibao": 0.22, "marginal": 0.18, "expense_hardship": 0.08}
    start = month_start(before(rng, day(scope.end), 1400, size))
    # three in a hundred left assistance in this quarter; they had entered before it
    left = (rng.random(size) < 0.03) & (start < day(scope.start))
    return heads.select(
        "h", "age", head_key="id_no", head_id="person_id", head_name="name",
        household_id=numbered(f"JT{scope.org.division}", size),
        assist_kind=pl.Series(pick(rng, kinds, size)),
        start_date=dates(start),
        end_date=dates(hide(np.full(size, day(scope.end)), ~left)),
    )  # fmt: skip


def wards(scope: Scope) -> pl.DataFrame:
    """Orphans and children de facto without care: ``child_id``, ``id_no``, ``name``, ``birth_date``, ``category``, ``from_date``."""
    rng, size = scope.rng(25), scope.count(0.0004)
    sex, born = rng.integers(1, 3, size), births_at(rng, day(scope.end), 14, 205, size)
    kinds = {"de_facto": 0.62, "scattered_orphan": 0.28, "institution_orphan": 0.10}
    lived = (day(scope.start) - born).astype(np.int64)
    return pl.DataFrame(
        {
            "child_id": numbered(f"ET{scope.org.division}", size),
            "id_no": kin_ids(scope.org.division, born, sex, "ward"),
            "name": person_names(rng, size),
            "birth_date": dates(born),
            "category": pick(rng, kinds, size),
            "from_date": dates(month_start(day(scope.start) - (lived * rng.uniform(0, 0.7, size)).astype(np.int64))),
        }
    )
