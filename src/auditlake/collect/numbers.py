"""Check characters of many citizen ids or credit codes at once, as matrices of bytes.

Nearly all cells are eighteen plain characters; for those arithmetic on bytes costs a tenth of asking one by one.
Whatever is not found right here (blanks around it, fifteen digits, something wrong) is asked one by one.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import polars as pl
from numpy.typing import NDArray

WIDTH = 18
ID_WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
ID_CHECK = "10X98765432"
CREDIT_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY"  # GB 32100 leaves out I, O, S, V, Z
CREDIT_WEIGHTS = tuple(pow(3, i, 31) for i in range(17))

Bytes = NDArray[np.uint8]
Flags = NDArray[np.bool_]

_DAYS = np.array([0, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31, 0], dtype=np.uint16)  # 0 and 13: no month
_ID_CHECK = np.frombuffer(ID_CHECK.encode(), dtype=np.uint8)
_NO_VALUE = 255
_CREDIT_VALUE = np.full(256, _NO_VALUE, dtype=np.uint8)
for _value, _character in enumerate(CREDIT_CHARACTERS):
    _CREDIT_VALUE[[ord(_character), ord(_character.lower())]] = _value


def judge(surely: Callable[[Bytes], Flags], exactly: Callable[[str], bool]) -> Callable[[pl.Expr], pl.Expr]:
    """The verdict of ``exactly`` on every cell, asked only for values that ``surely`` does not prove right.

    ``surely`` gets eighteen rows of n bytes, the UTF-8 text of the cells that are eighteen bytes long.
    """

    def verdict(cells: pl.Series) -> pl.Series:
        wide = (cells.str.len_bytes() == WIDTH).fill_null(False)
        right = np.zeros(len(cells), dtype=np.bool_)
        if wide.any():
            text: str = cells.filter(wide).str.join("").item()
            letters = np.frombuffer(text.encode(), dtype=np.uint8).reshape(-1, WIDTH)
            right[wide.to_numpy()] = surely(np.ascontiguousarray(letters.T))
        rest = np.flatnonzero(~right)
        if len(rest):
            others = cells.gather(rest).to_list()
            known = {value: value is not None and exactly(value) for value in set(others)}
            right[rest] = [known[value] for value in others]
        return pl.Series(cells.name, right)

    return lambda cell: cell.map_batches(verdict, return_dtype=pl.Boolean, is_elementwise=True)


def _total(values: Bytes, weights: tuple[int, ...]) -> NDArray[np.uint16]:
    """Weighted sums; the largest, 17 values of 255 by 30, stays below the limit of its type or is wrong anyway."""
    total = np.zeros(values.shape[1], dtype=np.uint16)
    for row, weight in zip(values, weights, strict=True):
        total += row * np.uint16(weight)
    return total


def ids_right(letters: Bytes) -> Flags:
    """Which columns of 18 × n bytes are citizen ids of GB 11643: real birth date, right check character."""
    digits = letters[:17] - 48  # anything else than a digit wraps or grows beyond nine
    right = digits.max(axis=0) <= 9
    last = letters[17]
    right &= _ID_CHECK[_total(digits, ID_WEIGHTS) % 11] == np.where(last == ord("x"), ord("X"), last)
    born = digits[6:14].astype(np.uint16)
    year = born[0] * 1000 + born[1] * 100 + born[2] * 10 + born[3]
    month, day = born[4] * 10 + born[5], born[6] * 10 + born[7]
    right &= (year > 0) & (day > 0) & (day <= _DAYS[np.minimum(month, 13)])
    leap = np.flatnonzero(right & (month == 2) & (day == 29))
    years = year[leap]
    right[leap] = (years % 4 == 0) & ((years % 100 != 0) | (years % 400 == 0))
    return right


def credit_codes_right(letters: Bytes) -> Flags:
    """Which columns of 18 × n bytes are credit codes of GB 32100 with the right check character."""
    values = _CREDIT_VALUE[letters]
    right = (values.max(axis=0) != _NO_VALUE) & (values[2:8].max(axis=0) <= 9)
    return right & (values[17] == (31 - _total(values[:17], CREDIT_WEIGHTS) % 31) % 31)


def is_credit_code(text: str) -> bool:
    """GB 32100 with blanks around it forgiven: 18 characters, digits in places 3 to 8, right check character."""
    code = text.strip()
    if len(code) != WIDTH or not code.isascii() or not code[2:8].isdigit():
        return False
    values = [CREDIT_CHARACTERS.find(character) for character in code.upper()]
    if min(values) < 0:
        return False
    total = sum(value * weight for value, weight in zip(values, CREDIT_WEIGHTS, strict=False))
    return values[17] == (31 - total % 31) % 31
