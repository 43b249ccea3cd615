"""The error report as an Excel workbook: summary first, then one row per error, then the warnings."""

from __future__ import annotations

import io
from typing import Any

import xlsxwriter

from auditlake import clock
from auditlake.collect.receipt import Receipt
from auditlake.collect.report import EFFECTS, Line, counted, facts, lines, next_steps, safe

SHEETS = ("摘要 Summary", "错误 Errors", "提醒 Warnings")
#: heads of the sheets of errors and warnings, with their widths
HEADS = (
    ("文件 file", 20),
    ("工作表 sheet", 12),
    ("行 row", 9),
    ("列 column", 14),
    ("列名 name", 18),
    ("规则 rule", 20),
    ("发现 found", 28),
    ("应为 expected", 34),
    ("说明", 56),
    ("怎么办", 40),
    ("message", 56),
    ("what to do", 40),
    ("主键 key", 30),
    ("指引 guide", 40),
    ("次数 count", 10),
)
_GUIDE = [head for head, _ in HEADS].index("指引 guide")
_TABLES = (
    ("表 table", "table"),
    ("文件 file", "file"),
    ("申报行 declared", "rows_declared"),
    ("文件行 found", "rows_found"),
    ("入库行 loaded", "rows_loaded"),
    ("退回行 rejected", "rows_rejected"),
    ("申报合计 control declared", "control_declared"),
    ("入库合计 control loaded", "control_loaded"),
)


def cells(line: Line) -> list[str | int]:
    """A line in the order of HEADS."""
    return [
        line.file, line.sheet, "" if line.row is None else line.row, line.column, line.column_zh, line.rule,
        line.found, line.expected, line.message_zh, line.todo_zh, line.message_en, line.todo_en, line.keys,
        line.guide, line.count,
    ]  # fmt: skip


def workbook(receipt: Receipt, *, owner: bool = True) -> bytes:
    """The whole workbook; texts are never formulas. The same receipt gives the same bytes."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": receipt.id, "created": clock.as_of().replace(tzinfo=None)})
    style = {
        "head": book.add_format({"bold": True, "bg_color": "#1F3A5F", "font_color": "white", "valign": "vcenter"}),
        "title": book.add_format({"bold": True, "font_size": 16}),
        "wrap": book.add_format({"text_wrap": True, "valign": "top"}),
        "link": book.add_format({"font_color": "#1155CC", "underline": 1, "valign": "top"}),
        "refused": book.add_format({"bold": True, "font_color": "#B3261E"}),
        "accepted": book.add_format({"bold": True, "font_color": "#1D7A4F"}),
        "noted": book.add_format({"bold": True, "font_color": "#8A6100"}),
    }
    made = lines(receipt, owner=owner)
    _summary(book.add_worksheet(SHEETS[0]), receipt, style)
    for name, some in ((SHEETS[1], [x for x in made if not x.warns]), (SHEETS[2], [x for x in made if x.warns])):
        _lines(book.add_worksheet(name), some, style)
    book.close()
    return out.getvalue()


def _summary(sheet: Any, receipt: Receipt, style: dict[str, Any]) -> None:
    sheet.set_column(0, 0, 26)
    sheet.set_column(1, 1, 34)
    sheet.set_column(2, 7, 24)
    sheet.write_string(0, 0, "数据报送回执与错误报告 Receipt and error report", style["title"])
    at = 2
    for name, value in facts(receipt):
        sheet.write_string(at, 0, name, style["head"])
        sheet.write_string(at, 1, safe(value), style[receipt.payload["outcome"]] if at == 2 else None)
        at += 1
    at += 1
    sheet.write_string(at, 0, "下一步 what to do next", style["head"])
    for zh, en in next_steps(receipt):
        sheet.write_string(at, 1, zh)
        sheet.write_string(at + 1, 1, en)
        at += 2
    heads = ["规则 rule", "后果 effect", "全部 all", "列出 listed", "怎么办", "what to do"]
    rules = [[c.rule, EFFECTS[c.severity], c.count, c.listed, c.todo_zh, c.todo_en] for c in counted(receipt)]
    at = _table(sheet, at + 1, heads, rules, style)
    tables = [[entry[field] for _, field in _TABLES] for entry in receipt.payload["tables"]]
    _table(sheet, at + 1, [head for head, _ in _TABLES], tables, style)


def _table(sheet: Any, at: int, heads: list[str], rows: list[list[Any]], style: dict[str, Any]) -> int:
    """Write a small table; returns the row behind it."""
    for number, head in enumerate(heads):
        sheet.write_string(at, number, head, style["head"])
    for row in rows:
        at += 1
        for number, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(at, number, value)
            else:
                sheet.write_string(at, number, safe("" if value is None else str(value)))
    return at + 1


def _lines(sheet: Any, some: list[Line], style: dict[str, Any]) -> None:
    for number, (head, width) in enumerate(HEADS):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, head, style["head"])
    sheet.freeze_panes(1, 0)
    for at, line in enumerate(some, start=1):
        for number, cell in enumerate(cells(line)):
            if isinstance(cell, int):
                sheet.write_number(at, number, cell, style["wrap"])
            elif number == _GUIDE and cell.startswith(("http://", "https://")):
                # the address is ours: only its anchor names what the org wrote, and that is quoted
                sheet.write_url(at, number, cell, style["link"])
            else:
                sheet.write_string(at, number, safe(cell), style["wrap"])
    if some:
        sheet.autofilter(0, 0, len(some), len(HEADS) - 1)
    else:
        sheet.write_string(1, 0, "没有 none")
