"""Working days in China by days that everybody knows."""

from __future__ import annotations

from datetime import date

import pytest

from auditlake.standard.calendar import add_workdays, due_date, is_workday, workdays_between


@pytest.mark.parametrize(
    ("day", "worked"),
    [
        ("2026-09-20", True),  # Sunday, worked for the National Day week
        ("2026-10-01", False),
        ("2026-10-07", False),
        ("2026-10-08", True),
        ("2026-10-10", True),  # Saturday, worked
        ("2026-10-11", False),
        ("2026-02-14", True),  # Saturday before the Spring Festival, worked
        ("2026-02-15", False),
        ("2026-02-23", False),
        ("2026-02-24", True),
        ("2026-02-28", True),  # Saturday, worked
        ("2035-05-07", True),  # a Monday of a year that is not announced yet
        ("2035-05-06", False),
    ],
)
def test_holidays_and_worked_weekends(day: str, worked: bool) -> None:
    assert is_workday(date.fromisoformat(day)) is worked


def test_due_dates_step_over_the_national_day_and_the_spring_festival() -> None:
    assert due_date("2026-09", 1) == date(2026, 10, 8)
    assert due_date("2026-09", 8) == date(2026, 10, 16)  # 8 9 10 | 12 13 14 15 16, the Saturday counts
    assert due_date("2026-01", 10) == date(2026, 2, 13)
    assert due_date("2026-01", 12) == date(2026, 2, 24)
    assert add_workdays(date(2026, 9, 30), 3) == date(2026, 10, 10)


def test_days_late_in_working_days() -> None:
    assert workdays_between(date(2026, 9, 30), date(2026, 10, 8)) == 1
    assert workdays_between(date(2026, 9, 30), date(2026, 10, 7)) == 0
    assert workdays_between(date(2026, 10, 10), date(2026, 9, 30)) == -3
    assert workdays_between(date(2026, 10, 10), date(2026, 10, 10)) == 0
