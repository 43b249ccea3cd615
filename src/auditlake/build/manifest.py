"""``builds/<id>.json``: the evidence of a build, immutable: inputs, outputs with sha256, checks with versions."""

from __future__ import annotations

import json
from typing import Any

from auditlake.hashing import canonical, sha256
from auditlake.ledger import Event, append_once
from auditlake.store.cache import stage
from auditlake.store.client import Store
from auditlake.store.errors import StoreMissing

Manifest = dict[str, Any]
#: what a manifest says of those who are not in the build or came late, see ``standing.py``
STANDING = ("without", "after_deadline", "supplementary")


def key_of(build: str) -> str:
    """Where a build's manifest lies."""
    return f"builds/{build}.json"


def read(store: Store, build: str) -> Manifest:
    """A finished build's manifest; ``StoreMissing`` when there is no such build."""
    made: Manifest = json.loads(stage(store, key_of(build)).read_bytes())
    return made


def is_finished(store: Store, build: str) -> bool:
    """Whether the build was finished before."""
    try:
        read(store, build)
    except StoreMissing:
        return False
    return True


def write(store: Store, manifest: Manifest) -> None:
    """Write the manifest and note its hash in the ledger."""
    store.put_immutable(key_of(manifest["build"]), canonical(manifest))
    note(store, manifest)


def note(store: Store, manifest: Manifest) -> None:
    """Note the hash of a manifest that lies there, unless that is done."""
    append_once(
        store,
        Event(
            entity_kind="build",
            entity_id=manifest["build"],
            event="finished",
            attachments=(sha256(canonical(manifest)),),
            payload={"period": manifest["period"], "outputs": len(manifest["outputs"])}
            | {name: manifest[name] for name in STANDING if name in manifest},
            payload_schema="build.finished/1",
        ),
    )


def outputs(manifest: Manifest, kind: str) -> dict[str, str]:
    """Name -> key of the outputs of one kind (``standard``, ``hits`` or ``row_rules``)."""
    return {o["name"]: o["key"] for o in manifest["outputs"] if o["kind"] == kind}
