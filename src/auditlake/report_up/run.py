"""Submit a period's current build to the parent hub: what it lacks, with the missing named."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditlake.build import manifest, pointer, workplace
from auditlake.build.inputs import Inputs
from auditlake.collect.manifest import NAME
from auditlake.collect.submit import submit
from auditlake.hashing import canonical, sha256_file
from auditlake.ledger import Event, append
from auditlake.ledger.lock import one_at_a_time
from auditlake.report_up.above import Above, above
from auditlake.report_up.package import name_of, upward_tables, write_manifest, write_tables
from auditlake.report_up.sent import KIND, PREPARED, SUBMITTED, Sent, sent
from auditlake.standard.versions import current
from auditlake.store.cache import stage
from auditlake.store.client import Store

Outcome = dict[str, Any]
#: another run's upload is given this long to end
_PATIENCE_SECONDS = 60.0


def report_up(hub: str, period: str) -> Outcome:
    """Upload the current build's standard tables with the hub's own org credentials, manifest last.

    The first submission of a period that the parent takes is ``baseline`` or ``period``; later ones are corrections
    that bring only the tables whose content the parent lacks, and nothing goes up when it lacks none. A cut upload is
    taken up again by the next call, whole files are not sent twice.
    """
    up = above(hub)
    if up is None:
        return {"submitted": None, "reason": "the nation has no hub above"}
    store = Store.for_hub(hub)
    with one_at_a_time(store, "report_up", _PATIENCE_SECONDS) as ours:
        if not ours:
            return {"submitted": None, "reason": "another run is submitting upward; this one sends nothing"}
        return _report_up(store, up, period)


def _report_up(store: Store, up: Above, period: str) -> Outcome:
    build = pointer.current_builds(store)[period]
    made = manifest.read(store, build)
    history = sent(store, period)
    _settle_cut(store, up, history, build)
    base = next((one for one in reversed(history) if one.stands), None)
    missing = sorted(made.get("without", []))
    out = workplace.folder(build) / "upward"
    shutil.rmtree(out, ignore_errors=True)
    try:
        package = _lacking(store, made, base, missing, out)
        if not package.resources:
            return {"submitted": None, "reason": "the parent has this content already", "build": build}
        head = _head(up, made, base, _revision(history)) | {"scope": package.scope, "missing": missing}
        path = write_manifest(head, package.resources, out)
        name, prefix = name_of(head), f"{up.inbox}{period}/{head['kind']}-r{head['revision']}/"
        brought = [resource["name"] for resource in package.resources]
        payload = head | {"build": build, "prefix": prefix, "manifest_sha256": sha256_file(path), "brought": brought}
        payload["tables"] = package.tables
        cut = history[-1].payload if history and not history[-1].submitted else None
        if cut is None or canonical(cut) != canonical(payload):  # a cut upload that goes on is prepared already
            append(store, [_event(up, name, PREPARED, payload)])
        submit(up.store, out, strict=True)
    finally:
        shutil.rmtree(out, ignore_errors=True)
    append(store, [_event(up, name, SUBMITTED, {"period": period, "prefix": prefix})])
    size = sum(resource["bytes"] for resource in package.resources)
    told = {"submitted": name, "build": build, "tables": len(brought), "bytes": size, "scope": package.scope}
    return told | {"missing": missing, "supplementary": bool(made.get("supplementary"))}


def _revision(history: list[Sent]) -> int:
    """The number of a cut upload that goes on, else the next."""
    if history and not history[-1].submitted:
        return int(history[-1].payload["revision"])
    return max((int(one.payload["revision"]) for one in history), default=0) + 1


def _settle_cut(store: Store, up: Above, history: list[Sent], build: str) -> None:
    """An upload that was cut: its manifest lies above after all, or the same build goes on with it, or it is given up
    and its number with it (the parent tells us that it never became whole)."""
    last = history[-1] if history else None
    if last is None or last.submitted:
        return
    if up.store.exists(last.payload["prefix"] + NAME):
        append(store, [_event(up, last.submission, SUBMITTED, {k: last.payload[k] for k in ("period", "prefix")})])
        last.submitted = True
    elif last.payload["build"] != build:
        last.submitted, last.answer = True, {"outcome": "given up"}


@dataclass(frozen=True)
class _Package:
    """``resources`` lie in the folder; ``tables``: hashes of all tables as the parent has them afterwards."""

    resources: list[dict[str, Any]]
    tables: dict[str, dict[str, str]]
    scope: str


def _lacking(store: Store, made: manifest.Manifest, base: Sent | None, missing: list[str], out: Path) -> _Package:
    """What the parent lacks, written to ``out``.

    A table is written only when the build has another file for it, and goes only when what goes up differs: a change
    in a column that stays below is none above. When only the missing are others the smallest table goes again: a
    submission needs one.
    """
    whole = upward_tables(made["outputs"])
    before = dict(base.payload["tables"]) if base else {}
    if base and (before.keys() - whole.keys() or base.payload["standard"] != current()):
        before = {}  # something is gone or the standard is another one: everything anew
    other = {name for name, entry in whole.items() if before.get(name, {}).get("of") != entry["sha256"]}
    again = (
        {min(whole, key=lambda name: (made["rows"][name], name))}
        if base and base.payload["missing"] != missing
        else set()
    )
    written = write_tables({name: stage(store, whole[name]["key"]) for name in other | again}, out)
    tables = before | {
        resource["name"]: {"of": whole[resource["name"]]["sha256"], "sha256": resource["hash"].split(":")[1]}
        for resource in written
    }
    changed = [r for r in written if before.get(r["name"], {}).get("sha256") != tables[r["name"]]["sha256"]]
    resources = changed or [resource for resource in written if resource["name"] in again]
    for resource in written:
        if resource not in resources:
            (out / resource["path"]).unlink()
    return _Package(resources, tables, "tables" if before else "whole")


def _head(up: Above, made: manifest.Manifest, base: Sent | None, revision: int) -> dict[str, Any]:
    first = "baseline" if Inputs(**made["inputs"]).is_baseline else "period"
    return {
        "org": up.org,
        "hub": up.hub,
        "period": made["period"],
        "kind": "correction" if base else first,
        "revision": revision,
        "standard": current(),
    }


def _event(up: Above, submission: str, event: str, payload: dict[str, Any]) -> Event:
    return Event(KIND, submission, event, payload, actor_org=up.org, recipients=(f"{up.hub}-audit",))
