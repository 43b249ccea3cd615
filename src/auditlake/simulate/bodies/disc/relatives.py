"""Relatives that officials have filed: wife or husband, and grown children of the same household."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies import homes
from auditlake.simulate.bodies.officials import officials
from auditlake.simulate.bodies.scope import Scope

_POSTS = ("科员", "副科长", "科长", "副处长", "处长", "村党支部书记", "村委会主任")
_SHARES = (0.46, 0.2, 0.14, 0.07, 0.03, 0.05, 0.05)
_GROWN = 16


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """ext_cadre_relative: all filed pairs."""
    rng = scope.rng(61)
    people = officials(scope)
    posts = pl.Series(rng.choice(np.array(_POSTS), len(people), p=_SHARES).tolist(), dtype=pl.String)
    named = people.select("unit_name", official_key="id_no").with_columns(official_post=posts)
    home = homes.members(scope).select("id_no", "household_no", "relation", "birth_date")
    own = named.join(
        home.select("id_no", "household_no"), left_on="official_key", right_on="id_no", maintain_order="left"
    )
    pairs = own.join(home, on="household_no", maintain_order="left").filter(pl.col("id_no") != pl.col("official_key"))
    child = pl.col("relation").is_in(["20", "30"])
    grown = pl.col("birth_date").dt.year() <= scope.end.year - _GROWN
    pairs = pairs.filter(~child | grown).sort("official_key", "id_no")
    return {
        "ext_cadre_relative": pairs.select(
            relation_id=pl.format(
                "{}JQ{}", pl.lit(scope.org.division), pl.int_range(1, pl.len() + 1).cast(pl.String).str.zfill(7)
            ),
            official_key="official_key",
            official_post="official_post",
            unit_name="unit_name",
            relative_key="id_no",
            relation=pl.when(child).then("relation").otherwise(pl.lit("10")),
            filed=pl.lit(True),
        )
    }
