"""Students: children and youths of the province by the stage that fits their age."""

from __future__ import annotations

from datetime import date

import polars as pl

from auditlake.simulate.bodies import homes
from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.reference import divisions

#: Stage, age on 1 September at which it begins, years it lasts; the first that fits counts.
_STAGES = (("preschool", 3, 3), ("primary", 6, 6), ("junior", 12, 3), ("senior", 15, 3), ("undergraduate", 18, 4))
_SHORT = {"senior": ("vocational", 3), "undergraduate": ("college", 3)}
#: Of an age group, how many go the other way, and how many of the oldest study at all.
_OTHER_WAY = 0.42
_STUDIES = 0.6
_SCHOOLS = 4
_NAMES = {
    "preschool": "幼儿园",
    "primary": "小学",
    "junior": "初级中学",
    "senior": "高级中学",
    "vocational": "职业技术学校",
    "college": "职业技术学院",
    "undergraduate": "大学",
}


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_student: enrolments in force at the end of the quarter, and those that ended in its year."""
    rng = scope.plan.rng(int(scope.org.division), 7180)
    young = homes.youths(scope)
    autumn = scope.end.year if scope.end >= date(scope.end.year, 9, 1) else scope.end.year - 1
    # whole years of age on 1 September of the running school year
    birth = pl.col("birth_date")
    after = (birth.dt.month() >= 9).cast(pl.Int64)
    young = young.with_columns(
        age=autumn - birth.dt.year() - after,
        way=pl.Series(rng.random(len(young)) < _OTHER_WAY),
        school_no=pl.Series(rng.integers(1, _SCHOOLS + 1, len(young))),
        studies=pl.Series(rng.random(len(young)) < _STUDIES),
    )
    return {"ext_student": pl.concat([_stage(young, autumn, *stage) for stage in _STAGES])}


def _stage(young: pl.DataFrame, autumn: int, level: str, first: int, years: int) -> pl.DataFrame:
    known = divisions()
    names = {code: known[code].name_zh for code in young["area"].unique().to_list()}
    here = young.filter(pl.col("age").is_between(first, first + years - 1))
    if level == "undergraduate":
        here = here.filter("studies")
    other, short = _SHORT.get(level, (level, years))
    stage = pl.when("way").then(pl.lit(other)).otherwise(pl.lit(level))
    since = autumn - (pl.col("age") - first)
    until = since + pl.when("way").then(short).otherwise(years)
    return (
        here.with_columns(level=stage)
        .with_columns(from_date=pl.date(since, 9, 1), to_date=pl.date(until, 6, 30))
        .filter(pl.col("to_date") >= date(autumn, 9, 1))
        .select(
            person_key="id_no",
            school=pl.format(
                "{}第{}模拟{}",
                pl.col("area").replace_strict(names, return_dtype=pl.String),
                "school_no",
                pl.col("level").replace_strict(_NAMES, return_dtype=pl.String),
            ),
            level="level",
            from_date="from_date",
            to_date="to_date",
        )
    )
