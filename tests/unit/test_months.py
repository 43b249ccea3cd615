from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditlake.months import add_months, is_month, last_day, months_between, period_months, period_of

MONTHS = st.builds(lambda year, month: year * 100 + month, st.integers(1950, 2100), st.integers(1, 12))


def test_adding_crosses_the_year() -> None:
    assert add_months(202512, 1) == 202601
    assert add_months(202601, -1) == 202512
    assert last_day(202602).isoformat() == "2026-02-28"


@given(MONTHS, st.integers(-600, 600))
def test_adding_and_counting_are_inverse(month: int, count: int) -> None:
    assert months_between(month, add_months(month, count)) == count


@pytest.mark.parametrize(
    ("period", "months"),
    [
        ("2026-10", (202610, 202610)),
        ("2026Q3", (202607, 202609)),
        ("2026H1", (202601, 202606)),
        ("2026", (202601, 202612)),
    ],
)
def test_periods(period: str, months: tuple[int, int]) -> None:
    assert period_months(period) == months


@pytest.mark.parametrize("text", ["2026-13", "202610", "2026Q5", "", "2026-1"])
def test_what_is_no_period_is_named(text: str) -> None:
    with pytest.raises(ValueError, match=r"not a period"):
        period_months(text)


def test_period_of_a_month() -> None:
    assert period_of(202607) == "2026-07"


@pytest.mark.parametrize(
    ("period", "month"),
    [("2026-10", True), ("2026Q3", False), ("2026H1", False), ("2026", False), ("2026-13", False), ("../x", False)],
)
def test_a_month_is_told_from_other_periods_and_from_none(period: str, month: bool) -> None:
    assert is_month(period) is month
