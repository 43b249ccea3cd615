"""The error report for the org: an Excel workbook and a page of HTML, Chinese and English."""

from __future__ import annotations

import io
from functools import cache
from typing import Any

import xlsxwriter
from jinja2 import Environment, PackageLoader, StrictUndefined, Template

from auditlake import clock
from auditlake.collect.messages import told
from auditlake.collect.receipt import Receipt

OUTCOMES = {"accepted": "已受理 accepted", "refused": "已退回 refused", "noted": "已知悉 noted"}
_COLUMNS = (
    ("文件 file", 22),
    ("行 row", 9),
    ("列 column", 16),
    ("规则 rule", 20),
    ("发现 found", 28),
    ("应为 expected", 34),
    ("说明", 60),
    ("message", 60),
    ("怎么办", 44),
    ("what to do", 44),
    ("主键 key", 30),
    ("次数 count", 10),
)


def facts(receipt: Receipt) -> list[tuple[str, str]]:
    """What stands at the top of both reports."""
    p = receipt.payload
    listed, total, late = p["problems_listed"], p["problems_total"], p["days_late"]
    return [
        ("结果 outcome", OUTCOMES[p["outcome"]]),
        ("报送 submission", p["submission"]),
        ("机构 org", p["org"]),
        ("汇集点 hub", p["hub"]),
        ("回执 receipt", p["id"]),
        ("收到 received", p["received_at"]),
        ("截止 due", f"{p['due'] or '-'}" + (f"（迟 {late} 天 / {late} days late）" if late else "")),
        ("数据行 rows", f"{p['rows']:,}"),
        ("退回行 rows rejected", f"{p['rows_rejected']:,}"),
        (
            "问题 problems",
            f"{total:,}" + (f"（列出前 {listed:,} 条 / {listed:,} are listed）" if listed < total else ""),
        ),
        ("台账 ledger", f"#{p['ledger']['seq']} {p['ledger']['sha256'][:16]}"),
    ]


def workbook(receipt: Receipt) -> bytes:
    """Two sheets: summary, then one row per problem. Texts are never formulas."""
    out = io.BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": receipt.id, "created": clock.as_of().replace(tzinfo=None)})
    bold = book.add_format({"bold": True, "bg_color": "#1F3A5F", "font_color": "white", "valign": "vcenter"})
    wrap = book.add_format({"text_wrap": True, "valign": "top"})
    title = book.add_format({"bold": True, "font_size": 16})
    summary = book.add_worksheet("摘要 Summary")
    summary.set_column(0, 0, 26)
    summary.set_column(1, 8, 24)
    summary.write_string(0, 0, "数据报送回执 Receipt", title)
    line = 2
    for name, value in facts(receipt):
        summary.write_string(line, 0, name, bold)
        summary.write_string(line, 1, safe(value))
        line += 1
    line = _table(
        summary,
        line + 1,
        bold,
        ["规则 rule", "次数 count"],
        [[rule, count] for rule, count in receipt.payload["problem_counts"].items()],
    )
    heads = [
        "表 table",
        "文件 file",
        "申报行 declared",
        "文件行 found",
        "入库行 loaded",
        "退回行 rejected",
        "申报合计 control declared",
        "入库合计 control loaded",
    ]
    fields = (
        "table",
        "file",
        "rows_declared",
        "rows_found",
        "rows_loaded",
        "rows_rejected",
        "control_declared",
        "control_loaded",
    )
    _table(summary, line + 1, bold, heads, [[entry[f] for f in fields] for entry in receipt.payload["tables"]])
    sheet = book.add_worksheet("问题 Problems")
    for number, (head, width) in enumerate(_COLUMNS):
        sheet.set_column(number, number, width)
        sheet.write_string(0, number, head, bold)
    sheet.freeze_panes(1, 0)
    for number, row in enumerate(problem_rows(receipt), start=1):
        for column, cell in enumerate(row):
            if isinstance(cell, int):
                sheet.write_number(number, column, cell, wrap)
            else:
                sheet.write_string(number, column, safe(cell), wrap)
    if receipt.problems:
        sheet.autofilter(0, 0, len(receipt.problems), len(_COLUMNS) - 1)
    book.close()
    return out.getvalue()


def _table(sheet: Any, line: int, bold: Any, heads: list[str], rows: list[list[Any]]) -> int:
    for number, head in enumerate(heads):
        sheet.write_string(line, number, head, bold)
    for row in rows:
        line += 1
        for number, value in enumerate(row):
            if isinstance(value, int):
                sheet.write_number(line, number, value)
            else:
                sheet.write_string(line, number, safe("" if value is None else str(value)))
    return line + 1


def problem_rows(receipt: Receipt) -> list[list[str | int]]:
    """One line per problem in the order of the second sheet."""
    rows: list[list[str | int]] = []
    for p in receipt.problems:
        words = told(p, receipt.payload["org"])
        expected = " / ".join(dict.fromkeys(filter(None, (p.expected, p.expected_en))))
        rows.append(
            [
                p.file or p.table,
                p.row if p.row is not None else "",
                p.column,
                p.rule,
                p.found,
                expected,
                words["message_zh"],
                words["message_en"],
                words["todo_zh"],
                words["todo_en"],
                p.keys,
                p.count,
            ]
        )
    return rows


def safe(text: str) -> str:
    """Text that no spreadsheet takes for a formula, also after being saved as CSV; control characters shown."""
    shown = "".join(c if c >= " " or c in "\n\t" else "�" for c in text)[:32000]
    return "'" + shown if shown[:1] in ("=", "+", "-", "@", "\t", "\r") and len(shown) > 1 else shown


@cache
def _template() -> Template:
    loader = PackageLoader("auditlake.collect", "templates")
    return Environment(loader=loader, autoescape=True, undefined=StrictUndefined).get_template("receipt.html.j2")


def page(receipt: Receipt) -> bytes:
    """One self-contained page; everything from the org is escaped."""
    text = _template().render(
        receipt=receipt.payload,
        facts=facts(receipt),
        rows=problem_rows(receipt),
        outcome=OUTCOMES[receipt.payload["outcome"]],
    )
    return text.encode("utf-8")
