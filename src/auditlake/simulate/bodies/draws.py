"""Small draws that several bodies share: days, skewed amounts, numbers."""

from __future__ import annotations

import numpy as np
import polars as pl
from numpy.typing import NDArray

from auditlake.simulate.identity_numbers import check_characters

#: Order digits of children and youths: below those of the people (900) and of the planted (800).
_YOUNG_ORDER = 700
_MOST_A_DAY = 49


def skewed_cents(rng: np.random.Generator, median: float, sigma: float, count: int, step: int = 1) -> NDArray[np.int64]:
    """Log-normal amounts in cents around a median in yuan, rounded to ``step`` cents, at least one step."""
    drawn = np.exp(rng.normal(np.log(median * 100), sigma, count))
    return np.maximum((drawn / step).round(), 1).astype(np.int64) * step


def numbered(prefix: str, count: int, width: int = 8, first: int = 1) -> pl.Series:
    """``prefix`` and a running number, ``width`` digits."""
    numbers = pl.int_range(first, first + count, eager=True).cast(pl.String).str.zfill(width)
    return prefix + numbers


def working_day(column: pl.Expr) -> pl.Expr:
    """A Saturday or Sunday becomes the Monday after it."""
    late = (8 - column.dt.weekday()) % 7
    return column + pl.duration(days=pl.when(column.dt.weekday() > 5).then(late).otherwise(0))


def young_ids(divisions: pl.Series, births: pl.Series, sex: pl.Series) -> list[str]:
    """Valid citizen ids of children that no agency knows; ``ValueError`` when a day has too many births."""
    frame = pl.DataFrame({"d": divisions, "b": births, "s": sex}).with_columns(
        n=pl.int_range(pl.len()).over("d", "b", "s")
    )
    if len(frame) and int(frame["n"].max()) > _MOST_A_DAY:  # type: ignore[arg-type]
        raise ValueError("too many children on one day of one division: spread the people over more areas")
    body = frame.select(
        (pl.col("d").cast(pl.Int64) * 10**8 + pl.col("b").dt.strftime("%Y%m%d").cast(pl.Int64)) * 1000
        + _YOUNG_ORDER
        + pl.col("n") * 2
        + pl.col("s") % 2
    ).to_series()
    numbers = body.to_numpy().astype(np.int64)
    return [f"{b}{c}" for b, c in zip(numbers.tolist(), check_characters(numbers), strict=True)]
