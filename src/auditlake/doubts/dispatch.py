"""After a build: open doubts for new hits, close those that are gone, reopen, and fill the outboxes."""

from __future__ import annotations

from typing import Any

from auditlake.check.library import CheckInfo, load_library
from auditlake.doubts.hits import hits
from auditlake.doubts.outbox import recipient, write_outboxes
from auditlake.doubts.state import KIND, lives
from auditlake.ledger import Event, append
from auditlake.store.client import Store


def dispatch(hub: str, period: str) -> dict[str, Any]:
    """Bring the ledger in line with the current builds' hits. Pilot checks' doubts stay with the auditors.

    A doubt whose hits are in no current build any more was rectified by a correction. Running it again
    changes nothing.
    """
    store = Store.for_hub(hub)
    library = {info.code: info for info in load_library()}
    found: dict[str, dict[str, Any]] = {}
    for hit in hits(store):
        found.setdefault(hit["doubt_id"], hit)
    known = lives(store)
    events: list[Event] = []
    fresh: list[dict[str, Any]] = []
    for doubt_id, hit in sorted(found.items()):
        life = known.get(doubt_id)
        if life is None:
            events.append(_event(doubt_id, "opened", hit))
        elif life.state.name == "closed":
            events.append(_event(doubt_id, "reopened", hit))
        elif life.state.name != "open":
            continue
        if _goes_out(library.get(hit["check_code"])):
            events.append(_event(doubt_id, "sent", hit, recipients=(recipient(hub, hit["agency_code"]),)))
            fresh.append(hit)
    gone = [i for i, life in known.items() if i not in found and not life.state.final]
    events += [Event(KIND, doubt_id, "rectified", {"period": period}) for doubt_id in sorted(gone)]
    written = write_outboxes(store, period, fresh, library)
    append(store, events + written)
    return {
        "opened": sum(e.event == "opened" for e in events),
        "sent": len(fresh),
        "rectified": len(gone),
        "outboxes": len(written),
    }


def _goes_out(info: CheckInfo | None) -> bool:
    return info is not None and info.stage == "production"


def _event(doubt_id: str, event: str, hit: dict[str, Any], recipients: tuple[str, ...] = ()) -> Event:
    keep = ("check_code", "period", "area_code", "agency_code", "subject_kind", "subject_key", "episode_start", "build")
    payload = {name: hit[name] for name in keep}
    return Event(KIND, doubt_id, event, payload, recipients=recipients, payload_schema="doubt/1")
