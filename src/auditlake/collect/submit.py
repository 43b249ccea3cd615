"""The org's side: upload a delivery folder, the manifest last."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from pathlib import Path

from auditlake.collect import manifest as manifests
from auditlake.collect.fingerprint import fingerprint
from auditlake.collect.manifest import NAME, Manifest
from auditlake.collect.prefix import Place
from auditlake.store.client import Store, StoredObject

_NAME = re.compile(r"([A-Za-z0-9-]+)\.([A-Za-z0-9-]+)\.([a-z]+)\.r([1-9][0-9]{0,5})")
_LOOKS, _PAUSE = 6, 0.5  #: how often, in seconds, the listing is looked at until it shows what was sent


class NotADelivery(ValueError):
    """The folder holds no readable manifest."""


class NotWhole(RuntimeError):
    """What lies at the store is not the delivery; the message names the file. The manifest was not sent."""


def read_manifest(folder: Path) -> Manifest:
    """Manifest of a delivery folder; NotADelivery says what is wrong with it."""
    path = folder / NAME
    if not path.is_file():
        raise NotADelivery(f"{folder}: 缺少 {NAME} / there is no {NAME}")
    manifest, problems = manifests.parse(manifests.read(path))
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


def files_of(folder: Path) -> list[Path]:
    """Data files of a delivery folder by name; what begins with a dot is the system's, not the org's."""
    return sorted(f for f in folder.iterdir() if f.is_file() and f.name != NAME and not f.name.startswith("."))


def submit(
    store: Store, folder: Path, progress: Callable[[str, int, int], None] | None = None, *, strict: bool = False
) -> str:
    """Upload every file of ``folder`` with the org's own store and then the manifest; returns the prefix.

    A cut upload is resumed by calling it again: files that lie there whole are not sent again, large ones go on at
    the part where they ended. ``progress(file, done, size)`` in bytes. ``strict``: :class:`NotWhole` when a file
    changed since the manifest was written, or when files of something else lie under the prefix.
    """
    manifest = read_manifest(folder)
    prefix = place_of_manifest(manifest).prefix
    declared = {resource.path: resource.sha256 for resource in manifest.resources} if strict else {}
    there = _listed(store, prefix)
    files = files_of(folder)
    if strict and (other := sorted(set(there) - {f.name for f in files} - {NAME})):
        raise NotWhole(
            f"{prefix} 下已有不属于本次报送的文件：{', '.join(other)}。请删除它们，或按下一修订号报送。\n"
            f"{prefix} already holds files that are not of this delivery: {', '.join(other)}. Delete them, or deliver "
            "as the next revision."
        )
    for file in files:
        sent = _send(store, prefix, file, there.get(file.name), progress)
        if declared.get(file.name, sent) != sent:
            raise NotWhole(
                f"{file.name} 在清单写成之后又有改动，清单未上传。请重新生成清单后再报送。\n"
                f"{file.name} changed after the manifest was written; the manifest was not sent. Make the manifest "
                "again, then submit."
            )
    _verify(store, prefix, files)
    _send(store, prefix, folder / NAME, None, progress)
    return prefix


def _send(
    store: Store,
    prefix: str,
    file: Path,
    there: StoredObject | None,
    progress: Callable[[str, int, int], None] | None,
) -> str:
    """Upload one file unless it is there with the same bytes; returns its sha256."""
    size = file.stat().st_size
    if there is not None and there.size == size:
        own = fingerprint(file)
        if there.etag in own.etags:
            if progress:
                progress(file.name, size, size)
            return own.sha256
    report = (lambda done, size: progress(file.name, done, size)) if progress else None
    return store.put_file(prefix + file.name, file, report)


def _verify(store: Store, prefix: str, files: list[Path]) -> None:
    """Compare the listing with the folder; a listing may lag behind by a second."""
    for look in range(_LOOKS):
        there = _listed(store, prefix)
        wrong = [f for f in files if f.name not in there or there[f.name].size != f.stat().st_size]
        if not wrong:
            return
        if look < _LOOKS - 1:
            time.sleep(_PAUSE)
    names = ", ".join(file.name for file in wrong)
    raise NotWhole(
        f"存储中的文件与本地不一致：{names}；清单未上传。请重新执行本命令，已传完的文件不会重传。\n"
        f"the store does not hold these files whole: {names}; the manifest was not sent. Run the command again; what "
        "is there already is not sent twice."
    )


def _listed(store: Store, prefix: str) -> dict[str, StoredObject]:
    return {item.key.removeprefix(prefix): item for item in store.list(prefix)}
