"""What an org owes, due when, and what has come of it: from the standard alone, and from its receipts if it has a key."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from typing import Any

from auditlake import clock
from auditlake.collect.prefix import PLAIN_KINDS
from auditlake.months import add_months, is_month, month_of, period_months, period_of
from auditlake.standard.calendar import due_date, is_workday
from auditlake.standard.contracts import load_tables
from auditlake.standard.duties import EVENT, due_workdays, obligations, owed_tables
from auditlake.standard.reference import Org, codes

_MONTHS = 3  #: without receipts: the running month and the two before it


@dataclass(frozen=True)
class OwedTable:
    """A source table that the period's submission has to bring; ``missing`` when the accepted one lacks it."""

    table: str
    name_zh: str
    name_en: str
    missing: bool


@dataclass(frozen=True)
class Owed:
    """One period. ``days_left`` in working days after today until the due date, 0 once something was accepted;
    ``days_late`` in calendar days: of the accepted submission, else until today. ``state``: accepted, refused,
    incomplete (accepted but tables are missing), open; ``unknown`` without a key."""

    period: str
    due: date
    days_left: int
    days_late: int
    state: str
    submission: str | None
    received_at: str | None
    tables: tuple[OwedTable, ...]

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self) | {"due": self.due.isoformat()}


@dataclass(frozen=True)
class Duty:
    """Something owed besides data: ``due`` for what falls due with a period, ``None`` for each time it happens."""

    artefact: str
    name_zh: str
    name_en: str
    frequency: str
    workdays: int
    period: str | None
    due: date | None

    def as_json(self) -> dict[str, Any]:
        """Plain values."""
        return asdict(self) | {"due": self.due.isoformat() if self.due else None}


def owed(org: Org, receipts: list[dict[str, Any]] | None, period: str | None = None) -> list[Owed]:
    """Periods that the org owes data of, oldest first; ``receipts`` newest first, ``None`` when nobody asked.

    Without ``period``: the running month and the two before it, and with receipts every month since the first
    of them that has no accepted submission yet. ValueError for a ``period`` that is none.
    """
    workdays = due_workdays(org.kind)
    if workdays is None:
        return []
    found = []
    for one in [period] if period else _periods(receipts):
        tables = owed_tables(org, one)
        if tables:
            found.append(_one(org, one, due_date(one, workdays), receipts))
    return found


def duties(org: Org, period: str | None = None) -> list[Duty]:
    """What the org owes besides data: with this period (the running one), and each time something happens."""
    one = period or period_of(month_of(clock.today()))
    found = []
    for duty in obligations():
        if duty.org_kind == org.kind and duty.artefact != "data":
            names = codes("artefact")[duty.artefact]
            if duty.frequency == EVENT:
                found.append(Duty(duty.artefact, *names, duty.frequency, duty.due_workdays, None, None))
            elif duty.falls_due(one):
                due = due_date(one, duty.due_workdays)
                found.append(Duty(duty.artefact, *names, duty.frequency, duty.due_workdays, one, due))
    return found


def workdays_until(due: date) -> int:
    """Working days after today up to and including ``due``; 0 on the day itself and later."""
    days = (due - clock.today()).days
    return sum(is_workday(clock.today() + timedelta(days=n)) for n in range(1, days + 1))


def _periods(receipts: list[dict[str, Any]] | None) -> list[str]:
    now = month_of(clock.today())
    recent = {period_of(add_months(now, -back)) for back in range(_MONTHS)}
    if not receipts:
        return sorted(recent)
    data = [r for r in receipts if r["kind"] not in PLAIN_KINDS and is_month(r["period"])]
    done = {r["period"] for r in data if r["outcome"] == "accepted"}
    month = min((period_months(r["period"])[0] for r in data), default=now)
    while month <= now:
        recent |= {period_of(month)} - done
        month = add_months(month, 1)
    return sorted(recent)


def _one(org: Org, period: str, due: date, receipts: list[dict[str, Any]] | None) -> Owed:
    mine = [r for r in receipts or () if r["period"] == period and r["kind"] not in PLAIN_KINDS]
    accepted = max((r for r in mine if r["outcome"] == "accepted"), key=lambda r: r["revision"], default=None)
    latest = accepted or next((r for r in mine if r["outcome"] == "refused"), None)
    lacking = set(accepted["tables_missing"]) if accepted else set()
    if accepted:
        state = "incomplete" if lacking else "accepted"
    else:
        state = "refused" if latest else "unknown" if receipts is None else "open"
    return Owed(
        period=period,
        due=due,
        days_left=0 if accepted else workdays_until(due),
        days_late=accepted["days_late"] if accepted else max((clock.today() - due).days, 0),
        state=state,
        submission=latest["submission"] if latest else None,
        received_at=latest["received_at"] if latest else None,
        tables=tuple(_tables(org, period, lacking if accepted else None)),
    )


def _tables(org: Org, period: str, lacking: set[str] | None) -> Iterable[OwedTable]:
    for table in owed_tables(org, period):
        missing = lacking is None or table.name in lacking
        english = load_tables()[str(table.standard_table)].name_en
        yield OwedTable(table.name, table.name_zh, english, missing)
