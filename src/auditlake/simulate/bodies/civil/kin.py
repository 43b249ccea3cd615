"""People whom no register of grown-up contributors holds: children and lost parents, with ids nobody else bears."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import Days, Ints
from auditlake.simulate.identity_numbers import check_characters

#: Highest order digits and how many of one sex a day has room for. The population counts upward from 900 and is grown
#: up; the children's groups share the days of the last eighteen years and therefore divide the digits among themselves.
BANDS = {"parent": (999, 20), "ward": (999, 12), "family": (975, 17), "toddler": (941, 20)}


def kin_ids(division: str, births: Days, sex: Ints, group: str) -> list[str]:
    """One valid citizen id each; ``sex`` 1 or 2; ``ValueError`` when more of one sex are born on a day than there is room."""
    top, room = BANDS[group]
    frame = pl.DataFrame({"b": births, "s": sex}).with_columns(
        n=pl.int_range(pl.len()).over("b", "s"),
        ymd=pl.col("b").cast(pl.Date).dt.strftime("%Y%m%d").cast(pl.Int64),
    )
    if len(frame) and int(frame["n"].max()) >= room:  # type: ignore[arg-type]
        raise ValueError(f"too many {group} births on one day in {division}: spread them over more areas")
    order = top - frame["n"].to_numpy() * 2 - (sex % 2 == 0)
    body = (int(division) * 10**8 + frame["ymd"].to_numpy()) * 1000 + order
    return [f"{b}{c}" for b, c in zip(body.tolist(), check_characters(body), strict=True)]


def births_at(rng: np.random.Generator, end: np.datetime64, youngest: int, oldest: int, size: int) -> Days:
    """Birth days of people between ``youngest`` and ``oldest`` months old at ``end``."""
    return np.asarray(end - rng.integers(youngest * 31, oldest * 30, size))
