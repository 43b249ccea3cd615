"""Citizen ids and unified social credit codes: right check characters, order digits 900-999, nobody's numbers."""

from __future__ import annotations

from datetime import date

import numpy as np
import polars as pl
from numpy.typing import NDArray

Ints = NDArray[np.int64]

_WEIGHTS = np.array([7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2])
_CHECK = np.array(list("10X98765432"))
_CREDIT_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_CREDIT_WEIGHTS = [pow(3, i, 31) for i in range(17)]
#: Order digits from here on: at most 50 births a day, sex and division; plants use the numbers below it.
FIRST_ORDER = 900
PLANT_ORDER = 800


def citizen_ids(division: str, births: NDArray[np.datetime64], sex: Ints) -> list[str]:
    """One valid id per person of one division; ``sex`` 1 or 2. ``ValueError`` when a day has too many births."""
    frame = pl.DataFrame({"b": births, "s": sex}).with_columns(
        n=pl.int_range(pl.len()).over("b", "s"),
        ymd=pl.col("b").cast(pl.Date).dt.strftime("%Y%m%d").cast(pl.Int64),
    )
    if len(frame) and int(frame["n"].max()) > 49:  # type: ignore[arg-type]
        raise ValueError(f"too many people for division {division}: spread them over more areas")
    order = FIRST_ORDER + frame["n"].to_numpy() * 2 + (sex % 2)
    body = (int(division) * 10**8 + frame["ymd"].to_numpy()) * 1000 + order
    return [f"{b}{c}" for b, c in zip(body.tolist(), check_characters(body), strict=True)]


def check_characters(body: Ints) -> list[str]:
    """Check characters of many 17-digit numbers."""
    digits = body[:, None] // 10 ** np.arange(16, -1, -1, dtype=np.int64) % 10
    return list(_CHECK[(digits * _WEIGHTS).sum(axis=1) % 11].tolist())


def citizen_id(division: str, birth: date, order: int) -> str:
    """One id; ``order`` 0-999, odd for men."""
    body = f"{division}{birth:%Y%m%d}{order:03d}"
    return body + check_characters(np.array([int(body)], dtype=np.int64))[0]


def credit_code(division: str, number: int) -> str:
    """A unified social credit code (GB 32100) with registration class 91 and an organisation number ``YY…``."""
    # Letters I, O, S, V and Z do not exist in these codes: 'YY' marks the invented ones
    body = f"91{division}YY{number:07d}"
    total = sum(_CREDIT_ALPHABET.index(c) * w for c, w in zip(body, _CREDIT_WEIGHTS, strict=True))
    return body + _CREDIT_ALPHABET[(31 - total % 31) % 31]
