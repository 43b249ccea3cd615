"""Doubts whose answer is overdue: their owner is reminded once."""

from __future__ import annotations

from collections import defaultdict
from datetime import date
from typing import Any

from auditlake import clock, ledger
from auditlake.doubts.outbox import recipient
from auditlake.doubts.state import doubt_rows
from auditlake.hashing import canonical
from auditlake.ledger import Event
from auditlake.standard.calendar import add_workdays
from auditlake.standard.duties import answer_workdays
from auditlake.standard.reference import orgs
from auditlake.store.client import Store

KIND = "reminder"


def remind_answers(hub: str) -> dict[str, list[str]]:
    """Doubts sent and not answered in time, by the org reminded now; each doubt is named once.

    The notice lies in ``orgs/<org>/out/reminders/answers-<day>.json``; the ledger keeps ``reminder/answers``.
    """
    store = Store.for_hub(hub)
    told = {
        doubt
        for event in ledger.read(store)
        if (event.entity_kind, event.event) == (KIND, "answers")
        for doubt in event.payload["doubts"]
    }
    late: dict[str, list[str]] = defaultdict(list)
    for row in doubt_rows(store):
        org = recipient(hub, row["agency_code"])
        if row["state"] == "sent" and row["doubt_id"] not in told and _due(org, row["sent_on"]) < clock.today():
            late[org].append(row["doubt_id"])
    events = [_reminded(store, org, sorted(doubts)) for org, doubts in sorted(late.items())]
    ledger.append(store, events)
    return {event.entity_id: event.payload["doubts"] for event in events}


def _due(org: str, sent_on: str) -> date:
    days = answer_workdays(orgs()[org].kind) if org in orgs() else None
    return add_workdays(date.fromisoformat(sent_on), days) if days else date.max


def _reminded(store: Store, org: str, doubts: list[str]) -> Event:
    name = orgs()[org]
    body: dict[str, Any] = {
        "org": org,
        "hub": store.hub,
        "doubts": doubts,
        "as_of": clock.as_of().isoformat(),
        "message_zh": f"{name.name_zh}：有 {len(doubts)} 个疑点已过答复期限仍未答复，编号见 doubts。请填写 answers.csv 并报送。",
        "message_en": f"{name.name_en}: {len(doubts)} doubts are past the day to answer by, see doubts for their ids. "
        "Please fill answers.csv and submit it.",
    }
    key = f"orgs/{org}/out/reminders/answers-{clock.today()}.json"
    digest = store.put_bytes(key, canonical(body))
    return Event(
        KIND,
        org,
        "answers",
        payload={"hub": store.hub, "doubts": doubts, "out_sha256": {key: digest}},
        actor_org=f"{store.hub}-audit",
        recipients=(org,),
        attachments=(digest,),
        payload_schema="reminder/1",
    )
