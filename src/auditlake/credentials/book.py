"""Secrets of issued keys, one private file each: servers keep secrets, but never tell them again."""

from __future__ import annotations

import fcntl
import json
import os
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from auditlake.credentials.issuer import check_names
from auditlake.hashing import sha256


@dataclass(frozen=True)
class Entry:
    """One key as its server knows it."""

    org: str
    hub: str
    access_key: str
    secret_key: str


@dataclass(frozen=True)
class KeyBook:
    """Entries in ``folder``, files of mode 0600 written by rename."""

    folder: Path

    def get(self, org: str, hub: str) -> Entry | None:
        """The entry, ``None`` when there is none."""
        try:
            found = json.loads(self._path(org, hub).read_text())
        except FileNotFoundError:
            return None
        return Entry(org, hub, found["access_key"], found["secret_key"])

    @contextmanager
    def changing(self, org: str) -> Iterator[None]:
        """Hold the org's place: two threads or processes must not make two secrets for one org."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with (self.folder / f".lock-{sha256(org)[:2]}").open("w") as handle:
            fcntl.flock(handle, fcntl.LOCK_EX)
            yield

    def put(self, entry: Entry) -> None:
        """Write or replace an entry; only while holding :meth:`changing`."""
        path = self._path(entry.org, entry.hub)
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        temporary = self.folder / f".{path.name}.{uuid.uuid4().hex}"
        with os.fdopen(os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w") as stream:
            json.dump({"access_key": entry.access_key, "secret_key": entry.secret_key}, stream)
        temporary.replace(path)

    def drop(self, org: str, hub: str) -> None:
        """Forget an entry, likewise; no error when there is none."""
        self._path(org, hub).unlink(missing_ok=True)

    def of(self, org: str) -> list[Entry]:
        """An org's entries, by hub."""
        return list(self._read(f"[0-9]*.{org}.json"))

    def orgs(self) -> set[str]:
        """Orgs that have an entry at any hub."""
        return {file.name.split(".")[1] for file in self.folder.glob("[0-9]*.json")}

    def entries(self) -> list[Entry]:
        """All entries, by hub and org."""
        return list(self._read("[0-9]*.json"))

    def _read(self, pattern: str) -> Iterator[Entry]:
        for file in sorted(self.folder.glob(pattern)):
            hub, org, _ = file.name.split(".")
            if entry := self.get(org, hub):
                yield entry

    def _path(self, org: str, hub: str) -> Path:
        check_names(org, hub)
        return self.folder / f"{hub}.{org}.json"
