"""The household register: everybody with a household, children included."""

from __future__ import annotations

from datetime import date

import polars as pl

from auditlake.simulate.bodies import homes
from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.reference import divisions

_RURAL = 0.28
_FIRST_REGISTER = date(1985, 9, 6)
_MOVED_OUT = 0.003


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_household_register at the end of the quarter."""
    rng = scope.rng(1)
    people = homes.members(scope).with_columns(hukou_area=pl.col("id_no").str.slice(0, 6))
    known = divisions()
    names = {code: known[code].name_zh for code in people["hukou_area"].unique().to_list()}
    households = people.select("household_no", "hukou_area").unique("household_no", keep="first", maintain_order=True)
    doors = pl.Series(rng.integers(1, 2000, len(households)), dtype=pl.Int64)
    rural = pl.Series(rng.random(len(households)) < _RURAL)
    households = households.select(
        "household_no",
        hukou_type=pl.when(rural).then(pl.lit("20")).otherwise(pl.lit("10")),
        address=pl.format("{}模拟街{}号", pl.col("hukou_area").replace_strict(names, return_dtype=pl.String), doors),
    )
    people = people.join(households, on="household_no", maintain_order="left")
    born = pl.col("birth_date")
    # newborns are registered some days after birth; the register of paper days begins with the identity card
    first = pl.max_horizontal(
        born + pl.duration(days=pl.lit(pl.Series(rng.integers(0, 20, len(people))))), _FIRST_REGISTER
    )
    gone = pl.Series(rng.random(len(people)) < _MOVED_OUT) & pl.col("relation").is_in(["20", "30"])
    return {
        "ext_household_register": people.with_columns(register_date=first)
        .with_columns(
            cancel_date=pl.when(gone & (pl.col("register_date") < scope.start)).then(pl.lit(scope.start)),
        )
        .select(
            "id_no",
            "name",
            "household_no",
            "relation",
            "birth_date",
            "hukou_area",
            "hukou_type",
            "register_date",
            "cancel_date",
            "address",
        )
    }
