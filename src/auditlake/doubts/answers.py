"""Answers come in as submissions; each becomes one event in the doubt's life."""

from __future__ import annotations

from typing import Any

from auditlake.doubts.handed import handed_down
from auditlake.doubts.outbox import recipient
from auditlake.doubts.state import KIND, lives
from auditlake.ledger import Event, append, read
from auditlake.store.client import Store

EVENT_OF = {"confirmed": "confirmed", "partly": "confirmed", "rejected": "rejected"}


def apply_answers(hub: str) -> dict[str, Any]:
    """Fold the answers of accepted receipts that no doubt event names yet.

    An answer for an unknown doubt, or from an org that does not own it, is listed under ``ignored`` with the
    reason; it changes nothing. One to a doubt of the hub above, handed down to this org, is left to be forwarded.
    """
    store = Store.for_hub(hub)
    known, from_above = lives(store), handed_down(store)
    done = {
        (step.event.payload.get("receipt"), doubt_id)
        for doubt_id, life in known.items()
        for step in life.history
        if step.event.event in EVENT_OF.values()
    }
    events: list[Event] = []
    ignored: list[str] = []
    for event in read(store):
        receipt = event.payload
        if event.entity_kind != "receipt" or receipt.get("outcome") != "accepted":
            continue
        for answer in receipt.get("answers") or []:
            doubt_id = answer["doubt_id"]
            if (receipt["id"], doubt_id) in done:
                continue
            if doubt_id not in known and from_above.get(doubt_id) == receipt["org"]:
                continue
            reason = _refusal(hub, known.get(doubt_id), receipt["org"])
            if reason:
                ignored.append(f"{receipt['submission']} {doubt_id}: {reason}")
                continue
            payload = {**answer, "receipt": receipt["id"]}
            events.append(Event(KIND, doubt_id, EVENT_OF[answer["result"]], payload, actor_org=receipt["org"]))
    append(store, events)
    return {"answered": len(events), "ignored": ignored}


def _refusal(hub: str, life: Any, org: str) -> str | None:
    if life is None:
        return "疑点不存在 / there is no such doubt"
    if recipient(hub, life.history[0].event.payload["agency_code"]) != org:
        return "疑点不属于该单位 / the doubt was not sent to this org"
    if life.state.name not in ("sent", "confirmed", "rejected", "explained"):
        return f"疑点状态为 {life.state.zh}，不能答复 / the doubt is {life.state.en}"
    return None
