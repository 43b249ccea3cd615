"""One writer per hub's ledger, and what that writer last saw."""

from __future__ import annotations

import fcntl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

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
    folder = get_settings().home / "locks"
    folder.mkdir(parents=True, exist_ok=True)
    server = sha256(store.client.meta.endpoint_url)[:8]
    return Memory(folder / f"ledger-{store.bucket}-{server}.head")


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
