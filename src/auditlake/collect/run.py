"""Collect a hub: one pass over its inboxes, receipts into the ledger, and which periods became ready."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager
from typing import Any

from auditlake import ledger
from auditlake.board import store as board
from auditlake.collect import package, receipt
from auditlake.collect.batches import Batches
from auditlake.collect.discover import Delivery, group
from auditlake.collect.ready import ready_events
from auditlake.collect.receipts import Book
from auditlake.collect.workers import Answer, Job, judged
from auditlake.ledger.envelope import Event
from auditlake.ledger.lock import one_at_a_time
from auditlake.store.client import Store

Progress = Callable[[str], None]
#: another pass is given this long to end; what it takes need not be taken again
_PATIENCE_SECONDS = 3.0


class CollectFailed(RuntimeError):
    """Some deliveries could not be judged because of us, not of the org; ``outcome`` tells of all the others."""

    def __init__(self, message: str, outcome: dict[str, Any]) -> None:
        super().__init__(message)
        self.outcome = outcome


class CollectBusy(RuntimeError):
    """Another pass over the hub's inboxes is running; it takes what this one would."""


def collect_hub(hub: str, orgs: Collection[str] = (), *, progress: Progress | None = None) -> dict[str, Any]:
    """Take every new delivery of a hub and answer it; with ``orgs`` only what lies in the inboxes of these.

    Returns ``{"taken", "accepted": [submission ids], "refused": [...], "noted": [...], "ready": [periods]}``, each in
    order of org, period and revision. Running it again over the same inboxes takes nothing. When many deliveries
    wait, processes judge them and receipts reach the ledger in batches, so that they appear while the pass runs.
    CollectBusy while another pass runs; CollectFailed after the ledger was written when a delivery broke our own code.
    """
    store = Store.for_hub(hub)
    with _alone(store):
        book = Book.read(store)
        inboxes = [f"orgs/{org}/in/" for org in sorted(orgs)] or ["orgs/"]
        deliveries = group(item for prefix in inboxes for item in store.list(prefix))
        jobs = list(_jobs(hub, ledger.head(store), book, deliveries))
        batches = Batches(store, sum(len(job.deliveries) for job in jobs), progress)
        failures: list[Answer] = []
        for answer in judged(jobs):
            if answer.error is not None:
                failures.append(answer)
            elif answer.payload is not None:
                book.add(answer.payload)
                batches.add(_event(answer.payload))
        ready = ready_events(hub, book)
        batches.close([*package.draft(store, book), *ready])
        board.renew(store, book)
    outcome = _outcome(batches.issued, ready)
    if failures:
        told = "; ".join(f"{answer.place.prefix}: {answer.error}" for answer in sorted(failures, key=_order))
        message = (
            f"{len(failures)} 件未能核对，未作答复，下次再试 / deliveries could not be judged, tried again next time"
        )
        raise CollectFailed(f"{message}: {told}", outcome)
    return outcome


@contextmanager
def _alone(store: Store) -> Iterator[None]:
    """One pass over a hub at a time; the lock ends with the process that holds it, however that ends."""
    with one_at_a_time(store, "collect", _PATIENCE_SECONDS) as ours:
        if not ours:
            raise CollectBusy(
                f"{store.hub}: 另一次取件正在进行，本次不再取件；待其结束后查看回执即可。\n"
                f"{store.hub}: another collect is running, this one takes nothing; look at the receipts when it is done."
            )
        yield


def _jobs(hub: str, head: ledger.Head, book: Book, deliveries: list[Delivery]) -> Iterator[Job]:
    """What is new or changed, one job per org: its deliveries are judged in order, by one process."""
    places: dict[str, list[Delivery]] = {}
    for delivery in deliveries:
        places.setdefault(delivery.place.org, []).append(delivery)
    for org, found in places.items():
        new = [d for d in found if not (known := book.of_prefix(d.place.prefix)) or known[-1]["seen"] != d.seen]
        if new:
            waiting = tuple(d.place for d in found)
            needed = book.needed_for((d.place for d in new), org)
            yield Job(hub, (head.seq, head.sha256), tuple(new), tuple(needed), waiting)


def _outcome(issued: list[dict[str, Any]], ready: list[Event]) -> dict[str, Any]:
    by: dict[str, list[str]] = {"accepted": [], "refused": [], "noted": []}
    for payload in sorted(issued, key=lambda p: (p["org"], p["period"], p["revision"], p["prefix"])):
        by[payload["outcome"]].append(payload["submission"])
    return {"taken": len(issued), **by, "ready": [event.entity_id for event in ready]}


def _order(answer: Answer) -> tuple[str, str, int]:
    return answer.place.org, answer.place.period, answer.place.revision


def _event(payload: dict[str, Any]) -> Event:
    return Event(
        "receipt",
        payload["id"],
        "issued",
        payload=payload,
        actor_org=f"{payload['hub']}-audit",
        recipients=(payload["org"],),
        attachments=tuple(item["sha256"] for item in payload["raw"]),
        payload_schema=receipt.SCHEMA,
        as_of=payload["received_at"],
    )
