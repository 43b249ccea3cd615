"""What a hub has sent upward and what became of it, folded from its ledger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from auditlake.ledger import read
from auditlake.store.client import Store

KIND = "upward"
#: ``prepared``: fixed, the upload may begin; ``submitted``: the manifest lies above; ``answered``: so does its receipt
PREPARED, SUBMITTED, ANSWERED = "prepared", "submitted", "answered"


@dataclass
class Sent:
    """One upward submission. ``answer`` is what the parent's receipt says, ``None`` while it is awaited."""

    submission: str
    payload: dict[str, Any]
    submitted: bool = False
    answer: dict[str, Any] | None = None

    @property
    def stands(self) -> bool:
        """Whether the parent has it, or will as far as we know."""
        return self.submitted and (self.answer is None or self.answer["outcome"] == "accepted")


def sent(store: Store, period: str | None = None) -> list[Sent]:
    """All data submissions upward (of one period), oldest first."""
    found: dict[str, Sent] = {}
    for event in read(store):
        if event.entity_kind != KIND:
            continue
        if event.event == PREPARED:
            found[event.entity_id] = Sent(event.entity_id, event.payload)
        elif event.entity_id in found and event.event == SUBMITTED:
            found[event.entity_id].submitted = True
        elif event.entity_id in found:
            found[event.entity_id].answer = event.payload
    return [one for one in found.values() if period in (None, one.payload["period"])]


def answered(store: Store) -> set[str]:
    """Ids of the parent's receipts that we have read."""
    return {e.payload["receipt"] for e in read(store) if (e.entity_kind, e.event) == (KIND, ANSWERED)}
