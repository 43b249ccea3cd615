"""Small vectorised draws that the extracts of all bodies share: people of an age, days, office hours, numbers."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate.bodies.scope import Scope

Days = NDArray[np.datetime64]
Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]


def aged(scope: Scope, salt: int, count: int, low: int, high: int) -> pl.DataFrame:
    """Up to ``count`` different people from ``low`` to ``high`` years old at the quarter's end, in random order.

    The same arguments give the same people, so two themes that ask alike speak of the same lives. At least one
    person comes back, the nearest in age, so that no table is empty in a small world.
    """
    age = (pl.lit(scope.end) - pl.col("birth_date")).dt.total_days() // 365
    people = scope.people.with_columns(age=age)
    found = people.filter(pl.col("age").is_between(low, high))
    if found.is_empty():
        found = people.sort((pl.col("age") - (low + high) // 2).abs(), "person_id").head(1)
    return found[scope.rng(salt).permutation(len(found))[:count]]


def pick(
    rng: np.random.Generator, values: Sequence[str], count: int, weights: Sequence[float] | None = None
) -> pl.Series:
    """``count`` texts out of ``values``; weights need not add up to one."""
    share = None if weights is None else np.array(weights) / sum(weights)
    return pl.Series(list(values), dtype=pl.String).gather(rng.choice(len(values), count, p=share))


def days_between(rng: np.random.Generator, first: date | np.datetime64, last: date | np.datetime64, count: int) -> Days:
    """Days from ``first`` to ``last``, both included."""
    start, end = np.asarray([first, last], dtype="datetime64[D]")
    span = int((end - start).astype(int))
    return np.asarray(start + rng.integers(0, span + 1, count).astype("timedelta64[D]"))


def workdays(first: date, last: date) -> Days:
    """Mondays to Fridays from ``first`` to ``last``."""
    every = np.arange(np.datetime64(first, "D"), np.datetime64(last, "D") + 1)
    return every[np.is_busday(every)]


def at_hour(day: Days, hour: NDArray[np.float64]) -> NDArray[np.datetime64]:
    """Timestamps to the second: a day and an hour with a fraction."""
    return day.astype("datetime64[us]") + (hour * 3600).astype(np.int64).astype("timedelta64[s]")


def day(value: date) -> np.datetime64:
    """A date as numpy counts days."""
    return np.datetime64(value, "D")


def numbered(prefix: str, count: int, width: int = 7, first: int = 1) -> pl.Series:
    """``prefix`` and a running number of ``width`` digits."""
    digits = pl.int_range(first, first + count, eager=True).cast(pl.String).str.zfill(width)
    return pl.select(pl.lit(prefix) + digits).to_series()


def only(values: pl.Series | NDArray[Any], where: Mask) -> pl.Series:
    """The values where the mask is true, null elsewhere."""
    series = values if isinstance(values, pl.Series) else pl.Series(values)
    return pl.select(pl.when(pl.Series(where)).then(series)).to_series()


def month_shift(months: Ints, by: Ints | int) -> Ints:
    """YYYYMM moved by a number of months, elementwise."""
    index = months // 100 * 12 + months % 100 - 1 + by
    result: Ints = index // 12 * 100 + index % 12 + 1
    return result
