"""Outputs of a build: local files into the store, listed with their hashes."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from auditlake.store.cache import THREADS
from auditlake.store.client import Store

FOLDER = {"standard": "standard", "hits": "hits", "row_rules": "hits/row_rules"}


def upload(store: Store, kind: str, period: str, build: str, files: dict[str, Path]) -> list[dict[str, Any]]:
    """Upload ``{name: path}`` as ``<folder of kind>/<name>/<period>/<build>.parquet``; returns the entries."""

    def one(item: tuple[str, Path]) -> dict[str, Any]:
        name, path = item
        key = f"{FOLDER[kind]}/{name}/{period}/{build}.parquet"
        return {"kind": kind, "name": name, "key": key, "sha256": store.put_file(key, path)}

    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(one, sorted(files.items())))
