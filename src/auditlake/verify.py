"""Prove that nothing in a hub's store was altered, removed, moved or slipped in since it was recorded."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath
from typing import Any

from auditlake.hashing import canonical, sha256
from auditlake.ledger import read
from auditlake.ledger.chain import LedgerBroken, check
from auditlake.ledger.envelope import Event
from auditlake.ledger.problem import Problem, altered, missing, unknown
from auditlake.rehash import hashes_of
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

#: zones in which every object is recorded; inboxes belong to the orgs, the ledger proves itself, the board only shows
#: what the ledger says and is made from it again
_RECORDED = re.compile(r"(raw|collected|standard|hits|marts|builds|current)/(?!board/|board\.json).+|orgs/[^/]+/out/.+")
Progress = Callable[[int, int], None]


@dataclass
class Record:
    """What the ledger and the manifests it names say of the store's objects.

    ``hashes``: key -> the sha256 that may be there (a build or publication made again after a crash has several) and
    where that is written; ``present``: keys recorded without a hash, by receipts of earlier versions; ``pointers``:
    key -> builds of the period that may be current, or the publication that was published last.
    """

    hashes: dict[str, tuple[tuple[str, ...], str]] = field(default_factory=dict)
    present: dict[str, str] = field(default_factory=dict)
    pointers: dict[str, tuple[str, ...]] = field(default_factory=dict)

    def note(self, event: Event) -> None:
        """One event of the ledger; a later event about the same copy in an outbox is the valid one."""
        source, payload = f"ledger: {event.entity_kind} {event.entity_id}", event.payload
        for key, digest in payload.get("out_sha256", {}).items():
            self.hashes[key] = ((digest,), source)
        if event.entity_kind == "receipt":
            for item in payload.get("raw", []):
                self.hashes[f"raw/{item['sha256']}"] = ((item["sha256"],), source)
            known = payload.get("collected_sha256", {})
            for key, digest in known.items():
                self.hashes[key] = ((digest,), source)
            for keys in payload.get("collected", {}).values():
                self.present.update({key: source for key in keys if key not in known})
        elif manifest := manifest_key(event):
            before = self.hashes.get(manifest, ((), ""))[0]
            self.hashes[manifest] = ((*before, *event.attachments), source)
            if event.entity_kind == "build":
                pointer = f"current/{payload['period']}.json"
                self.pointers[pointer] = (*self.pointers.get(pointer, ()), event.entity_id)
        elif (event.entity_kind, event.event) == ("publication", "published"):
            self.pointers["current/marts.json"] = (event.entity_id,)


def manifest_key(event: Event) -> str | None:
    """Key of the manifest whose hash an event attaches, ``None`` for other events."""
    if event.entity_kind == "build" and event.event.endswith("finished"):
        return f"builds/{event.entity_id}.json"
    if (event.entity_kind, event.event) == ("publication", "made"):
        return f"marts/{event.entity_id}.json"
    return None


def verify(hub: str, store: Store | None = None, *, progress: Progress | None = None) -> list[Problem]:
    """Read the whole hub again and name every problem; an empty list proves that all is as recorded.

    Covers the ledger's chain and every object of every zone but the orgs' inboxes. Everything is read from the
    store, nothing from the local cache, by several processes when there is much; ``progress(done, all)`` counts
    objects. What a pass or build under way has not recorded yet is looked up once more at the end.
    """
    lake = store or Store.for_hub(hub)
    listed = [item.key for zone in ("raw/", "collected/", "standard/", "hits/", "marts/", "builds/", "current/", "orgs/")
              for item in lake.list(zone) if _RECORDED.fullmatch(item.key)]  # fmt: skip
    events, problems = check(lake)
    whole = not problems
    record = _recorded(events)
    manifests, found = _manifests(lake, record)
    # what a lost or altered manifest listed cannot be told any more; the manifest itself is named
    broken = {PurePosixPath(problem.key).stem for problem in found}
    problems += found + _compare(lake, record, progress)
    strange = [key for key in listed if not (_is_recorded(key, record) or PurePosixPath(key).stem in broken)]
    if strange and whole:  # a broken ledger, named above, may have lost their record
        later = _recorded(_events_now(lake, events))
        _manifests(lake, later)
        problems += [unknown(key) for key in strange if not _is_recorded(key, later)]
    problems += _pointers(lake, record, manifests, broken)
    return sorted(set(problems))


def _recorded(events: Iterable[Event]) -> Record:
    record = Record()
    for event in events:
        record.note(event)
    return record


def _is_recorded(key: str, record: Record) -> bool:
    return key in record.hashes or key in record.present or key in record.pointers


def _events_now(store: Store, before: list[Event]) -> list[Event]:
    try:
        return list(read(store))
    except LedgerBroken:
        return before


def _manifests(store: Store, record: Record) -> tuple[dict[str, dict[str, Any]], list[Problem]]:
    """Manifests of builds and publications that are as recorded; what they list is recorded thereby."""
    made: dict[str, dict[str, Any]] = {}
    problems: list[Problem] = []
    for key in [k for k in record.hashes if k.startswith(("builds/", "marts/")) and k.endswith(".json")]:
        digests, source = record.hashes.pop(key)
        record.present[key] = source
        try:
            data = store.get_bytes(key)
        except StoreMissing:
            problems.append(missing(key, source))
            continue
        if sha256(data) not in digests:
            problems.append(altered(key, " / ".join(digests), sha256(data)))
        try:
            made[key] = json.loads(data)
            for item, digest in _listed(made[key]):
                record.hashes[item] = ((digest,), key)
        except (ValueError, TypeError, KeyError, AttributeError):
            continue  # altered beyond reading, named above
    return made, problems


def _listed(manifest: dict[str, Any]) -> list[tuple[str, str]]:
    """Objects that a manifest lists, with their hashes."""
    return [(o["key"], o["sha256"]) for o in manifest.get("outputs", [])] + list(manifest.get("sha256", {}).items())


def _compare(store: Store, record: Record, progress: Progress | None) -> list[Problem]:
    """Every recorded object as it is now."""
    problems = []
    wanted = [*record.hashes, *(key for key in record.present if key not in record.hashes)]
    for number, (key, found) in enumerate(hashes_of(store, wanted), start=1):
        digests, source = record.hashes.get(key) or ((), record.present[key])
        if found is None:
            problems.append(missing(key, source))
        elif digests and found not in digests:
            problems.append(altered(key, " / ".join(digests), found))
        if progress:
            progress(number, len(wanted))
    return problems


def _pointers(
    store: Store, record: Record, manifests: dict[str, dict[str, Any]], broken: set[str]
) -> Iterator[Problem]:
    """``current/<period>.json`` names a recorded build of the period, ``current/marts.json`` is what was published."""
    for key, allowed in record.pointers.items():
        try:
            data = store.get_bytes(key)
        except StoreMissing:
            yield missing(key, f"ledger: {allowed[-1]}")
            continue
        try:
            said = json.loads(data)
            name = said.get("publication") or said["build"]
            whole = canonical(said) == data
            whole &= "publication" not in said or name in broken or said == manifests.get(f"marts/{name}.json")
        except (ValueError, TypeError, KeyError, AttributeError):
            name, whole = "", False
        if name not in allowed or not whole:
            yield altered(key, " / ".join(allowed), sha256(data))
