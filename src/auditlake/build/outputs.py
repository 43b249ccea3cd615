"""Outputs of a build: local files into the store, listed with their hashes."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from auditlake.hashing import sha256_file
from auditlake.store.cache import THREADS
from auditlake.store.client import Store

Entry = dict[str, Any]
FOLDER = {"standard": "standard", "hits": "hits", "row_rules": "hits/row_rules"}


def upload(
    store: Store, kind: str, period: str, build: str, files: dict[str, Path], before: Iterable[Entry] = ()
) -> list[Entry]:
    """Upload ``{name: path}`` as ``<folder of kind>/<name>/<period>/<build>.parquet``; returns the entries.

    A file with the bytes that the build ``before`` has under the same name is listed under the key it has there.
    """
    there = {(entry["kind"], entry["name"]): entry for entry in before}

    def one(item: tuple[str, Path]) -> Entry:
        name, path = item
        known = there.get((kind, name))
        if known and known["sha256"] == sha256_file(path):
            return known
        key = f"{FOLDER[kind]}/{name}/{period}/{build}.parquet"
        return {"kind": kind, "name": name, "key": key, "sha256": store.put_file(key, path)}

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, sorted(files.items())))
