"""Draws that all themes use: days, codes by weight, skewed amounts, serial numbers."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

Days = NDArray[np.datetime64]
Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Flags = NDArray[np.bool_]

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)


def dates(days: Days) -> pl.Series:
    """Days as a date column; NaT becomes empty."""
    return pl.Series(days.astype("datetime64[D]")).cast(pl.Date)


def stamps(moments: Days) -> pl.Series:
    """Moments as a timestamp column."""
    return pl.Series(moments.astype("datetime64[us]")).cast(pl.Datetime("us"))


def before(rng: np.random.Generator, last: np.datetime64, mean_days: float, size: int) -> Days:
    """Days up to ``last``: many recent ones, few from long ago (exponential, mean in days, thirty years at most)."""
    return np.asarray(last - np.minimum(rng.exponential(mean_days, size), 10950).astype(np.int64))


def month_start(days: Days) -> Days:
    """First day of each day's month."""
    return days.astype("datetime64[M]").astype("datetime64[D]")


def as_month(days: Days) -> Ints:
    """YYYYMM of each day; NaT must not occur."""
    count = days.astype("datetime64[M]").astype(np.int64)
    return np.asarray((1970 + count // 12) * 100 + count % 12 + 1, dtype=np.int64)


def in_years(years: Ints, month: int) -> Days:
    """The first of a month in each of the years."""
    return np.asarray([f"{y}-{month:02d}-01" for y in years.tolist()], dtype="datetime64[D]")


def month_day(month: int, number: int) -> date:
    """Day ``number`` of a month YYYYMM."""
    return date(month // 100, month % 100, number)


def later(start: str, days: Ints) -> pl.Expr:
    """A date column moved by each row's number of days."""
    return pl.col(start) + pl.Series(days) * pl.duration(days=1)


def hide(days: Days, where: Flags) -> Days:
    """Days with NaT where ``where`` holds."""
    return np.where(where, np.datetime64("NaT"), days)


def pick(rng: np.random.Generator, weights: dict[str, float], size: int) -> NDArray[np.str_]:
    """Codes drawn by weight."""
    share = np.array(list(weights.values()))
    return rng.choice(np.array(list(weights)), size, p=share / share.sum())


def by_luck(luck: Floats, weights: dict[str, float]) -> NDArray[np.str_]:
    """Codes by weight from numbers in [0, 1)."""
    edges = np.cumsum(np.array(list(weights.values())))
    place = np.searchsorted(edges / edges[-1], luck, side="right")
    return np.array(list(weights))[np.minimum(place, len(edges) - 1)]


def yuan(rng: np.random.Generator, median: float, spread: float, size: int, step: int = 1) -> Ints:
    """Amounts in cents, log-normal around ``median`` yuan and rounded to ``step`` yuan, never zero."""
    raw = (rng.lognormal(np.log(median), spread, size) / step).round().astype(np.int64)
    return np.maximum(raw, 1) * step * 100


def mix(numbers: NDArray[np.uint64], salt: int) -> NDArray[np.uint64]:
    """Well spread 64-bit numbers (the finaliser of SplitMix64): equal input and salt give equal output."""
    mixed = numbers + np.array([salt], dtype=np.uint64) * _GOLDEN
    mixed = (mixed ^ (mixed >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
    mixed = (mixed ^ (mixed >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
    return np.asarray(mixed ^ (mixed >> np.uint64(31)))


def luck(ids: pl.Series, salt: int) -> Floats:
    """A number in [0, 1) per citizen id, the same for every body that asks with the same salt."""
    numbers = ids.str.slice(0, 17).cast(pl.UInt64).to_numpy()
    return np.asarray((mix(numbers, salt) >> np.uint64(11)).astype(np.float64) / float(1 << 53))


def spread_over(frame: pl.DataFrame, months: list[int], column: str = "pay_month") -> pl.DataFrame:
    """The frame once for every month, the month in ``column``."""
    return pl.concat([frame.with_columns(pl.lit(m, dtype=pl.Int64).alias(column)) for m in months])
