"""A number of a workbook as its clerk sees it, or why that cannot be known."""

from __future__ import annotations

import re
from datetime import datetime, time
from decimal import Decimal, InvalidOperation

from openpyxl.utils.datetime import CALENDAR_MAC_1904, WINDOWS_EPOCH, from_excel

from auditlake.collect.workbook import DATE, PLAIN, SPAN

#: a spreadsheet keeps this many digits of a number; the rest of a longer one is lost before the file is written
DIGITS = 15
_WHOLE = re.compile(rf"(?:0|-?[1-9][0-9]{{0,{DIGITS - 1}}})")
_EXACT = Decimal(10) ** 13  #: below it fifteen digits leave two decimals
ISO = ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S")
LOST, BROKEN = "cell.digits", "cell.error"


def number(text: str, style: str) -> tuple[str, str | None]:
    """Plain decimal text of a number as it is written in the file, and the rule by which the cell is refused.

    The noise of binary fractions beyond the fifteenth digit is not shown, as in the spreadsheet. A number that needs
    more digits has lost them: it is refused, never rounded.
    """
    if not _WHOLE.fullmatch(text):
        try:
            value = Decimal(text)
        except InvalidOperation:
            return text, BROKEN
        if not value.is_finite() or abs(value) >= Decimal(10) ** DIGITS:
            return text, LOST
        if len(value.as_tuple().digits) > DIGITS:
            if abs(value) >= _EXACT:
                return text, LOST
            value = Decimal(f"{value:.{DIGITS - 1}e}")
        text = f"{value:f}"
        if "." in text:
            text = text.rstrip("0").rstrip(".")
        text = text.removeprefix("-") if text in ("-0", "-") else text
    return (text.zfill(len(style)) if style and text.isdecimal() else text), None


def moment(text: str, style: str, since_1904: bool, kind: str, forms: tuple[str, str]) -> tuple[str, str | None]:
    """A date, time or span as text: in a column of ``kind`` DATE or TIMESTAMP by ``forms`` (of both), else ISO 8601.

    A date column shows also the time of a cell that has one, so that it is refused and not cut.
    """
    try:
        value = from_excel(float(text), CALENDAR_MAC_1904 if since_1904 else WINDOWS_EPOCH, timedelta=style == SPAN)
    except (ValueError, OverflowError):
        return text, BROKEN
    if not isinstance(value, datetime):
        return value.isoformat() if isinstance(value, time) else str(value), None
    date_form, timestamp_form = forms if kind in ("DATE", "TIMESTAMP") else ISO
    whole = value.time() == time() and kind != "TIMESTAMP"
    return value.strftime(date_form if whole else timestamp_form), None


def is_moment(style: str) -> bool:
    """Whether a style shows a date, a time or a span."""
    return style in (DATE, SPAN) and style != PLAIN
