"""Working days in China (adjusted weekends and holidays included) and the due dates counted in them."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

import chinese_calendar

from auditlake.months import last_day, period_months


@cache
def is_workday(day: date) -> bool:
    """Whether a day is worked in China; years the calendar library does not know yet count Monday to Friday."""
    try:
        return bool(chinese_calendar.is_workday(day))
    except NotImplementedError:
        return day.weekday() < 5


def add_workdays(day: date, count: int) -> date:
    """The ``count``-th working day after ``day`` (``day`` itself is not counted)."""
    while count > 0:
        day += timedelta(days=1)
        count -= is_workday(day)
    return day


@cache
def due_date(period: str, workdays: int) -> date:
    """Last day in time for a period: ``workdays`` working days after the period's last day."""
    return add_workdays(last_day(period_months(period)[1]), workdays)


@cache
def workdays_between(first: date, last: date) -> int:
    """Working days after ``first`` up to and with ``last``; negative when ``last`` is the earlier one."""
    if last < first:
        return -workdays_between(last, first)
    return sum(is_workday(first + timedelta(days=n)) for n in range(1, (last - first).days + 1))
