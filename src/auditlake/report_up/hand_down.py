"""What the hub above says goes down to the very org concerned: row problems, doubts, reminders; each thing once."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from auditlake.collect.receipts import Book
from auditlake.doubts.handed import KIND
from auditlake.hashing import sha256
from auditlake.ledger import Event, append, read
from auditlake.ledger.lock import one_at_a_time
from auditlake.report_up import letters, rows_below
from auditlake.report_up.above import Above, above
from auditlake.report_up.sent import ANSWERED, Sent, answered, sent
from auditlake.report_up.sent import KIND as UPWARD
from auditlake.standard.reference import orgs
from auditlake.store.client import Store

_RECEIPT = re.compile(r"receipts/([^/]+)/receipt\.json")
_DOUBTS = re.compile(r"doubts/([^/]+)/doubts\.csv")
_REMINDER = re.compile(r"reminders/([^/]+)\.json")
_PATIENCE_SECONDS = 5.0
Letters = dict[str, dict[str, bytes]]  #: org -> file name -> content


def hand_down(hub: str) -> dict[str, Any]:
    """Read the own outbox at the hub above and write what concerns orgs below into theirs (``out/from_above/``).

    ``{"answered": {submission: outcome}, "handed_down": {what: [orgs]}, "for_us": [what]}``; what nobody below can
    answer for stays with this hub and is named in ``for_us``. Nothing for the nation; a second call does nothing, nor
    does one while another is at it.
    """
    up, store = above(hub), Store.for_hub(hub)
    if up is None:
        return _nothing()
    with one_at_a_time(store, "hand_down", _PATIENCE_SECONDS) as ours:
        return _hand_down(store, up) if ours else _nothing()


def _nothing() -> dict[str, Any]:
    return {"answered": {}, "handed_down": {}, "for_us": []}


def _hand_down(store: Store, up: Above) -> dict[str, Any]:
    outcome = _nothing()
    known = {event.entity_id for event in read(store) if (event.entity_kind, event.event) == (KIND, "delivered")}
    events: list[Event] = []
    for what, key in _new(up, known, answered(store)):
        data = up.store.get_bytes(key)
        mail, more = _mail(store, up, what, data)
        if answer := more.pop("answer", None):
            outcome["answered"][answer.entity_id] = answer.payload["outcome"]
            events.append(answer)
        written = _deliver(store, what, mail)
        if written:
            outcome["handed_down"][what] = sorted(mail)
        elif not answer or answer.payload["outcome"] != "accepted":
            outcome["for_us"].append(what)
        if written or not answer:
            events.append(_delivered(up, what, sha256(data), sorted(mail), written, more))
    append(store, events)
    return outcome


def _new(up: Above, known: set[str], read_before: set[str]) -> Iterator[tuple[str, str]]:
    """Name and key of everything above that was not read before; lists and reminders by their content."""
    for item in up.store.list(up.outbox):
        place = item.key.removeprefix(up.outbox)
        if match := _RECEIPT.fullmatch(place):
            if match[1] not in read_before:
                yield f"receipts/{match[1]}", item.key
        elif match := _DOUBTS.fullmatch(place):
            if f"doubts/{match[1]}" not in known:
                yield f"doubts/{match[1]}", item.key
        elif match := _REMINDER.fullmatch(place):
            what = f"reminders/{match[1]}-{sha256(up.store.get_bytes(item.key))[:12]}"
            if what not in known:
                yield what, item.key


def _mail(store: Store, up: Above, what: str, data: bytes) -> tuple[Letters, dict[str, Any]]:
    """Who gets what, and what the ledger keeps of it."""
    kind = what.split("/")[0]
    if kind == "receipts":
        receipt = json.loads(data)
        one = next((s for s in sent(store) if s.submission == receipt["submission"]), None)
        return _problems(store, receipt, one), {"answer": _answer(up, receipt)}
    if kind == "doubts":
        mail, doubts = letters.doubts(store.hub, up.hub, data)
        return mail, {"doubts": doubts}
    reminder = json.loads(data)
    missing = Book.read(store).missing(store.hub, reminder["period"])
    return {org: letters.reminder(org, up.hub, reminder) for org in missing}, {"period": reminder["period"]}


def _problems(store: Store, receipt: dict[str, Any], one: Sent | None) -> Letters:
    if one is None:
        return {}
    by_org: dict[str, list[dict[str, Any]]] = {}
    for problem in rows_below.found(store, one.payload, receipt["problems"]):
        if problem["agency"] in orgs() and orgs()[problem["agency"]].hub == store.hub:
            by_org.setdefault(problem["agency"], []).append(problem)
    return {org: letters.problems(org, receipt, found) for org, found in sorted(by_org.items())}


def _answer(up: Above, receipt: dict[str, Any]) -> Event:
    words = [p for p in receipt["problems"] if p["severity"] == "error"][:5]
    payload = {
        "period": receipt["period"],
        "receipt": receipt["id"],
        "outcome": receipt["outcome"],
        "rows_rejected": receipt["rows_rejected"],
        "problems_total": receipt["problems_total"],
        "because": [f"{p['message_zh']} / {p['message_en']}" for p in words],
    }
    return Event(UPWARD, receipt["submission"], ANSWERED, payload, actor_org=f"{up.hub}-audit", recipients=(up.org,))


def _deliver(store: Store, what: str, mail: Letters) -> dict[str, str]:
    """Write the letters; key -> sha256."""
    hashes = {}
    for org, files in sorted(mail.items()):
        for name, data in sorted(files.items()):
            key = f"orgs/{org}/out/from_above/{what.replace('/', '-')}/{name}"
            hashes[key] = store.put_bytes(key, data)
    return hashes


def _delivered(
    up: Above, what: str, digest: str, recipients: list[str], written: dict[str, str], more: dict[str, Any]
) -> Event:
    payload = {"from": up.hub, "source_sha256": digest, "out_sha256": written} | more
    return Event(
        KIND,
        what,
        "delivered",
        payload,
        actor_org=up.org,
        recipients=tuple(recipients),
        attachments=tuple(written.values()),
        payload_schema="handdown/1",
    )
