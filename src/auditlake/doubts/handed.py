"""Doubts of the hub above that were handed down to an org of this hub, and which answers went back up."""

from __future__ import annotations

from auditlake.ledger import read
from auditlake.store.client import Store

KIND = "handdown"


def handed_down(store: Store) -> dict[str, str]:
    """Doubt id -> org that has to answer it, of all doubts that came from above."""
    return {
        doubt_id: org
        for event in read(store)
        if (event.entity_kind, event.event) == (KIND, "delivered")
        for doubt_id, org in event.payload.get("doubts", {}).items()
    }


def forwarded(store: Store) -> set[tuple[str, str]]:
    """Receipt and doubt id of every answer that went up."""
    return {
        (receipt, doubt_id)
        for event in read(store)
        if (event.entity_kind, event.event) == (KIND, "forwarded")
        for receipt, doubt_id in event.payload["answers"]
    }
