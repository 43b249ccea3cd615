"""Counts for the end of the demo, read back from ledgers and manifests."""

from __future__ import annotations

from auditlake.build import manifest, pointer
from auditlake.hubs import load_hubs
from auditlake.ledger import read
from auditlake.publish.snapshot import snapshot
from auditlake.store.client import Store


def deliveries_by_outcome() -> dict[str, dict[str, int]]:
    """Receipts by outcome and how many accepted ones were late, per hub."""
    found = {}
    for hub in load_hubs():
        receipts = [e.payload for e in read(Store.for_hub(hub)) if e.entity_kind == "receipt"]
        row = {name: sum(r["outcome"] == name for r in receipts) for name in ("accepted", "refused", "noted")}
        periodic = [r for r in receipts if r["outcome"] == "accepted" and r["kind"] in ("period", "correction")]
        found[hub] = row | {"late": sum((r.get("days_late") or 0) > 0 for r in periodic)}
    return found


def rows_per_zone() -> dict[str, dict[str, int]]:
    """Raw files, collected rows, standard rows, hits and mart rows of the current state, per hub."""
    found = {}
    for hub in load_hubs():
        store = Store.for_hub(hub)
        receipts = [e.payload for e in read(store) if e.entity_kind == "receipt"]
        builds = [manifest.read(store, build) for build in pointer.current_builds(store).values()]
        found[hub] = {
            "raw": len({raw["sha256"] for r in receipts for raw in r["raw"]}),
            "collected": sum(t["rows_loaded"] for r in receipts if r["outcome"] == "accepted" for t in r["tables"]),
            "standard": sum(sum(m["rows"].values()) for m in builds),
            "hits": sum(c["rows"] for m in builds for c in m["checks"]),
            "marts": sum(len(rows) for rows in snapshot(hub).values()),
        }
    return found
