"""Deadlines: remind before, name who is missing and with what at them, tell the org above after some days."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from auditlake import clock, ledger
from auditlake.collect import reminders
from auditlake.collect.manifest import oldest
from auditlake.collect.ready import inputs_digest
from auditlake.collect.receipts import Book
from auditlake.collect.reminders import Lack, due_of_org
from auditlake.ledger.envelope import Event
from auditlake.months import add_months, is_month, month_of, period_months, period_of
from auditlake.standard.duties import owing
from auditlake.store.client import Store


def close_periods(hub: str) -> dict[str, Any]:
    """Do what the day asks for, each once; running it again on the same day changes nothing.

    Returns ``{"missing": {period: [orgs]}, "ready": [periods], "reminded": {...}, "escalated": {period: [orgs]}}``.
    ``missing`` holds the periods closed in this run (with an empty list when nobody is missing); ``ready`` those
    of them that wait with at least one accepted submission for somebody who did not come; ``reminded`` orgs whose
    due date is near, ``escalated`` those overdue for so long that the org above was told.
    """
    day = _Day.of(hub)
    outcome: dict[str, Any] = {"missing": {}, "ready": [], "reminded": {}, "escalated": {}}
    for period in candidates(day.book):
        lacking = reminders.lacks(hub, day.book, period)
        if told := day.remind(period, lacking):
            outcome["reminded"][period] = told
        due = due_of(hub, period)
        if due is not None and period not in day.book.closed and clock.today() > due:
            outcome["missing"][period] = day.close(period, due, lacking)
            if outcome["missing"][period] and period in day.book.periods():
                outcome["ready"].append(period)
        if told := day.escalate(period, lacking):
            outcome["escalated"][period] = told
    ledger.append(day.store, day.events)
    return outcome


@dataclass
class _Day:
    """What is known of a hub, who was told before, and what is to be noted of today."""

    hub: str
    store: Store
    book: Book
    reminded: set[tuple[str, str]]
    escalated: set[str]
    events: list[Event]

    @classmethod
    def of(cls, hub: str) -> _Day:
        store = Store.for_hub(hub)
        day = cls(hub, store, Book(), set(), set(), [])
        for event in ledger.read(store):
            day.book.note(event)
            if (event.entity_kind, event.event) == ("period", "reminded"):
                day.reminded |= {(event.entity_id, org) for org in event.payload["orgs"]}
            elif (event.entity_kind, event.event) == ("period", "escalated"):
                day.escalated.add(event.entity_id)
        return day

    def remind(self, period: str, lacking: list[Lack]) -> list[str]:
        """Orgs reminded now, before their due date."""
        near = [one for one in lacking if one.remind and (period, one.org) not in self.reminded]
        if near:
            payload = {"hub": self.hub, "period": period, "orgs": [one.org for one in near]}
            self._note(period, "reminded", payload, [one.to_act for one in near], [reminders.ahead(o) for o in near])
        return [one.org for one in near]

    def close(self, period: str, due: date, lacking: list[Lack]) -> list[str]:
        """Orgs named missing at the deadline; who left out tables is reminded as well."""
        missing = self.book.missing(self.hub, period)
        payload = {
            "hub": self.hub,
            "period": period,
            "due": due.isoformat(),
            "missing": missing,
            "tables": {one.org: list(one.tables) for one in lacking},
            "owing": len(owing(self.hub, period)),
            "inputs_sha256": inputs_digest(self.book, period),
        }
        self._note(period, "closed", payload, [one.to_act for one in lacking], [reminders.overdue(o) for o in lacking])
        return missing

    def escalate(self, period: str, lacking: list[Lack]) -> list[str]:
        """Orgs whose parent is told now: overdue for as many working days as the parameter says."""
        late = [one for one in lacking if one.escalate and f"{one.org}.{period}" not in self.escalated]
        for one in late:
            parent = reminders.above(one)
            payload = {
                "hub": self.hub,
                "period": period,
                "org": one.org,
                "parent": parent,
                "due": one.due.isoformat(),
                "days_late": one.days_late,
                "workdays_late": one.workdays_late,
                "tables": list(one.tables),
                "waits_for": one.waits_for,
            }
            self._note(f"{one.org}.{period}", "escalated", payload, [parent], [reminders.escalation(one)])
        return [one.org for one in late]

    def _note(
        self, entity: str, event: str, payload: dict[str, Any], recipients: list[str], notices: list[tuple[str, bytes]]
    ) -> None:
        """Notices into the outboxes now, the event about them with the others at the end."""
        hashes = {key: self.store.put_bytes(key, body) for key, body in notices}
        self.events.append(
            Event(
                "period",
                entity,
                event,
                payload=payload | {"out_sha256": hashes},
                actor_org=f"{self.hub}-audit",
                recipients=tuple(dict.fromkeys(recipients)),
                attachments=tuple(hashes.values()),
                payload_schema="period/1",
            )
        )


def candidates(book: Book) -> list[str]:
    """Every month from the first one heard of to the one after the last; folders named after other times count not."""
    today = month_of(clock.today())
    heard = {period_months(p)[0] for p in {r["period"] for r in book.receipts} if is_month(p)}
    known = sorted(month for month in heard if oldest(today) <= month <= today)
    if not known:
        return []
    months, month, end = [], known[0], add_months(known[-1], 1)
    while month <= end:
        months.append(period_of(month))
        month = add_months(month, 1)
    return months


def due_of(hub: str, period: str) -> date | None:
    """Last due date of any org of the hub for a period."""
    return max((due_of_org(org, period) for org in owing(hub, period)), default=None)
