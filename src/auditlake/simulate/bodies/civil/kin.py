"""People whom no register of grown-up contributors holds: children and lost parents, with ids nobody else bears."""

from __future__ import annotations

import numpy as np
import polars as pl

from auditlake.simulate.bodies.civil.draws import Days, Ints
from auditlake.simulate.identity_numbers import check_characters

#: Highest order digits of each group. The population counts upward from 900; these count down, so that they do not meet.
TOPS = {"parent": 999, "ward": 999, "family": 979, "toddler": 959}
_ROOM = 20


def kin_ids(division: str, births: Days, sex: Ints, group: str) -> list[str]:
    """One valid citizen id each; ``sex`` 1 or 2; ``ValueError`` when a day has more than ten of one sex."""
    frame = pl.DataFrame({"b": births, "s": sex}).with_columns(
        n=pl.int_range(pl.len()).over("b", "s"),
        ymd=pl.col("b").cast(pl.Date).dt.strftime("%Y%m%d").cast(pl.Int64),
    )
    if len(frame) and int(frame["n"].max()) >= _ROOM // 2:  # type: ignore[arg-type]
        raise ValueError(f"too many {group} births on one day in {division}: spread them over more areas")
    order = TOPS[group] - frame["n"].to_numpy() * 2 - (sex % 2 == 0)
    body = (int(division) * 10**8 + frame["ymd"].to_numpy()) * 1000 + order
    return [f"{b}{c}" for b, c in zip(body.tolist(), check_characters(body), strict=True)]


def births_at(rng: np.random.Generator, end: np.datetime64, youngest: int, oldest: int, size: int) -> Days:
    """Birth days of people between ``youngest`` and ``oldest`` months old at ``end``."""
    return np.asarray(end - rng.integers(youngest * 31, oldest * 30, size))
