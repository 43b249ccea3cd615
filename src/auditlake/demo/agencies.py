"""Simulated agencies: they upload with their own keys and answer some of the doubts they find in their outbox."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from auditlake.clock import today
from auditlake.collect.answers import ANSWERS
from auditlake.collect.manifest import NAME as MANIFEST
from auditlake.collect.signoff import SIGNOFF
from auditlake.collect.submit import submit
from auditlake.credentials.default import default_issuer
from auditlake.demo.truth import Delivery
from auditlake.hashing import canonical, sha256
from auditlake.standard.contracts import Table
from auditlake.standard.reference import orgs
from auditlake.standard.versions import current
from auditlake.store.client import Store


def org_store(org: str) -> tuple[Store, str, str]:
    """An org's own view of its hub with its own key, and its ``in`` and ``out`` prefixes."""
    own = default_issuer().issue(org, orgs()[org].hub)
    store = Store.with_key(own)
    return store, own.prefixes["in"], own.prefixes["out"]


def upload(delivery: Delivery) -> None:
    """Upload one delivery folder as a clerk would."""
    submit(org_store(delivery.org)[0], delivery.path)


def upload_all(deliveries: Iterable[Delivery]) -> int:
    """Upload several at once; returns how many."""
    batch = list(deliveries)
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(upload, batch))
    return len(batch)


def answer(org: str, period: str, choose: dict[str, str]) -> int:
    """Answer the doubts named in ``choose`` (doubt id -> result) as the org would: read the list, fill, submit."""
    store, inbox, outbox = org_store(org)
    rows: dict[str, dict[str, str]] = {}
    for entry in [*store.list(f"{outbox}doubts/"), *store.list(f"{outbox}from_above/doubts-")]:
        if Path(entry.key).name == "doubts.csv":
            listed = _table(store.get_bytes(entry.key))
            rows |= {row["doubt_id"]: row for row in listed if row["doubt_id"] in choose}
    filled = [
        {
            "doubt_id": row["doubt_id"],
            "result": choose[row["doubt_id"]],
            "amount_confirmed": row["amount"] if choose[row["doubt_id"]] == "confirmed" else "",
            "note": "已核实，正在追回" if choose[row["doubt_id"]] == "confirmed" else "经核实，数据登记有误",
            "answered_on": today().isoformat(),
        }
        for row in rows.values()
    ]
    return _submit_table(store, inbox, org, period, "answer", ANSWERS, filled)


def sign(city: str, period: str, returned: dict[str, str] | None = None) -> int:
    """Sign a period as the city would: read the list in its outbox, accept all but those in ``returned``
    (org -> reason), submit; returns how many it decided about."""
    store, inbox, outbox = org_store(city)
    listed = _table(store.get_bytes(f"{outbox}packages/{period}/signoff.csv"))
    reasons = {row["submission"]: (returned or {}).get(row["submission"].split(".")[0], "") for row in listed}
    filled = [
        {"submission": name, "decision": "return" if reason else "accept", "reason": reason}
        for name, reason in reasons.items()
    ]
    return _submit_table(store, inbox, city, period, "signoff", SIGNOFF, filled)


def _table(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))


def _submit_table(
    store: Store, inbox: str, org: str, period: str, kind: str, table: Table, rows: list[dict[str, str]]
) -> int:
    """Submit a small table that comes in no dialect, as the next revision; returns its rows (none: nothing sent)."""
    if not rows:
        return 0
    text = io.StringIO()
    writer = csv.DictWriter(text, table.column_names, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    data, name = text.getvalue().encode(), str(table.file_name)
    revision = 1 + sum(1 for item in store.list(f"{inbox}{period}/{kind}-r") if item.key.endswith(f"/{MANIFEST}"))
    head = {"org": org, "hub": orgs()[org].hub, "period": period, "kind": kind, "revision": revision}
    head |= {"dialect": orgs()[org].dialect, "standard": current()}
    resource = {"name": table.name, "path": name, "format": "csv", "encoding": "utf-8", "bytes": len(data)}
    resource |= {"hash": f"sha256:{sha256(data)}", "rows": len(rows)}
    package = {"name": f"{org}.{period}.{kind}.r{revision}", "auditlake": head, "resources": [resource]}
    prefix = f"{inbox}{period}/{kind}-r{revision}/"
    store.put_bytes(prefix + name, data)
    store.put_bytes(prefix + MANIFEST, canonical(package))
    return len(rows)
