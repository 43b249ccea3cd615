"""Prove that nothing in a hub's store was altered, removed or slipped in since it was recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from auditlake.hashing import sha256
from auditlake.ledger.chain import check
from auditlake.ledger.envelope import Event
from auditlake.ledger.problem import Problem, altered, missing, unknown
from auditlake.store.cache import THREADS
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

_RAW = re.compile(r"raw/[0-9a-f]{64}")
_OUT_RECEIPT = re.compile(r"orgs/[^/]+/out/(.+/)?receipt\.json")


def verify(hub: str, store: Store | None = None) -> list[Problem]:
    """Read the whole hub again and name every problem; an empty list proves that all is as recorded.

    Covers the ledger's chain, receipts in ``orgs/*/out/``, ``raw/``, build manifests and their outputs.
    Everything is read from the store, nothing from the local cache; takes as long as reading all bytes.
    """
    lake = store or Store.for_hub(hub)
    events, problems = check(lake)
    problems += _outboxes(lake, [e for e in events if "out_sha256" in e.payload])
    problems += _raw_names(lake)
    problems += _builds(lake, [e for e in events if e.entity_kind == "build" and e.event.endswith("finished")])
    return sorted(set(problems))


def _outboxes(store: Store, issued: Iterable[Event]) -> list[Problem]:
    """Copies in ``out/`` against the hashes in the ledger (receipts, and whatever else an event lists under
    ``out_sha256``), the raw bytes they name, and receipts nobody issued."""
    copies: dict[str, tuple[str, str]] = {}
    raw: dict[str, str] = {}
    for event in issued:
        source = f"ledger: {event.entity_kind} {event.entity_id}"
        # a later event about the same key is the valid one
        copies.update({key: (digest, source) for key, digest in event.payload.get("out_sha256", {}).items()})
        raw.update({f"raw/{item['sha256']}": source for item in event.payload.get("raw", [])})
    problems = _compare(store, copies)
    present = {item.key for item in store.list("raw/")}
    problems += [missing(key, source) for key, source in raw.items() if key not in present]
    outboxes = (item.key for item in store.list("orgs/") if _OUT_RECEIPT.fullmatch(item.key))
    return problems + [unknown(key) for key in outboxes if key not in copies]


def _raw_names(store: Store) -> list[Problem]:
    """Every object under ``raw/`` is named by its sha256."""
    keys = [item.key for item in store.list("raw/")]
    strange = [unknown(key) for key in keys if not _RAW.fullmatch(key)]
    named = {key: (key.removeprefix("raw/"), key) for key in keys if _RAW.fullmatch(key)}
    return strange + _compare(store, named)


def _builds(store: Store, finished: Iterable[Event]) -> list[Problem]:
    """Manifests against the ledger, then their inputs and outputs against the manifests."""
    recorded: dict[str, tuple[str, ...]] = {}
    for event in finished:
        key = f"builds/{event.entity_id}.json"
        recorded[key] = recorded.get(key, ()) + event.attachments
    problems: list[Problem] = []
    objects: dict[str, tuple[str, str]] = {}
    for key, digests in recorded.items():
        try:
            data = store.get_bytes(key)
        except StoreMissing:
            problems.append(missing(key, "ledger: build finished"))
            continue
        digest = sha256(data)
        if digest not in digests:
            problems.append(altered(key, " / ".join(digests), digest))
        try:
            manifest: dict[str, Any] = json.loads(data)
        except ValueError:
            continue  # altered beyond reading, named above
        for item in [*manifest.get("outputs", []), *manifest.get("inputs", [])]:
            if isinstance(item, dict) and "key" in item and "sha256" in item:
                objects[item["key"]] = (item["sha256"], key)
    problems += _compare(store, objects)
    return problems + [unknown(item.key) for item in store.list("builds/") if item.key not in recorded]


def _compare(store: Store, expected: dict[str, tuple[str, str]]) -> list[Problem]:
    """Hash objects with 8 threads; ``expected``: key -> (sha256, where that is recorded)."""

    def one(key: str) -> Problem | None:
        digest, source = expected[key]
        try:
            found = store.sha256(key)
        except StoreMissing:
            return missing(key, source)
        return None if found == digest else altered(key, digest, found)

    with ThreadPoolExecutor(THREADS) as pool:
        return [problem for problem in pool.map(one, expected) if problem]
