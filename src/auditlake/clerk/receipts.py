"""The org's own receipts, read from its ``out/`` with its own key."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

from auditlake.store.client import Store, StoredObject
from auditlake.store.errors import StoreMissing

_NAME = "receipt.json"
_FIRST_PAUSE, _LONGEST_PAUSE = 0.5, 5.0  #: seconds between two looks
_LIMIT = 64 << 20  #: bytes of one receipt

Payload = dict[str, Any]


def folder_of(org: str) -> str:
    """Key prefix of the org's receipts."""
    return f"orgs/{org}/out/receipts/"


def listed(store: Store, org: str) -> list[StoredObject]:
    """Every ``receipt.json`` of the org, newest first."""
    found = [item for item in store.list(folder_of(org)) if item.key.endswith(f"/{_NAME}")]
    return sorted(found, key=lambda item: (item.modified, item.key), reverse=True)


def read(store: Store, key: str) -> Payload:
    """One receipt; StoreMissing when it is not there."""
    payload: Payload = json.loads(store.get_bytes(key, _LIMIT))
    return payload


def find(store: Store, org: str, receipt: str) -> Payload:
    """One receipt by its id or by the id of its submission (then the newest); StoreMissing."""
    if receipt.startswith("r-"):
        return read(store, f"{folder_of(org)}{receipt}/{_NAME}")
    for item in listed(store, org):
        payload = read(store, item.key)
        if payload["submission"] == receipt:
            return payload
    raise StoreMissing(
        f"{folder_of(org)}{receipt}",
        "没有这次报送的回执；编号形如 330106-si.2026-07.period.r1。",
        "there is no receipt of this submission; an id looks like 330106-si.2026-07.period.r1.",
    )


def newest(store: Store, org: str, *, period: str | None = None, last: int | None = None) -> list[Payload]:
    """The org's receipts, newest first: of one period, and not more than ``last``."""
    found: list[Payload] = []
    for item in listed(store, org):
        if last is not None and len(found) >= last:
            break
        payload = read(store, item.key)
        if period in (None, payload["period"]):
            found.append(payload)
    return found


def download(store: Store, payload: Payload, folder: Path) -> list[Path]:
    """Copy a receipt and its reports into ``folder``; returns the files."""
    prefix = f"{folder_of(payload['org'])}{payload['id']}/"
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for item in store.list(prefix):
        name = item.key.removeprefix(prefix)
        if "/" not in name and name not in ("", ".", ".."):
            store.download(item.key, folder / name)
            files.append(folder / name)
    return sorted(files)


def keys(store: Store, org: str) -> frozenset[str]:
    """Keys of all receipts that are there now."""
    return frozenset(item.key for item in listed(store, org))


def wait(store: Store, org: str, prefix: str, before: frozenset[str], seconds: float) -> Payload | None:
    """The receipt about ``prefix`` that is not among ``before``; ``None`` when none came within ``seconds``."""
    end, pause, seen = time.monotonic() + seconds, _FIRST_PAUSE, set(before)
    while True:
        for item in listed(store, org):
            if item.key not in seen:
                seen.add(item.key)
                payload = read(store, item.key)
                if payload["prefix"] == prefix:
                    return payload
        left = end - time.monotonic()
        if left <= 0:
            return None
        time.sleep(min(pause, left))
        pause = min(pause * 1.3, _LONGEST_PAUSE)
