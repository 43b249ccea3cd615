"""Checks of one cell, written once as polars expressions over TEXT; blank passes everything but ``required``.

Every check is a pandera check that carries its rule code (``name``), what is expected in Chinese (``title``)
and in English (``description``), and the expression itself (``passes``), so that a caller may fuse many of
them into one scan.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import pandera.polars as pa
import polars as pl
from pandera.api.polars.types import PolarsData

from auditlake.collect import numbers
from auditlake.identity import BLANKS, is_citizen_id
from auditlake.standard.reference import divisions

_PROVINCES = "11|12|13|14|15|21|22|23|31|32|33|34|35|36|37|41|42|43|44|45|46|50|51|52|53|54|61|62|63|64|65|71|81|82|83"
#: strptime directive -> what a cell must look like (strptime alone forgives missing zeros)
_DIRECTIVES = {
    "%Y": r"[0-9]{4}",
    "%m": r"[0-9]{2}",
    "%d": r"[0-9]{2}",
    "%H": r"(?:[01][0-9]|2[0-3])",
    "%M": r"[0-5][0-9]",
    "%S": r"[0-5][0-9]",  # strptime takes a 60th second
}


def _cell_check(rule: str, zh: str, en: str, passes: Callable[[pl.Expr], pl.Expr]) -> pa.Check:
    """A pandera check over one text column; ``passes(column)`` is TRUE where a cell is right."""

    def run(data: PolarsData) -> pl.LazyFrame:
        return data.lazyframe.select(passes(pl.col(data.key)))

    check = pa.Check(run, name=rule, error=rule, title=zh, description=en)
    check.passes = passes  # a subclass of pa.Check would find no backend
    return check


def _blank_or(test: Callable[[pl.Expr], pl.Expr]) -> Callable[[pl.Expr], pl.Expr]:
    return lambda cell: (cell == "") | test(cell).fill_null(False)


def required() -> pa.Check:
    """The cell is filled (spaces alone do not count)."""
    return _cell_check("cell.required", "必填", "a value", lambda cell: cell.str.strip_chars(BLANKS) != "")


def length(limit: int) -> pa.Check:
    """At most ``limit`` characters (not bytes)."""
    return _cell_check(
        "cell.length", f"不超过 {limit} 个字符", f"at most {limit} characters", lambda c: c.str.len_chars() <= limit
    )


def decimal(precision: int, scale: int) -> pa.Check:
    """Plain decimal number; money has ``scale`` 2: yuan with fen."""
    pattern = rf"^-?[0-9]{{1,{precision - scale}}}(\.[0-9]{{1,{scale}}})?$"
    return _cell_check(
        "cell.type",
        f"数值，最多 {scale} 位小数，不带千分位和单位",
        f"a number with at most {scale} decimals, no thousands separators, no unit",
        _blank_or(lambda c: c.str.contains(pattern)),
    )


def integer() -> pa.Check:
    """Whole number of at most nine digits."""
    return _cell_check("cell.type", "整数", "a whole number", _blank_or(lambda c: c.str.contains(r"^-?[0-9]{1,9}$")))


def month() -> pa.Check:
    """Month YYYYMM, 1900 to 2199."""
    return _cell_check(
        "cell.type",
        "年月 YYYYMM，如 202607",
        "a month YYYYMM, e.g. 202607",
        _blank_or(lambda c: c.str.contains(r"^(19|20|21)[0-9]{2}(0[1-9]|1[0-2])$")),
    )


def moment(form: str, dtype: type[pl.Date] | type[pl.Datetime]) -> pa.Check:
    """Real calendar date or time in exactly the form ``form`` (strptime)."""
    pattern = form
    for directive, shape in _DIRECTIVES.items():
        pattern = pattern.replace(directive, shape)
    shown = form
    for directive, letters in (("%Y", "YYYY"), ("%m", "MM"), ("%d", "DD"), ("%H", "HH"), ("%M", "MI"), ("%S", "SS")):
        shown = shown.replace(directive, letters)

    def right(cell: pl.Expr) -> pl.Expr:
        return cell.str.contains(f"^{pattern}$") & cell.str.strptime(dtype, form, strict=False).is_not_null()

    return _cell_check("cell.type", f"真实日期，格式 {shown}", f"a real date in the form {shown}", _blank_or(right))


def date(form: str) -> pa.Check:
    """Calendar date."""
    return moment(form, pl.Date)


def timestamp(form: str) -> pa.Check:
    """Date and time."""
    return moment(form, pl.Datetime)


def boolean() -> pa.Check:
    """``true`` or ``false``."""
    return _cell_check("cell.type", "true 或 false", "true or false", _blank_or(lambda c: c.is_in(["true", "false"])))


def pseudonym() -> pa.Check:
    """32 lower-case hexadecimal characters: never an identity number."""
    return _cell_check(
        "cell.type",
        "32 位小写十六进制身份键",
        "a pseudonym of 32 lower-case hexadecimal characters",
        _blank_or(lambda c: c.str.contains(r"^[0-9a-f]{32}$")),
    )


def doubt_id() -> pa.Check:
    """Id of a doubt: 16 lower-case hexadecimal characters."""
    return _cell_check(
        "cell.type",
        "疑点编号，16 位小写十六进制",
        "a doubt id of 16 lower-case hexadecimal characters",
        _blank_or(lambda c: c.str.contains(r"^[0-9a-f]{16}$")),
    )


def one_of(values: tuple[str, ...]) -> pa.Check:
    """A closed list that belongs to the platform itself (codes of source systems are never closed)."""
    shown = " / ".join(values)
    return _cell_check("cell.type", f"取值之一：{shown}", f"one of {shown}", _blank_or(lambda c: c.is_in(list(values))))


def citizen_id() -> pa.Check:
    """GB 11643: 18 characters, real birth date, right check character; the old 15 digits are widened first."""
    return _cell_check(
        "cell.citizen_id",
        "18 位公民身份号码（GB 11643，校验码正确）",
        "an 18-character citizen id (GB 11643) whose check character is right",
        _blank_or(numbers.judge(numbers.ids_right, is_citizen_id)),
    )


def credit_code() -> pa.Check:
    """GB 32100: 18 characters, letters allowed in the first places, right check character."""
    return _cell_check(
        "cell.credit_code",
        "18 位统一社会信用代码（GB 32100，校验码正确）",
        "an 18-character unified social credit code (GB 32100) whose check character is right",
        _blank_or(numbers.judge(numbers.credit_codes_right, numbers.is_credit_code)),
    )


@cache
def _divisions() -> tuple[list[str], list[str]]:
    known = list(divisions())
    return known, sorted({code[:2] for code in known if not code.endswith("0000")})


def _division_right(cell: pl.Expr) -> pl.Expr:
    # provinces whose counties the standard holds, abolished ones included; elsewhere (Hong Kong, Macao, Taiwan and
    # its residents' permits) only the form is judged
    known, held = _divisions()
    shape = cell.str.contains(rf"^({_PROVINCES})[0-9]{{4}}$")
    return shape & (cell.is_in(known) | ~cell.str.slice(0, 2).is_in(held))


def division() -> pa.Check:
    """Six digits of GB/T 2260: in the standard's list where it holds the province, else of the right form."""
    return _cell_check(
        "cell.division",
        "6 位行政区划代码（GB/T 2260）",
        "a division code of six digits (GB/T 2260)",
        _blank_or(_division_right),
    )
