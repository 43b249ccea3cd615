"""Whether two lakes are the same, object for object. What is set aside, and why, stands in docs/faults.md."""

from __future__ import annotations

import io
import json
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import polars as pl

from auditlake.board.store import POINTER
from auditlake.hashing import canonical, sha256
from auditlake.store.client import Store
from auditlake.store.leftovers import PREFIX as LEFTOVER

Lake = Mapping[str, bytes]

BOARDS = "marts/board/"
_COPY = re.compile(r"orgs/[^/]+/out/receipts/[^/]+/")
#: the ledger's head as the reports print it: "#12 0123456789abcdef"
_HEAD = re.compile(rb"#\d+ [0-9a-f]{16}")


def of_folder(bucket: Path) -> Lake:
    """All objects of a bucket of the embedded store, read from its folder (leftovers of cut uploads are no objects)."""
    files = (file for file in bucket.rglob("*") if file.is_file() and not file.name.startswith(LEFTOVER))
    return {file.relative_to(bucket).as_posix(): file.read_bytes() for file in files}


def of_store(store: Store) -> Lake:
    """All objects of a bucket as the server hands them out."""
    return {item.key: store.get_bytes(item.key) for item in store.list()}


def differences(one: Lake, other: Lake, by_entity: bool = False) -> list[str]:
    """What is not the same, in words; empty when both lakes are. ``by_entity``: tasks ran beside each other, so only
    the order of the events of each entity counts."""
    left, right = _comparable(one), _comparable(other)
    told = [f"only in the first: {key}" for key in sorted(left.keys() - right.keys())]
    told += [f"only in the second: {key}" for key in sorted(right.keys() - left.keys())]
    told += [f"other bytes: {key}" for key in sorted(left.keys() & right.keys()) if left[key] != right[key]]
    first, second = events(one), events(other)
    if by_entity:
        first, second = (sorted(found, key=lambda e: (e["entity_kind"], e["entity_id"])) for found in (first, second))
    for number, pair in enumerate(zip(first, second, strict=False), start=1):
        told += [f"event {number}: {_first_difference(*pair)}"] if pair[0] != pair[1] else []
    for name, longer, shorter in (("first", first, second), ("second", second, first)):
        told += [f"only in the {name}'s ledger: {_title(event)}" for event in longer[len(shorter) :]]
    return told


def same_lake(one: Lake, other: Lake) -> bool:
    """Whether both hold the same objects and tell the same events in the same order."""
    return not differences(one, other)


def events(lake: Lake) -> list[dict[str, Any]]:
    """The ledger as one stream: no segments, no chain, no wall clock."""
    found = []
    for key in sorted(key for key in lake if key.startswith("ledger/")):
        for line in lake[key].splitlines()[1:]:
            event = json.loads(line)
            del event["at"], event["prev"]
            event["payload"] = _payload(event["payload"], lake)
            found.append(event)
    return found


def _comparable(lake: Lake) -> dict[str, bytes]:
    kept = {key: _content(key, data) for key, data in lake.items() if not key.startswith(("ledger/", BOARDS))}
    if POINTER in lake:
        kept[POINTER] = _board(json.loads(lake[POINTER]), lake)
    return kept


def _board(pointer: dict[str, Any], lake: Lake) -> bytes:
    """What the board shows now. How its last object was called, the one before that, and when it was made depend on
    how often it was made; the receipts' hashes on it cover the head of the chain."""
    shown = pl.read_parquet(io.BytesIO(lake[pointer.pop("key")])).drop("receipt_sha256")
    del pointer["before"], pointer["as_of"]
    return canonical([pointer, shown.rows()])


def _content(key: str, data: bytes) -> bytes:
    """Copies of receipts without the head of the chain; every other object as it is."""
    if not _COPY.match(key):
        return data
    if key.endswith("/receipt.json"):
        return canonical(_payload(json.loads(data), {}))
    if key.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            return b"".join(name.encode() + _HEAD.sub(b"#head", book.read(name)) for name in sorted(book.namelist()))
    return _HEAD.sub(b"#head", data)


def _payload(payload: dict[str, Any], lake: Lake) -> dict[str, Any]:
    """Without where the chain stood, without the server's time of arrival; hashes of copies that print either
    are those of the copies without them."""
    # source_sha256: hash of a receipt of the hub above, which has a head and times of its own
    plain = {name: value for name, value in payload.items() if name not in ("ledger", "source_sha256")}
    if "seen" in plain:
        plain["seen"] = {name: entry[:2] for name, entry in plain["seen"].items()}
    if "out_sha256" in plain:
        hashes = plain["out_sha256"].items()
        plain["out_sha256"] = {key: sha256(_content(key, lake[key])) if key in lake else old for key, old in hashes}
    return plain


def _title(event: dict[str, Any]) -> str:
    return f"{event['entity_kind']} {event['entity_id']} {event['event']}"


def _first_difference(one: dict[str, Any], other: dict[str, Any]) -> str:
    if _title(one) != _title(other):
        return f"{_title(one)} / {_title(other)}"
    flat = [
        {**event, **{f"payload.{k}": v for k, v in event["payload"].items()}, "payload": 0} for event in (one, other)
    ]
    names = sorted(name for name in {*flat[0], *flat[1]} if flat[0].get(name) != flat[1].get(name))
    return f"{_title(one)}: {names[0]} is {str(flat[0].get(names[0]))[:200]} / {str(flat[1].get(names[0]))[:200]}"
