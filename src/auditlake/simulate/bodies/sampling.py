"""Draws for housing and employment: shares kept even in a small world, days, numbers, skewed amounts."""

from __future__ import annotations

from typing import Any

import numpy as np
import polars as pl
from numpy.typing import NDArray

Array = NDArray[Any]


def shares(rng: np.random.Generator, options: dict[str, float], count: int) -> Array:
    """``count`` options in these shares, shuffled; with room for all of them, each occurs at least once."""
    weights = np.array(list(options.values()))
    places = (np.arange(count) + 0.5) / max(count, 1)
    chosen = np.searchsorted(np.cumsum(weights) / weights.sum(), places).clip(0, len(options) - 1)
    if count >= 2 * len(options):
        chosen[:: count // len(options)][: len(options)] = np.arange(len(options))
    return np.array(list(options))[rng.permutation(chosen)]


def later(rng: np.random.Generator, base: Array, low: int, high: int) -> Array:
    """Each day moved on by ``low`` to ``high`` days."""
    return base + rng.integers(low, high + 1, len(base)).astype("timedelta64[D]")


def digits(rng: np.random.Generator, prefix: str, count: int, width: int) -> pl.Series:
    """``prefix`` and ``width`` random digits: phones and bank accounts that nobody has."""
    text = pl.Series(rng.integers(0, 10**width, count)).cast(pl.String).str.zfill(width)
    return pl.select(pl.concat_str(pl.lit(prefix), text)).to_series()


def digests(rng: np.random.Generator, count: int) -> pl.Series:
    """Sixteen hex characters each, as systems store instead of a network address or a position."""
    return pl.Series(np.frombuffer(rng.bytes(8 * count).hex().encode(), dtype="S16").astype("U16"), dtype=pl.String)


def skewed(rng: np.random.Generator, median: float, sigma: float, count: int, step: int = 100) -> Array:
    """Log-normal amounts in cents around a median in cents, in whole ``step`` cents and never below one."""
    return np.maximum(np.round(rng.lognormal(np.log(median), sigma, count) / step), 1).astype(np.int64) * step


def some(frame: pl.DataFrame, rng: np.random.Generator, count: int) -> pl.DataFrame:
    """``count`` different rows in random order, all of them when there are fewer."""
    return frame[rng.permutation(len(frame))[:count]]
