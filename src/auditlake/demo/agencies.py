"""Simulated agencies: they upload with their own keys and answer some of the doubts they find in their outbox."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from auditlake.clock import today
from auditlake.collect.manifest import NAME as MANIFEST
from auditlake.collect.submit import submit
from auditlake.credentials.default import default_issuer
from auditlake.demo.truth import Delivery
from auditlake.doubts.outbox import ANSWER_COLUMNS
from auditlake.hashing import canonical, sha256
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
    rows = []
    for entry in store.list(f"{outbox}doubts/"):
        if Path(entry.key).name == "doubts.csv":
            listed = csv.DictReader(io.StringIO(store.get_bytes(entry.key).decode("utf-8-sig")))
            rows += [row for row in listed if row["doubt_id"] in choose]
    if not rows:
        return 0
    text = io.StringIO()
    writer = csv.DictWriter(text, ANSWER_COLUMNS, lineterminator="\n")
    writer.writeheader()
    for row in rows:
        confirmed = choose[row["doubt_id"]] == "confirmed"
        writer.writerow(
            {
                "doubt_id": row["doubt_id"],
                "result": choose[row["doubt_id"]],
                "amount_confirmed": row["amount"] if confirmed else "",
                "note": "已核实，正在追回" if confirmed else "经核实，数据登记有误",
                "answered_on": today().isoformat(),
            }
        )
    data = text.getvalue().encode()
    head = {"org": org, "hub": orgs()[org].hub, "period": period, "kind": "answer", "revision": 1}
    head |= {"dialect": orgs()[org].dialect, "standard": current()}
    resource = {"name": "answers", "path": "answers.csv", "format": "csv", "encoding": "utf-8", "bytes": len(data)}
    resource |= {"hash": f"sha256:{sha256(data)}", "rows": len(rows)}
    prefix = f"{inbox}{period}/answer-r1/"
    store.put_bytes(prefix + "answers.csv", data)
    name = f"{org}.{period}.answer.r1"
    store.put_bytes(prefix + MANIFEST, canonical({"name": name, "auditlake": head, "resources": [resource]}))
    return len(rows)
