"""An event about an object: noted after the object lies there, also by a run that finds it there already."""

from __future__ import annotations

from auditlake.ledger.chain import append, read
from auditlake.ledger.envelope import Event
from auditlake.store.client import Store


def append_once(store: Store, event: Event) -> None:
    """Append ``event`` unless the ledger tells the same of the same thing with the same attachments.

    A run may die between an object and the event about it; the next one makes up for the event, and only for that.
    """
    if not any(_what(known) == _what(event) for known in read(store)):
        append(store, [event])


def _what(event: Event) -> tuple[str, str, str, tuple[str, ...]]:
    return event.entity_kind, event.entity_id, event.event, tuple(event.attachments)
