"""What an audit bureau keeps in its own management system; here the draws that its themes share.

Days are ``datetime64[D]`` arrays in which NaT means "has not happened"; a day after the extract is never known.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate.bodies.scope import Scope
from auditlake.standard.reference import Org, orgs

Days = NDArray[np.datetime64]
Ints = NDArray[np.int64]


def days(values: Sequence[date]) -> Days:
    """Dates as an array."""
    return np.array(values, dtype="datetime64[D]")


def after(rng: np.random.Generator, days: Days, least: int, most: int, last: np.datetime64) -> Days:
    """``least`` to ``most`` days later, or NaT where that lies after ``last`` (or ``days`` is NaT already)."""
    moved = days + rng.integers(least, most + 1, len(days))
    return np.where(moved <= last, moved, np.datetime64("NaT"))


def happened(days: Days) -> NDArray[np.bool_]:
    """Where a day is known."""
    return ~np.isnat(days)


def pick(rng: np.random.Generator, weights: Mapping[str, float], size: int) -> NDArray[np.str_]:
    """Codes drawn by weight."""
    share = np.array(list(weights.values()))
    return rng.choice(np.array(list(weights)), size, p=share / share.sum())


def yuan(rng: np.random.Generator, median: float, spread: float, size: int) -> Ints:
    """Amounts in cents, log-normal around ``median`` yuan: many small ones, a few very large."""
    return np.asarray((rng.lognormal(np.log(median), spread, size) * 100).round(), dtype=np.int64)


def only(mask: NDArray[np.bool_], values: Sequence[object] | NDArray[np.generic]) -> pl.Series:
    """``values`` where ``mask`` holds, else nothing."""
    kept = pl.Series(values)
    return pl.DataFrame({"m": mask, "v": kept}).select(pl.when("m").then("v"))["v"]


def numbered(prefix: str, size: int, width: int = 5) -> pl.Series:
    """Identifiers ``prefix`` + running number from 1."""
    return pl.Series([f"{prefix}{n:0{width}d}" for n in range(1, size + 1)])


def bodies(scope: Scope, *kinds: str) -> list[Org]:
    """The other orgs of the bureau's city and its counties, by id; of some kinds only where given."""
    head = scope.org.division[:4]
    found = (org for org in orgs().values() if org.division.startswith(head) and org.id != scope.org.id)
    return sorted((org for org in found if not kinds or org.kind in kinds), key=lambda org: org.id)
