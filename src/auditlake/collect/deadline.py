"""Deadlines: name who is missing, remind them, and let the period be built without them."""

from __future__ import annotations

from datetime import date
from typing import Any

from auditlake import clock, ledger
from auditlake.collect.ready import inputs_digest
from auditlake.collect.receipts import Book
from auditlake.hashing import canonical
from auditlake.ledger.envelope import Event
from auditlake.months import add_months, period_months, period_of
from auditlake.standard.calendar import due_date
from auditlake.standard.duties import due_workdays, owing
from auditlake.standard.reference import orgs
from auditlake.store.client import Store


def close_periods(hub: str) -> dict[str, Any]:
    """Close every period whose due date has passed, once: ``{"missing": {period: [orgs]}, "ready": [periods]}``.

    ``missing`` holds the periods closed in this run (with an empty list when nobody is missing); ``ready`` those
    of them that wait with at least one accepted submission for somebody who did not come.
    """
    store = Store.for_hub(hub)
    book = Book.read(store)
    missing: dict[str, list[str]] = {}
    ready: list[str] = []
    events: list[Event] = []
    for period in candidates(book):
        due = due_of(hub, period)
        if due is None or period in book.closed or clock.today() <= due:
            continue
        missing[period] = book.missing(hub, period)
        reminders = {key: store.put_bytes(key, body) for key, body in _reminders(hub, period, due, missing[period])}
        if missing[period] and period in book.periods():
            ready.append(period)
        payload = {
            "hub": hub,
            "period": period,
            "due": due.isoformat(),
            "missing": missing[period],
            "owing": len(owing(hub, period)),
            "inputs_sha256": inputs_digest(book, period),
            "out_sha256": reminders,
        }
        events.append(
            Event(
                "period",
                period,
                "closed",
                payload=payload,
                actor_org=f"{hub}-audit",
                recipients=tuple(missing[period]),
                attachments=tuple(reminders.values()),
                payload_schema="period/1",
            )
        )
    ledger.append(store, events)
    return {"missing": missing, "ready": ready}


def candidates(book: Book) -> list[str]:
    """Every month from the first one heard of to the one after the last."""
    known = sorted({period_months(r["period"])[0] for r in book.receipts if _is_month(r["period"])})
    if not known:
        return []
    months, month, end = [], known[0], add_months(known[-1], 1)
    while month <= end:
        months.append(period_of(month))
        month = add_months(month, 1)
    return months


def due_of(hub: str, period: str) -> date | None:
    """Last due date of any org of the hub for a period."""
    days = [due_workdays(kind) or 0 for kind in {orgs()[org].kind for org in owing(hub, period)}]
    return due_date(period, max(days)) if days else None


def _is_month(period: str) -> bool:
    try:
        first, last = period_months(period)
    except ValueError:
        return False
    return first == last


def _reminders(hub: str, period: str, due: date, missing: list[str]) -> list[tuple[str, bytes]]:
    office = orgs()[f"{hub}-audit"]
    found = []
    for org in missing:
        name = orgs()[org]
        body = {
            "org": org,
            "hub": hub,
            "period": period,
            "due": due.isoformat(),
            "as_of": clock.as_of().isoformat(),
            "message_zh": f"{name.name_zh}：{period} 期数据应于 {due} 前报送{office.name_zh}，至今未收到合格报送。"
            "请尽快报送；收到后将纳入该期的下一次计算。",
            "message_en": f"{name.name_en}: the data of {period} were due at the {office.name_en} on {due} and no "
            "acceptable submission has arrived. Please deliver; it will enter the period's next build.",
        }
        found.append((f"orgs/{org}/out/reminders/{period}.json", canonical(body)))
    return found
