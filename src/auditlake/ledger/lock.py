"""One writer per hub's ledger, and what that writer last saw."""

from __future__ import annotations

import fcntl
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from auditlake.hashing import sha256
from auditlake.settings import get_settings
from auditlake.store.client import Store


@dataclass(frozen=True)
class Memory:
    """Key of the newest segment this machine knows of, kept beside the store, not in it.

    A chain cannot show that its end was cut off; this file can.
    """

    file: Path

    def recall(self) -> str | None:
        """Key of the newest segment, ``None`` before the first."""
        return self.file.read_text().strip() or None if self.file.is_file() else None

    def keep(self, key: str) -> None:
        """Remember a new head."""
        temporary = self.file.with_suffix(".tmp")
        temporary.write_text(key)
        temporary.replace(self.file)


def memory(store: Store) -> Memory:
    """Memory of this store's ledger (server and bucket: two servers may hold the same hub in tests)."""
    return Memory(_file(store, "ledger", "head"))


def _file(store: Store, what: str, suffix: str) -> Path:
    folder = get_settings().home / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    server = sha256(store.client.meta.endpoint_url)[:8]
    return folder / f"{what}-{store.bucket}-{server}.{suffix}"


@contextmanager
def single_writer(store: Store) -> Iterator[Memory]:
    """Hold the hub's ledger lock; waits for other processes and threads of this machine.

    All writers of a hub's ledger must share ``settings.home`` (one machine, or a file system with working
    locks): that is the design's single writer.
    """
    known = memory(store)
    with known.file.with_suffix(".lock").open("w") as handle:
        fcntl.flock(handle, fcntl.LOCK_EX)  # a handle per call: threads exclude each other, too
        try:
            yield known
        finally:
            fcntl.flock(handle, fcntl.LOCK_UN)


@contextmanager
def one_at_a_time(store: Store, what: str, patience: float) -> Iterator[bool]:
    """Hold the hub's lock for ``what``; false when somebody else still held it after ``patience`` seconds.

    The kernel lets go of it when the holder ends, however it ends.
    """
    with _file(store, what, "lock").open("w") as handle:
        deadline = time.monotonic() + patience
        while not (ours := _taken(handle)) and time.monotonic() < deadline:
            time.sleep(0.1)
        yield ours


def _taken(handle: IO[str]) -> bool:
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True
