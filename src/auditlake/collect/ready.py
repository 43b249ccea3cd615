"""Which periods can be built: complete by receipts, or closed by their deadline."""

from __future__ import annotations

from datetime import datetime

from auditlake import clock
from auditlake.collect.limits import get_limits
from auditlake.collect.receipts import Book
from auditlake.hashing import canonical, sha256
from auditlake.ledger.envelope import Event
from auditlake.standard.duties import owing


def ready_events(hub: str, book: Book, changed: set[str]) -> list[Event]:
    """``period/ready`` events: periods that changed now and are complete or closed, and announced ones nobody
    built within the time of the limits (the announcement may have been lost)."""
    periods = sorted(p for p in book.periods() if (p in changed or _forgotten(book, p)) and buildable(hub, book, p))
    return [_event(hub, book, period) for period in periods]


def buildable(hub: str, book: Book, period: str) -> bool:
    """Every owing org has an accepted submission, or the deadline has passed."""
    return period in book.closed or not book.missing(hub, period)


def _forgotten(book: Book, period: str) -> bool:
    announced, built = book.announced.get(period), book.built.get(period)
    if announced is None or (built is not None and built.at >= announced.at):
        return False
    age = clock.now() - datetime.fromisoformat(announced.at)
    return age.total_seconds() > get_limits().announce_seconds


def _event(hub: str, book: Book, period: str) -> Event:
    inputs = sorted(r["id"] for (_, p), r in book.newest().items() if p == period)
    missing = book.missing(hub, period)
    payload = {
        "hub": hub,
        "period": period,
        "owing": len(owing(hub, period)),
        "accepted": len(inputs),
        "missing": missing,
        "inputs_sha256": sha256(canonical(inputs)),
    }
    return Event("period", period, "ready", payload=payload, actor_org=f"{hub}-audit", payload_schema="period/1")
