"""Words and small pieces of HTML that all pages share."""

from __future__ import annotations

import re
from functools import cache
from typing import Any
from urllib.parse import quote

from markupsafe import Markup, escape

from auditlake.home import standard_dir
from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standard.duties import EVENT, Obligation
from auditlake.standard.reference import codes, read_rows

KINDS = {
    "event": ("流水：本期做账的记录", "event: rows booked in the period"),
    "state": ("时点状态：期末全部记录", "state: everything as it stands at the period's end"),
    "reference": ("参考：由平台维护", "reference: kept by the platform"),
    "control": ("控制：由平台根据报送生成", "control: made by the platform from submissions"),
}
CLASSES = {
    "plain": ("一般", "plain"),
    "sensitive": ("敏感", "sensitive"),
    "identifying": ("可识别个人", "identifying"),
}
TYPES = {
    "VARCHAR": ("文本", "text"), "DATE": ("日期", "date"), "TIMESTAMP": ("日期时间", "date and time"),
    "BOOLEAN": ("是否", "yes or no"), "INTEGER": ("整数", "integer"), "BIGINT": ("整数", "integer"),
    "DECIMAL": ("小数", "decimal"), "DOUBLE": ("浮点数", "floating point"),
}  # fmt: skip
SEVERITIES = {"error": ("错误", "error"), "warning": ("提示", "warning")}
UNVERIFIED = Markup(
    '<span class="unverified" title="依据未与原文核对 / not read in the source">待核实 to be verified</span>'
)
CONFIRMED = Markup('<span class="confirmed">已核对 confirmed</span>')


@cache
def domains() -> dict[str, dict[str, str]]:
    """Domains of the standard in the order of ``standard/domains.csv``, with both names and the funds they concern."""
    return {row["domain"]: row for row in read_rows(standard_dir() / "domains.csv")}


@cache
def _units() -> dict[str, tuple[str, str]]:
    rows = read_rows(standard_dir() / "units.csv")
    return {row["unit"]: (row["name_zh"], row["name_en"]) for row in rows}


def unit(name: str) -> tuple[str, str]:
    """Both names of a unit of ``standard/units.csv``."""
    return _units().get(name, (name, ""))


@cache
def code_lists() -> list[str]:
    """Names of the code lists that lie in files of their own."""
    return sorted(path.stem for path in (standard_dir() / "codes").glob("*.csv"))


@cache
def list_names() -> dict[str, str]:
    """A Chinese name for every code list: that of the first column of the standard that uses it."""
    from auditlake.standard.contracts import load_tables

    named = {"division": "行政区划", "fund": "险种与基金", "org_kind": "单位类别"}
    for table in load_tables().values():
        for column in table.columns:
            if column.code_list:
                named.setdefault(column.code_list, column.name_zh)
    return {name: named.get(name, "代码") for name in [*code_lists(), "division"]}


@cache
def spoken() -> list[str]:
    """Dialects that agencies speak; ``standard`` is what provinces send upward."""
    return [name for name in dialect_names() if name != "standard"]


def both(pair: tuple[str, str] | None, otherwise: Any = "") -> Markup:
    """Chinese and, smaller, English."""
    if pair is None:
        return escape(otherwise)
    return Markup('{} <small class="en">{}</small>').format(*pair)


def basis(text: str) -> Markup:
    """A basis as it may be quoted: ``[G]`` is shown as to be verified, ``[C]`` as read in a source."""
    shown = escape(text)
    for mark, badge in (("[G]", UNVERIFIED), ("[C]", CONFIRMED), ("to verify", UNVERIFIED)):
        shown = Markup(str(shown).replace(mark, badge))
    return shown


def status(value: str) -> Markup:
    """``basis_status`` of a row."""
    return CONFIRMED if value == "confirmed" else UNVERIFIED if value else Markup()


def type_of(column: Column) -> Markup:
    """The type in words: money and months are what they mean, not how they are stored."""
    if column.semantic == "money" or column.unit == "CNY":
        return both(("金额", "money"))
    if column.semantic == "month":
        return both(("年月 YYYYMM", "month"))
    return both(TYPES.get(column.type.partition("(")[0]), column.type)


def length_of(column: Column) -> str:
    """Longest text, or digits in all and behind the point."""
    precise = re.search(r"\((.*)\)", column.type)
    return precise[1].replace(" ", "") if precise else str(column.max_length or "")


def page_of(dialect: str, table: str) -> str:
    """Path of a source table's page."""
    return f"dialects/{dialect}/{table}"


def workbook_of(dialect: str, table: Table) -> str:
    """Path of a source table's Excel template in the site."""
    return f"templates/{dialect}/{table.name}.xlsx"


def named(name: str, code: str) -> Markup:
    """Both names of a code of a list, or the code where the list lacks it."""
    return both(codes(name).get(code), code)


def due(duty: Obligation) -> Markup:
    """By when an artefact is owed."""
    zh, en = ("事项发生后", "the event") if duty.frequency == EVENT else ("期末后", "the period's end")
    return both((f"{zh} {duty.due_workdays} 个工作日内", f"within {duty.due_workdays} working days after {en}"))


def suppliers(standard_table: str) -> list[dict[str, Any]]:
    """Dialects that can supply a standard table, with their source table."""
    dialects = [load_dialect(name) for name in spoken()]
    return [{"dialect": d, "source": found} for d in dialects if (found := d.source_of(standard_table)) is not None]


HELPERS: dict[str, Any] = {
    "KINDS": KINDS, "CLASSES": CLASSES, "unit": unit, "named": named, "due": due,
    "SEVERITIES": SEVERITIES, "both": both, "basis": basis, "status": status, "type_of": type_of,
    "length_of": length_of, "page_of": page_of, "workbook_of": workbook_of,
}  # fmt: skip
FILTERS: dict[str, Any] = {"quoted": lambda text: quote(str(text), safe="/")}
