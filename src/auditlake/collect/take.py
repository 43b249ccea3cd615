"""Take a delivery: every file once, hashed on the way into a private folder; afterwards only these bytes count."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TypeVar

from auditlake.collect import names
from auditlake.collect.discover import Delivery
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import NAME, Manifest
from auditlake.collect.problem import Problem
from auditlake.hashing import sha256_file
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing
from auditlake.store.upload import PART

THREADS = 8
Item = TypeVar("Item")
Result = TypeVar("Result")


@dataclass(frozen=True)
class Taken:
    """One file as we hold it: ``path`` is private, ``sha256`` is ours."""

    name: str
    path: Path
    size: int
    sha256: str


def download(store: Store, delivery: Delivery, wanted: Iterable[str], folder: Path) -> dict[str, Taken]:
    """Download files of a delivery by name; left out: one that vanished meanwhile, and what exceeds the limits.

    Local names are numbers: nothing of the org's naming reaches our file system.
    """
    limits = get_limits()
    room, chosen = limits.delivery_bytes, []
    for name in wanted:
        item = delivery.files.get(name)
        if item is not None and item.size <= min(limits.file_bytes, room):
            room -= item.size
            chosen.append(name)

    def one(entry: tuple[int, str]) -> Taken | None:
        number, name = entry
        path = folder / f"{number:04d}"
        try:
            digest = store.download(delivery.files[name].key, path)
        except StoreMissing:
            return None
        return Taken(name, path, path.stat().st_size, digest)

    return {taken.name: taken for taken in at_once(one, enumerate(chosen)) if taken}


def from_folder(folder: Path) -> dict[str, Taken]:
    """Files of a delivery on disk, for the offline check; links are not followed."""
    files = {file.name: file for file in folder.iterdir() if file.is_file() and not file.is_symlink()}
    return {
        name: Taken(name, file, file.stat().st_size, sha256_file(file))
        for name, file in sorted(names.composed(files).items())
    }


def keep(store: Store, taken: Iterable[Taken], known: Collection[str] = ()) -> list[dict[str, str]]:
    """Put the bytes under ``raw/<sha256>``. Returns what was kept.

    Whether they are there already is asked for ``known`` hashes and for large files; writing the same bytes again
    under the same name costs less than asking for every small file.
    """
    items = sorted(taken, key=lambda t: t.name)

    def one(item: Taken) -> None:
        key = f"raw/{item.sha256}"
        asked = item.sha256 in known or item.size > PART
        if not (asked and store.exists(key)):
            store.put_file(key, item.path)

    at_once(one, {item.sha256: item for item in items}.values())
    return [{"path": item.name, "sha256": item.sha256} for item in items]


def at_once(work: Callable[[Item], Result], items: Iterable[Item]) -> list[Result]:
    """``work`` on every item by the threads of this process that talk to the store; results in order."""
    return list(_threads(os.getpid()).map(work, items))


@cache
def _threads(_process: int) -> ThreadPoolExecutor:
    """Kept from delivery to delivery, never over a fork."""
    return ThreadPoolExecutor(THREADS, "store")


def compare(manifest: Manifest, taken: dict[str, Taken]) -> list[Problem]:
    """Files against the manifest: absent, unlisted, other size, other hash, too large."""
    limits = get_limits()
    problems = []
    listed = {resource.path: resource for resource in manifest.resources}
    for name, resource in listed.items():
        item = taken.get(name)
        if resource.bytes > limits.file_bytes:
            told = Problem("file.size", file=name, found=str(resource.bytes), expected=f"<= {limits.file_bytes}")
        elif item is None:
            told = Problem("file.absent", file=name, found="-", expected=f"{resource.bytes} bytes")
        elif item.size != resource.bytes:
            told = Problem("file.size", file=name, found=str(item.size), expected=str(resource.bytes))
        elif item.sha256 != resource.sha256:
            told = Problem("file.hash", file=name, found=item.sha256, expected=resource.sha256)
        else:
            continue
        problems.append(told)
    if sum(resource.bytes for resource in manifest.resources) > limits.delivery_bytes:
        problems.append(Problem("file.size", found="Σ", expected=f"<= {limits.delivery_bytes}"))
    for name in sorted(set(taken) - set(listed) - {NAME}):
        shown = names.shown(name)
        problems.append(Problem("file.unlisted", file=shown, found=shown, expected=", ".join(sorted(listed))[:300]))
    return problems
