"""The error report as files: an Excel workbook, a page of HTML and, where there are problems, a CSV."""

from __future__ import annotations

import csv
import io

from auditlake.collect.receipt import Receipt
from auditlake.collect.report import EFFECTS, lines, safe
from auditlake.collect.report_html import page
from auditlake.collect.report_xlsx import HEADS, cells, workbook


def files(receipt: Receipt, *, owner: bool = True) -> dict[str, bytes]:
    """Every file of the report by name. ``owner``: whether it is for the org itself, which may see its own values."""
    made = {"report.xlsx": workbook(receipt, owner=owner), "report.html": page(receipt, owner=owner)}
    return made | ({"report.csv": table(receipt, owner=owner)} if receipt.problems else {})


def table(receipt: Receipt, *, owner: bool = True) -> bytes:
    """One row per problem, errors and warnings together; UTF-8 with BOM, so that Excel shows Chinese."""
    out = io.StringIO()
    writer = csv.writer(out, quoting=csv.QUOTE_ALL)
    writer.writerow(["后果 effect", *(head for head, _ in HEADS)])
    for line in lines(receipt, owner=owner):
        writer.writerow([EFFECTS[line.severity], *(safe(c) if isinstance(c, str) else c for c in cells(line))])
    return out.getvalue().encode("utf-8-sig")
