"""Which periods can be built: complete by receipts, or closed by their deadline."""

from __future__ import annotations

from datetime import datetime

from auditlake import clock
from auditlake.collect.limits import get_limits
from auditlake.collect.receipts import Book
from auditlake.hashing import canonical, sha256
from auditlake.ledger.envelope import Event
from auditlake.standard.duties import owing


def ready_events(hub: str, book: Book) -> list[Event]:
    """``period/ready`` events: periods that are complete or closed with inputs nobody announced yet, and announced
    ones nobody built within the time of the limits (the announcement may have been lost).

    Told from the ledger alone: a pass that was cut short forgets no period, and none is announced twice.
    """
    inputs = {period: inputs_digest(book, period) for period in book.periods()}
    return [
        _event(hub, book, period, digest)
        for period, digest in inputs.items()
        if (_unheard(book, period, digest) or _forgotten(book, period)) and buildable(hub, book, period)
    ]


def inputs_digest(book: Book, period: str) -> str:
    """Hash of the receipts that count for a period."""
    return sha256(canonical(sorted(r["id"] for (_, p), r in book.newest().items() if p == period)))


def buildable(hub: str, book: Book, period: str) -> bool:
    """Every owing org has an accepted submission, or the deadline has passed."""
    return period in book.closed or not book.missing(hub, period)


def _unheard(book: Book, period: str, digest: str) -> bool:
    announced = book.announced.get(period)
    return announced is None or announced.payload.get("inputs_sha256") != digest


def _forgotten(book: Book, period: str) -> bool:
    announced, built = book.announced.get(period), book.built.get(period)
    if announced is None or (built is not None and built.at >= announced.at):
        return False
    age = clock.now() - datetime.fromisoformat(announced.at)
    return age.total_seconds() > get_limits().announce_seconds


def _event(hub: str, book: Book, period: str, digest: str) -> Event:
    payload = {
        "hub": hub,
        "period": period,
        "owing": len(owing(hub, period)),
        "accepted": sum(p == period for _, p in book.newest()),
        "missing": book.missing(hub, period),
        "inputs_sha256": digest,
    }
    return Event("period", period, "ready", payload=payload, actor_org=f"{hub}-audit", payload_schema="period/1")
