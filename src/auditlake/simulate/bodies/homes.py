"""Who lives with whom: couples, their children, and singles, the same for every department of a province.

Couples and children come from the ordinary people of the scope. The share of couples follows the census (about seven
adults in ten are married); the children make the households 2.6 persons on average.
"""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.months import add_months, first_day, last_day, months_between
from auditlake.simulate.bodies.draws import young_ids
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.names import person_names

_SALT = 7100
_MARRIED = 0.78
_DIVORCED = 0.88
#: Children of a couple whose wife is of age to have some at home.
_CHILDREN = (0.22, 0.50, 0.24, 0.04)
_YEAR = 365.25
_OLDEST = 22
_MOTHER = (20, 40)
#: Births of a month per person of the province, and the least number, so that no month is without one.
_BIRTHS = 0.0005
_LEAST_BIRTHS = 5
_TWINS = 0.02
_ALONE = 50_000_000


def _rng(scope: Scope, salt: int, *more: int) -> np.random.Generator:
    return scope.plan.rng(int(scope.org.division), _SALT + salt, *more)


def pairs(scope: Scope) -> pl.DataFrame:
    """Couples, present and divorced: area, pair, husband, wife (citizen ids), wife_born, husband_name, together.

    Men and women of an area are matched by age, give or take two years.
    """
    rng = _rng(scope, 1)
    people = scope.people.select(
        "id_no", "name", "sex", "birth_date", area=pl.col("person_id").str.slice(0, 6)
    ).with_columns(key=pl.col("birth_date").cast(pl.Int32) + pl.Series(rng.normal(0, 600, len(scope.people))))
    ranked = people.with_columns(rank=pl.col("key").rank("ordinal").over("area", "sex").cast(pl.Int64))
    men = ranked.filter(pl.col("sex") == "1").select("area", "rank", husband="id_no", husband_name="name")
    women = ranked.filter(pl.col("sex") == "2").select("area", "rank", wife="id_no", wife_born="birth_date")
    both = men.join(women, on=["area", "rank"]).sort("area", "rank")
    chance = pl.Series(_rng(scope, 2).random(len(both)))
    return (
        both.with_columns(pair=pl.format("{}{}", "area", pl.col("rank").cast(pl.String).str.zfill(8)), chance=chance)
        .filter(pl.col("chance") < _DIVORCED)
        .with_columns(together=pl.col("chance") < _MARRIED)
        .drop("rank", "chance")
    )


def youths(scope: Scope, couples: pl.DataFrame | None = None) -> pl.DataFrame:
    """Children and youths up to 22 at the baseline: id_no, name, sex, birth_date, pair, area."""
    couples = _together(scope, couples)
    rng = _rng(scope, 3)
    base = last_day(scope.plan.baseline)
    numbers = rng.choice(len(_CHILDREN), len(couples), p=_CHILDREN)
    born = couples[np.repeat(np.arange(len(couples)), numbers)]
    at = rng.uniform(_MOTHER[0], _MOTHER[1], len(born)) * _YEAR
    lived = pl.Series(at.astype(np.int64))
    born = born.with_columns(birth_date=pl.col("wife_born") + pl.duration(days=pl.lit(lived)))
    age = (pl.lit(base) - pl.col("birth_date")).dt.total_days() / _YEAR
    return _named(scope, 4, born.filter(age.is_between(0.01, _OLDEST)))


def newborns(scope: Scope, month: int, couples: pl.DataFrame | None = None) -> pl.DataFrame:
    """Children born in a month: id_no, name, sex, birth_date, pair, area, mother, father, children (of this birth)."""
    couples = _together(scope, couples)
    rng = _rng(scope, 5, month)
    age = (pl.lit(first_day(month)) - pl.col("wife_born")).dt.total_days() / _YEAR
    able = couples.filter(age.is_between(*_MOTHER))
    if able.is_empty():
        able = couples
    count = min(len(able), max(_LEAST_BIRTHS, round(_BIRTHS * len(scope.people))))
    # nobody gives birth twice within a year: each month draws from its own twelfth of the couples when it can
    twelfth = able[np.arange(month % 100 - 1, len(able), 12)]
    pool = twelfth if len(twelfth) >= count else able
    chosen = pool[np.sort(rng.choice(len(pool), count, replace=False))]
    twins = 1 + (rng.random(count) < _TWINS)
    births = np.datetime64(first_day(month), "D") + rng.integers(0, 28, count).astype("timedelta64[D]")
    repeated = np.repeat(np.arange(count), twins)
    born = chosen[repeated].with_columns(
        birth_date=pl.Series(births[repeated]), children=pl.Series(twins[repeated].astype(np.int64))
    )
    return _named(scope, month, born)


def births_so_far(scope: Scope, couples: pl.DataFrame) -> pl.DataFrame:
    """All newborns since the baseline, up to the end of the quarter."""
    first = add_months(scope.plan.baseline, 1)
    months = [add_months(first, i) for i in range(months_between(first, scope.month) + 1)]
    return pl.concat([newborns(scope, month, couples) for month in months])


def members(scope: Scope) -> pl.DataFrame:
    """Everybody with a household: id_no, name, sex, birth_date, area, household_no, relation (``household_relation``)."""
    couples = pairs(scope).filter("together")
    wed = pl.concat(
        [
            couples.select(id_no="husband", household_no="pair", relation=pl.lit("02")),
            couples.select(id_no="wife", household_no="pair", relation=pl.lit("10")),
        ]
    )
    people = scope.people.select("id_no", "name", "sex", "birth_date", area=pl.col("person_id").str.slice(0, 6))
    adults = people.join(wed, on="id_no", how="left", maintain_order="left").with_columns(
        # couples are numbered from 1, who lives alone from 50 000 000
        household_no=pl.coalesce("household_no", pl.col("area") + (pl.int_range(pl.len()) + _ALONE).cast(pl.String)),
        relation=pl.col("relation").fill_null("02"),
    )
    columns = ["id_no", "name", "sex", "birth_date", "area"]
    young = pl.concat([f.select(*columns, "pair") for f in (youths(scope, couples), births_so_far(scope, couples))])
    children = young.select(
        *columns,
        household_no="pair",
        relation=pl.when(pl.col("sex") == "1").then(pl.lit("20")).otherwise(pl.lit("30")),
    )
    return pl.concat([adults.select(children.columns), children]).sort("area", "household_no", "relation", "id_no")


def _together(scope: Scope, couples: pl.DataFrame | None) -> pl.DataFrame:
    return pairs(scope).filter("together") if couples is None else couples


def _named(scope: Scope, salt: int, born: pl.DataFrame) -> pl.DataFrame:
    """Ids and names: the father's family name, a given name of its own."""
    rng = _rng(scope, 6, salt)
    sex = pl.Series(1 + (rng.random(len(born)) > 0.52), dtype=pl.Int64)
    # the division of the mother's id: a real one, also for a city proper
    ids = young_ids(born["wife"].str.slice(0, 6), born["birth_date"], sex)
    given = pl.Series(person_names(rng, len(born)), dtype=pl.String).str.slice(1)
    named = born.with_columns(
        id_no=pl.Series(ids, dtype=pl.String),
        name=born["husband_name"].str.slice(0, 1) + given,
        sex=sex.cast(pl.String),
    )
    return named.rename({"husband": "father", "wife": "mother"}).drop("husband_name", "together")
