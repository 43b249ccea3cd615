"""One row per org and period: what was owed, what came of it, and the three words complete, continuous, on time.

Folded from the receipts. It is the only place where the three words are judged; board, report cards and marts count
these rows. What depends on the day (is it overdue?) is left to the reader: a row says when it was due.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date
from typing import Any

from auditlake.collect import signoff
from auditlake.collect.deadline import candidates
from auditlake.collect.receipts import DATA_KINDS, Book
from auditlake.collect.reminders import due_of_org
from auditlake.standard.calendar import workdays_between
from auditlake.standard.duties import owed_names, owing

#: columns and SQL types; lists are names joined by a blank
COLUMNS = {
    "hub": "VARCHAR",
    "period": "VARCHAR",
    "org": "VARCHAR",
    "state": "VARCHAR",
    "due": "DATE",
    "received": "DATE",
    "days_late": "BIGINT",
    "workdays_late": "BIGINT",
    "submission": "VARCHAR",
    "receipt": "VARCHAR",
    "receipt_sha256": "VARCHAR",
    "deliveries": "BIGINT",
    "accepted": "BIGINT",
    "refused": "BIGINT",
    "revision": "BIGINT",
    "warnings": "BIGINT",
    "tables_owed": "BIGINT",
    "tables_missing": "VARCHAR",
    "rows": "BIGINT",
    "rows_rejected": "BIGINT",
    "entities_before": "BIGINT",
    "vanished": "BIGINT",
    "opening_differs": "BIGINT",
    "reason": "VARCHAR",
    "complete": "BOOLEAN",
    "continuous": "BOOLEAN",
    "on_time": "BOOLEAN",
}

#: states of a row; ``missing`` is shown as waiting or overdue by the day it is read
ACCEPTED, WARNED, LATE, SUPPLEMENTARY, SIGNED = "accepted", "warned", "late", "supplementary", "signed"
UNSIGNED, RETURNED, REFUSED, MISSING = "unsigned", "returned", "refused", "missing"
#: a warning that asks for nothing: no event of this kind in the month
QUIET = "file.header_only"
Row = dict[str, Any]


def facts(hub: str, book: Book, orgs: Collection[str] | None = None) -> list[Row]:
    """All rows of a hub, or those of some orgs, by period and org."""
    begun: set[str] = set()
    broken: set[str] = set()
    rows = []
    for period in candidates(book):
        closed = book.closed[period].as_of if period in book.closed else ""
        for org in owing(hub, period):
            if orgs is None or org in orgs:
                row = _row(book, (hub, org, period), closed, gap=org in broken)
                rows.append(row)
                if book.newest_of(org, period):
                    begun.add(org)
                elif org in begun:
                    broken.add(org)
    return rows


def _row(book: Book, key: tuple[str, str, str], closed: str, gap: bool) -> Row:
    hub, org, period = key
    receipts = [r for r in book.of_org(org) if r["period"] == period and r["kind"] in DATA_KINDS]
    counts = book.newest_of(org, period)
    shown = counts or book.latest(org, period) or next((r for r in reversed(receipts) if r["outcome"] == "refused"), {})
    accepted = [r for r in receipts if r["outcome"] == "accepted"]
    due, first = due_of_org(org, period), accepted[0]["received_at"] if accepted else ""
    received = date.fromisoformat(first[:10]) if first else None
    late = (received - due).days if received else 0
    tables = entries(receipts, counts) if counts else []
    rejected = int(shown.get("rows_rejected") or 0)
    warnings = sum(p["severity"] == "warning" and p["rule"] != QUIET for p in shown.get("problems", ()))
    opening, vanished = total(tables, "opening_differs"), total(tables, "vanished")
    missing = list(counts["tables_missing"]) if counts else list(owed_names(org, period))
    return {
        "hub": hub,
        "period": period,
        "org": org,
        "state": _state(book, key, counts, shown, first > closed > "", late > 0, bool(warnings or rejected)),
        "due": due,
        "received": received,
        "days_late": max(late, 0),
        "workdays_late": workdays_between(due, received) if received and late > 0 else 0,
        "submission": shown.get("submission"),
        "receipt": shown.get("id"),
        "receipt_sha256": _copy_sha256(shown),
        "deliveries": len(receipts),
        "accepted": len(accepted),
        "refused": sum(r["outcome"] == "refused" for r in receipts),
        "revision": shown.get("revision"),
        "warnings": warnings,
        "tables_owed": len(owed_names(org, period)),
        "tables_missing": " ".join(missing),
        "rows": sum(int(table.get("rows_found") or table["rows_declared"] or 0) for table in tables),
        "rows_rejected": total(tables, "rows_rejected"),
        "entities_before": total(tables, "entities_before"),
        "vanished": vanished,
        "opening_differs": opening,
        "reason": book.reason(shown["submission"]) if shown else "",
        "complete": counts is not None and not missing and all(map(whole, tables)),
        "continuous": counts is not None
        and not (gap or opening or "table.vanished" in counts.get("problem_counts", ())),
        "on_time": received is not None and late <= 0,
    }


def _state(
    book: Book, key: tuple[str, str, str], counts: Row | None, shown: Row, after: bool, late: bool, warned: bool
) -> str:
    """The state that matters most; what counts comes before how it came."""
    if counts is None:
        if not shown:
            return MISSING
        if shown["outcome"] == "refused":
            return REFUSED
        return RETURNED if book.decision(shown["submission"]) == signoff.RETURN else UNSIGNED
    if after:
        return SUPPLEMENTARY
    if late:
        return LATE
    if book.decision(counts["submission"]) == signoff.ACCEPT:
        return SIGNED
    return WARNED if warned else ACCEPTED


def entries(receipts: list[Row], counts: Row) -> list[Row]:
    """Lines of the files that count: those of the submission, and of the revisions that it carries tables from."""
    carried = dict(counts.get("carried") or {})
    return list(counts["tables"]) + [
        table
        for receipt in receipts
        for table in receipt["tables"]
        if receipt["outcome"] == "accepted" and carried.get(table["table"]) == receipt["submission"]
    ]


def whole(table: Row) -> bool:
    """Whether all rows and the control total of a file were loaded as declared."""
    same_total = table.get("control_declared") in (None, table.get("control_loaded"))
    return bool(table["rows_declared"] == table["rows_loaded"] and same_total)


def total(tables: list[Row], name: str) -> int:
    """Sum of a count over lines of files; what was not counted is 0."""
    return sum(int(table.get(name) or 0) for table in tables)


def _copy_sha256(receipt: Row) -> str | None:
    """Hash of the receipt's copy in the outbox, which the board opens."""
    return next(
        (digest for key, digest in receipt.get("out_sha256", {}).items() if key.endswith("/receipt.json")), None
    )
