"""Compute an old build again from its manifest and compare every output byte for byte."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from auditlake.build import compute, manifest
from auditlake.build.inputs import Inputs, code_versions
from auditlake.hashing import sha256_file
from auditlake.store.client import Store


@dataclass(frozen=True)
class Reproduction:
    """How many outputs were equal, which differ, and which code or standard changed since the build."""

    build: str
    equal: int
    different: list[str]
    changed_code: list[str]


def hub_of(build: str) -> str:
    """Hub code inside a build id; ``ValueError`` for anything else."""
    parts = build.split("-")
    if len(parts) < 4 or parts[0] != "b":
        raise ValueError(f"{build!r} 不是构建编号 / is not a build id (expected b-<hub>-<period>-<digest>)")
    return parts[1]


def reproduce(build: str, progress: Callable[[str], None] = lambda _: None) -> Reproduction:
    """Run the build's stages again in a temporary folder. Nothing in the store is written."""
    store = Store.for_hub(hub_of(build))
    made = manifest.read(store, build)
    inputs = Inputs(**made["inputs"])
    now = code_versions()
    changed = sorted(name for name, version in inputs.code.items() if now.get(name) != version)
    digests: dict[tuple[str, str], str] = {}
    with tempfile.TemporaryDirectory(prefix="auditlake-") as folder:
        progress("standardise")
        standard = compute.standardise(store, inputs, Path(folder) / "standard")
        digests |= {("standard", name): sha256_file(path) for name, path in standard.files.items()}
        fresh = manifest.outputs(made, "standard")
        for group in [] if inputs.is_baseline else compute.groups():
            progress(f"check {group}")
            checked = compute.check(store, inputs, fresh, group, Path(folder) / "hits" / group)
            for kind, files in checked.files.items():
                digests |= {(kind, name): sha256_file(path) for name, path in files.items()}
    wanted = {(o["kind"], o["name"]): o["sha256"] for o in made["outputs"]}
    different = [
        f"{kind}/{name}" for (kind, name), digest in sorted(wanted.items()) if digests.get((kind, name)) != digest
    ]
    return Reproduction(build, len(wanted) - len(different), different, changed)
