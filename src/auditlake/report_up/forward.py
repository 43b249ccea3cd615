"""Answers of orgs below to doubts of the hub above go up as the hub's own answers."""

from __future__ import annotations

import csv
import tempfile
from collections import defaultdict
from pathlib import Path
from typing import Any

from auditlake.collect.answers import ANSWERS, FILE
from auditlake.collect.manifest import NAME
from auditlake.collect.submit import submit
from auditlake.doubts.handed import KIND, forwarded, handed_down
from auditlake.hashing import canonical, sha256_file
from auditlake.ledger import Event, append, read
from auditlake.ledger.lock import one_at_a_time
from auditlake.report_up.above import Above, above
from auditlake.standard.dialects import STANDARD
from auditlake.standard.versions import current
from auditlake.store.client import Store

#: an answer may be said anew; notes are cut to what the table of answers holds
_NOTE = 500


def forward_answers(hub: str) -> dict[str, Any]:
    """Send every accepted answer to a handed-down doubt that has not gone up yet: ``{"forwarded": [submissions]}``."""
    up = above(hub)
    if up is None:
        return {"forwarded": []}
    store = Store.for_hub(hub)
    with one_at_a_time(store, "forward_answers", 0) as ours:
        waiting = _waiting(store) if ours else {}
        return {"forwarded": [_send(store, up, period, answers) for period, answers in sorted(waiting.items())]}


def _waiting(store: Store) -> dict[str, list[dict[str, Any]]]:
    """Answers by period; of several answers to a doubt the newest."""
    owners, done = handed_down(store), forwarded(store)
    found: dict[str, dict[str, dict[str, Any]]] = defaultdict(dict)
    for event in read(store) if owners else ():
        receipt = event.payload
        if event.entity_kind != "receipt" or receipt.get("outcome") != "accepted":
            continue
        for answer in receipt.get("answers") or []:
            doubt_id = answer["doubt_id"]
            if owners.get(doubt_id) == receipt["org"] and (receipt["id"], doubt_id) not in done:
                found[receipt["period"]][doubt_id] = answer | {"receipt": receipt["id"], "org": receipt["org"]}
    return {period: [one for _, one in sorted(answers.items())] for period, answers in found.items()}


def _send(store: Store, up: Above, period: str, answers: list[dict[str, Any]]) -> str:
    revision = 1
    while up.store.exists(f"{up.inbox}{period}/answer-r{revision}/{NAME}"):
        revision += 1
    head: dict[str, Any] = {"org": up.org, "hub": up.hub, "period": period, "kind": "answer", "revision": revision}
    name = f"{up.org}.{period}.answer.r{revision}"
    with tempfile.TemporaryDirectory(prefix="answers-") as folder:
        path = Path(folder) / FILE
        with path.open("w", encoding="utf-8", newline="") as stream:
            writer = csv.DictWriter(stream, ANSWERS.column_names, lineterminator="\n")
            writer.writeheader()
            writer.writerows(_row(answer) for answer in answers)
        resource: dict[str, Any] = {"name": ANSWERS.name, "path": FILE, "format": "csv", "encoding": "utf-8"}
        resource |= {"bytes": path.stat().st_size, "hash": f"sha256:{sha256_file(path)}", "rows": len(answers)}
        package = {"name": name, "auditlake": head | {"dialect": STANDARD, "standard": current()}}
        (Path(folder) / NAME).write_bytes(canonical(package | {"resources": [resource]}))
        submit(up.store, Path(folder))
    pairs = [[answer["receipt"], answer["doubt_id"]] for answer in answers]
    append(store, [Event(KIND, name, "forwarded", {"period": period, "answers": pairs}, actor_org=up.org)])
    return name


def _row(answer: dict[str, Any]) -> dict[str, Any]:
    row = {column: answer[column] for column in ANSWERS.column_names}
    return row | {"note": f"{answer['org']}: {answer['note']}"[:_NOTE]}
