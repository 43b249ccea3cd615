"""Months as integers YYYYMM and periods as text; the one place that does arithmetic on them."""

from __future__ import annotations

import re
from datetime import date, timedelta

_PERIOD = re.compile(r"(\d{4})(?:-(0[1-9]|1[0-2])|Q([1-4])|H([12]))?")


def add_months(month: int, count: int) -> int:
    """``add_months(202512, 1) == 202601``."""
    index = month // 100 * 12 + month % 100 - 1 + count
    return index // 12 * 100 + index % 12 + 1


def months_between(first: int, last: int) -> int:
    """Calendar months from ``first`` to ``last``: ``months_between(202512, 202601) == 1``."""
    return (last // 100 - first // 100) * 12 + last % 100 - first % 100


def month_of(day: date) -> int:
    """YYYYMM of a date."""
    return day.year * 100 + day.month


def first_day(month: int) -> date:
    """First calendar day of a month."""
    return date(month // 100, month % 100, 1)


def last_day(month: int) -> date:
    """Last calendar day of a month."""
    return first_day(add_months(month, 1)) - timedelta(days=1)


def period_months(period: str) -> tuple[int, int]:
    """First and last month of ``2026-10``, ``2026Q3``, ``2026H1`` or ``2026``; ``ValueError`` otherwise."""
    match = _PERIOD.fullmatch(period)
    if not match:
        raise ValueError(f"not a period: {period!r} (expected 2026-10, 2026Q3, 2026H1 or 2026)")
    year = int(match[1]) * 100
    if match[2]:
        return year + int(match[2]), year + int(match[2])
    if match[3]:
        quarter = int(match[3])
        return year + quarter * 3 - 2, year + quarter * 3
    if match[4]:
        half = int(match[4])
        return year + half * 6 - 5, year + half * 6
    return year + 1, year + 12


def period_of(month: int) -> str:
    """Monthly period of a month: ``period_of(202610) == '2026-10'``."""
    return f"{month // 100}-{month % 100:02d}"


def is_month(period: str) -> bool:
    """Whether a text is the period of one month."""
    try:
        first, last = period_months(period)
    except ValueError:
        return False
    return first == last
