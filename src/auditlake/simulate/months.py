"""Months as array arithmetic: an index counts months since year 0, so that numpy can add to it."""

from __future__ import annotations

from functools import cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from auditlake.home import standard_dir
from auditlake.simulate.plan import avg_wage
from auditlake.standard.reference import read_rows

Ints = NDArray[np.int64]


def index(month: Any) -> Any:
    """YYYYMM to index; an int or an array."""
    return month // 100 * 12 + month % 100 - 1


def month(idx: Any) -> Any:
    """Index to YYYYMM; an int or an array."""
    return idx // 12 * 100 + idx % 12 + 1


def dates(idx: Ints, day: Ints) -> NDArray[np.datetime64]:
    """Dates from month indices and days of the month (1-28)."""
    months = (idx - 1970 * 12).astype("datetime64[M]")
    return months.astype("datetime64[D]") + (day - 1).astype("timedelta64[D]")


def expand(first: Ints, last: Ints) -> tuple[Ints, Ints]:
    """Every month of every stretch ``[first, last]``: (row number of the stretch, month index)."""
    lengths = np.maximum(last - first + 1, 0)
    rows = np.repeat(np.arange(len(first)), lengths)
    starts = np.repeat(np.cumsum(lengths) - lengths, lengths)
    return rows, np.repeat(first, lengths) + np.arange(len(rows)) - starts


def wages(area: str, idx: Ints) -> Ints:
    """Average wage in cents of an area for month indices."""
    if not len(idx):
        return idx
    low, high = int(idx.min()) // 12, int(idx.max()) // 12
    by_year = np.array([avg_wage(area, year * 100 + 1) for year in range(low, high + 1)], dtype=np.int64)
    result: Ints = by_year[idx // 12 - low]
    return result


@cache
def _age_rows() -> list[tuple[str, str, str, int, int, int]]:
    rows = read_rows(standard_dir() / "retirement_ages.csv")
    return [
        (r["fund_family"], r["sex"], r["category"], int(r["birth_from"]), int(r["birth_to"]), int(r["age_months"]))
        for r in rows
    ]


def legal_age(fund: str, sex: str, category: str, birth_month: int) -> int:
    """Legal age in months as the table of the law gives it; ``LookupError`` when no step covers the birth."""
    family = "residents_pension" if fund == "170" else "employees_pension"
    for name, who, what, low, high, age in _age_rows():
        if name == family and who in ("*", sex) and what in ("*", category) and low <= birth_month <= high:
            return age
    raise LookupError(f"no legal age for fund {fund}, sex {sex}, category {category}, born {birth_month}")


@cache
def births_for(fund: str, sex: str, category: str, reached: int) -> tuple[int, ...]:
    """Birth months of those who reach the legal age in month ``reached``."""
    end = index(reached)
    return tuple(month(b) for b in range(end - 800, end - 560) if b + legal_age(fund, sex, category, month(b)) == end)
