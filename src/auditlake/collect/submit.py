"""The org's side: upload a delivery folder, the manifest last."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

from auditlake.collect import manifest as manifests
from auditlake.collect.manifest import NAME, Manifest
from auditlake.collect.prefix import Place
from auditlake.store.client import Store

_NAME = re.compile(r"([A-Za-z0-9-]+)\.([A-Za-z0-9-]+)\.([a-z]+)\.r([1-9][0-9]{0,5})")


class NotADelivery(ValueError):
    """The folder holds no readable manifest."""


def read_manifest(folder: Path) -> Manifest:
    """Manifest of a delivery folder; NotADelivery says what is wrong with it."""
    path = folder / NAME
    if not path.is_file():
        raise NotADelivery(f"{folder}: 缺少 {NAME} / there is no {NAME}")
    manifest, problems = manifests.parse(path.read_bytes())
    if manifest is None:
        raise NotADelivery("; ".join(f"{path} {p.column}: {p.found} ({p.expected})" for p in problems))
    return manifest


def place_of_manifest(manifest: Manifest) -> Place:
    """Where a delivery with this manifest belongs."""
    head = manifest.auditlake
    prefix = f"orgs/{head.org}/in/{head.period}/{head.kind}-r{head.revision}/"
    return Place(head.org, head.period, head.revision, head.kind, prefix)


def place_of_name(name: str) -> Place | None:
    """Where a submission id belongs, ``None`` when it is none."""
    match = _NAME.fullmatch(name)
    if not match:
        return None
    org, period, kind, revision = match.groups()
    return Place(org, period, int(revision), kind, f"orgs/{org}/in/{period}/{kind}-r{revision}/")


def submit(store: Store, folder: Path, progress: Callable[[str, int, int], None] | None = None) -> str:
    """Upload every file of ``folder`` with the org's own store and then the manifest; returns the prefix.

    A cut upload is resumed by calling it again. ``progress(file, done, size)`` in bytes.
    """
    prefix = place_of_manifest(read_manifest(folder)).prefix
    files = sorted(f for f in folder.iterdir() if f.is_file() and f.name != NAME and not f.name.startswith("."))
    for file in [*files, folder / NAME]:
        name = file.name
        report = (lambda done, size, name=name: progress(name, done, size)) if progress else None
        store.put_file(prefix + name, file, report)
    return prefix
