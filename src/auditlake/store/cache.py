"""Local copies of immutable objects, so that engines read files and never S3."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

from auditlake.hashing import sha256
from auditlake.settings import get_settings
from auditlake.store.client import Store
from auditlake.store.errors import StoreConflict

THREADS = 8
_RAW = re.compile(r"raw/([0-9a-f]{64})")
_SEGMENT = re.compile(r"ledger/\d{8}-([0-9a-f]{16})\.jsonl")


def cached_path(store: Store, key: str) -> Path:
    """Where the copy of ``key`` lies or would lie; the suffix of the key is kept (engines look at it).

    Lake objects are written once under a name of their own, so bucket and key say which bytes.
    """
    name = sha256(f"{store.bucket}/{key}")
    return get_settings().cache_dir / name[:2] / (name + PurePosixPath(key).suffix)


def stage(store: Store, key: str) -> Path:
    """Path of a local copy of an immutable object, downloaded when absent.

    Never call it for ``orgs/*/in/`` or ``current/``: those change. Safe between threads and processes:
    each downloads to a file of its own and renames. StoreMissing when there is no such object;
    StoreConflict when a key that names its content has other bytes.
    """
    path = cached_path(store, key)
    if not path.is_file():
        digest = store.download(key, path)
        match = _RAW.fullmatch(key) or _SEGMENT.fullmatch(key)
        if match and not digest.startswith(match[1]):
            path.unlink(missing_ok=True)
            raise StoreConflict(
                f"{store.bucket}/{key}",
                f"内容与名称不符(实际 sha256 {digest})，对象已被改动。请运行 auditlake verify 并查明原因。",
                f"the content is not what the name says (sha256 is {digest}): it was altered. "
                "Run auditlake verify and find the cause.",
            )
    return path


def remember(store: Store, key: str, path: Path) -> None:
    """Keep a file that was just written as ``key``: who reads it next on this machine need not download it.

    The bytes are linked, not copied; a file system without links does without.
    """
    target = cached_path(store, key)
    target.parent.mkdir(parents=True, exist_ok=True)
    with contextlib.suppress(OSError):
        target.hardlink_to(path)


def stage_all(store: Store, keys: Iterable[str]) -> list[Path]:
    """Stage many objects with 8 threads; paths come in the order of ``keys``."""
    wanted = list(keys)
    if not wanted:
        return []
    with ThreadPoolExecutor(min(THREADS, len(wanted))) as pool:
        return list(pool.map(lambda key: stage(store, key), wanted))
