"""Submit a period's current build to the parent hub."""

from __future__ import annotations

import shutil
from typing import Any

from auditlake.build import manifest, pointer, workplace
from auditlake.credentials.default import default_issuer
from auditlake.hubs import load_hub
from auditlake.ledger import Event, append, read
from auditlake.report_up.package import content_digest, write_package
from auditlake.standard.contracts import load_tables
from auditlake.standard.versions import current
from auditlake.store.cache import stage
from auditlake.store.client import Store

KIND = "upward"


def report_up(hub: str, period: str) -> dict[str, Any]:
    """Upload the current build's standard tables with the hub's own org credentials, manifest last.

    The first submission of a period is revision 1 (``baseline`` or ``period``), a later one with other
    content a ``correction``; the same content again is not sent.
    """
    here = load_hub(hub)
    if here.parent is None:
        return {"submitted": None, "reason": "the nation has no hub above"}
    store = Store.for_hub(hub)
    build = pointer.current_builds(store)[period]
    made = manifest.read(store, build)
    tables = load_tables()
    files = {
        name: stage(store, key)
        for name, key in manifest.outputs(made, "standard").items()
        if tables[name].kind in ("event", "state")
    }
    before = [e for e in read(store) if e.entity_kind == KIND and e.payload["period"] == period]
    revision = len(before) + 1
    baseline = all(e["kind"] == "baseline" for e in made["inputs"]["events"])
    kind = "baseline" if baseline else "period" if revision == 1 else "correction"
    head = {
        "org": here.org,
        "hub": here.parent,
        "period": period,
        "kind": kind,
        "revision": revision,
        "standard": current(),
    }
    out = workplace.folder(build) / "upward"
    shutil.rmtree(out, ignore_errors=True)
    try:
        package = write_package(head, files, out)
        digest = content_digest(package)
        if before and before[-1].payload["content"] == digest:
            return {"submitted": None, "reason": "the parent has this content already", "build": build}
        prefix = _upload(here.org, here.parent, f"{period}/{kind}-r{revision}", package)
    finally:
        shutil.rmtree(out, ignore_errors=True)
    submission = f"{here.org}.{period}.{kind}.r{revision}"
    payload = {"period": period, "build": build, "revision": revision, "content": digest, "prefix": prefix}
    append(
        store, [Event(KIND, submission, "submitted", payload, actor_org=here.org, recipients=(f"{here.parent}-audit",))]
    )
    return {"submitted": submission, "build": build, "tables": len(package) - 1}


def _upload(org: str, hub: str, place: str, package: list[Any]) -> str:
    own = default_issuer().issue(org, hub)
    parent = Store.with_key(own)
    prefix = f"{own.prefixes['in']}{place}/"
    for path in package:
        parent.put_file(prefix + path.name, path)
    return prefix
