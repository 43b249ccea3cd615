"""Take a delivery: every file once, hashed on the way into a private folder; afterwards only these bytes count."""

from __future__ import annotations

from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

from auditlake.collect import names
from auditlake.collect.discover import Delivery
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import NAME, Manifest
from auditlake.collect.problem import Problem
from auditlake.hashing import sha256_file
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

THREADS = 8


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

    with ThreadPoolExecutor(min(THREADS, max(len(chosen), 1))) as pool:
        return {taken.name: taken for taken in pool.map(one, enumerate(chosen)) if taken}


def from_folder(folder: Path) -> dict[str, Taken]:
    """Files of a delivery on disk, for the offline check; links are not followed."""
    files = {file.name: file for file in folder.iterdir() if file.is_file() and not file.is_symlink()}
    return {
        name: Taken(name, file, file.stat().st_size, sha256_file(file))
        for name, file in sorted(names.composed(files).items())
    }


def keep(store: Store, taken: Iterable[Taken]) -> list[dict[str, str]]:
    """Put the bytes under ``raw/<sha256>``; bytes that are there already stay. Returns what was kept."""
    items = sorted(taken, key=lambda t: t.name)

    def one(item: Taken) -> None:
        key = f"raw/{item.sha256}"
        if not store.exists(key):
            store.put_file(key, item.path)

    unique = list({item.sha256: item for item in items}.values())
    with ThreadPoolExecutor(THREADS) as pool:
        list(pool.map(one, unique))
    return [{"path": item.name, "sha256": item.sha256} for item in items]


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
