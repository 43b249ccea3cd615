"""Collect a hub: one pass over its inboxes, receipts into the ledger, and which periods became ready."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from auditlake import ledger
from auditlake.collect import receipt
from auditlake.collect.delivery import Desk
from auditlake.collect.discover import group
from auditlake.collect.ready import ready_events
from auditlake.collect.receipts import DATA_KINDS, Book
from auditlake.ledger.envelope import Event
from auditlake.store.client import Store

Progress = Callable[[str], None]


class CollectFailed(RuntimeError):
    """Some deliveries could not be judged because of us, not of the org; the others have their receipts."""


def collect_hub(hub: str, *, progress: Progress | None = None) -> dict[str, Any]:
    """Take every new delivery of a hub and answer it; one ledger segment per run.

    Returns ``{"taken", "accepted": [submission ids], "refused": [...], "noted": [...], "ready": [periods]}``.
    Running it again over the same inboxes takes nothing. CollectFailed after the ledger was written when a
    delivery broke our own code.
    """
    store = Store.for_hub(hub)
    at = ledger.head(store)
    desk = Desk(hub, store, Book.read(store), (at.seq, at.sha256))
    new: list[receipt.Receipt] = []
    deliveries = group(store.list("orgs/"))
    waiting = [d.place for d in deliveries]
    failures: list[tuple[str, Exception]] = []
    for delivery in deliveries:
        try:
            issued = desk.answer(delivery, waiting)
        except Exception as error:
            failures.append((delivery.place.prefix, error))
            continue
        if issued is None:
            continue
        new.append(issued)
        if progress:
            progress(f"{issued.payload['submission']}: {issued.payload['outcome']} ({issued.id})")
    accepted = (r.payload for r in new if r.payload["outcome"] == "accepted")
    changed = {payload["period"] for payload in accepted if payload["kind"] in DATA_KINDS}
    ready = ready_events(hub, desk.book, changed)
    ledger.append(store, [*map(_event, new), *ready])
    if failures:
        told = "; ".join(f"{prefix}: {type(error).__name__}: {error}" for prefix, error in failures)
        raise CollectFailed(f"{len(failures)} 件未能核对 / deliveries could not be judged: {told}") from failures[0][1]
    by: dict[str, list[str]] = {"accepted": [], "refused": [], "noted": []}
    for one in new:
        by[one.payload["outcome"]].append(one.payload["submission"])
    return {"taken": len(new), **by, "ready": [event.entity_id for event in ready]}


def _event(issued: receipt.Receipt) -> Event:
    payload = issued.payload
    return Event(
        "receipt",
        issued.id,
        "issued",
        payload=payload,
        actor_org=f"{payload['hub']}-audit",
        recipients=(payload["org"],),
        attachments=tuple(item["sha256"] for item in payload["raw"]),
        payload_schema=receipt.SCHEMA,
        as_of=payload["received_at"],
    )
