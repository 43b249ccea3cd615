"""Hashes of many objects as the server holds them now: threads, and processes when there is much to read."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor

from auditlake.store.cache import THREADS
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

Hashed = tuple[str, str | None]  #: key and sha256, ``None`` when there is no such object
#: below this many objects processes take longer to start than they save
MANY = 4000
_AT_ONCE = 200


def hashes_of(store: Store, keys: list[str]) -> Iterator[Hashed]:
    """Key and hash of every object, in order of ``keys``. Processes use the platform's key from the settings."""
    processes = os.cpu_count() or 1
    own = store.bucket == f"hub-{store.hub}" and _same_server(store)
    if len(keys) < MANY or processes < 2 or not own:
        with ThreadPoolExecutor(THREADS) as pool:
            yield from pool.map(lambda key: _one(store, key), keys)
        return
    parts = [(store.hub, keys[n : n + _AT_ONCE]) for n in range(0, len(keys), _AT_ONCE)]
    with ProcessPoolExecutor(processes, multiprocessing.get_context("spawn")) as workers:
        for part in workers.map(_part, parts):
            yield from part


def _same_server(store: Store) -> bool:
    return bool(Store.for_hub(store.hub).client.meta.endpoint_url == store.client.meta.endpoint_url)


def _part(job: tuple[str, Iterable[str]]) -> list[Hashed]:
    hub, keys = job
    store = Store.for_hub(hub)
    with ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(lambda key: _one(store, key), keys))


def _one(store: Store, key: str) -> Hashed:
    try:
        return key, store.sha256(key)
    except StoreMissing:
        return key, None
