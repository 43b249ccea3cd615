"""The stages of a build in order: open, standardise, check, finish. Each may run again and changes nothing then."""

from __future__ import annotations

from typing import Any

from auditlake.build import carry, compute, manifest, outputs, pointer, workplace
from auditlake.build.inputs import gather
from auditlake.build.standing import standing
from auditlake.collect.receipts import Book
from auditlake.store.client import Store

Outcome = dict[str, Any]


def open_build(hub: str, period: str) -> Outcome:
    """Fix the inputs. ``changed`` is false when the period's current build has the same inputs."""
    store = Store.for_hub(hub)
    book = Book.read(store)
    inputs = gather(store, period, book)
    workplace.open_for(inputs)
    workplace.save(inputs.build, "standing", standing(book, inputs))
    changed = pointer.current_builds(store).get(period) != inputs.build
    return {"build": inputs.build, "changed": changed, "submissions": len(inputs.events)}


def standardise(hub: str, period: str) -> Outcome:
    """Collected tables into the standard; uploads one Parquet per standard and control table.

    What the period's current build holds with the same inputs is listed, not computed again.
    """
    store, inputs = Store.for_hub(hub), workplace.opened(hub, period)
    if manifest.is_finished(store, inputs.build):
        return {"build": inputs.build, "unchanged": True}
    out = workplace.folder(inputs.build) / "standard"
    before = carry.before(store, inputs)
    same = carry.same_tables(before, inputs) if before else set()
    result = compute.standardise(store, inputs, out, same)
    known = before["outputs"] if before else []
    entries = outputs.upload(store, "standard", period, inputs.build, result.files, known)
    told: dict[str, Any] = {
        "rows": result.rows,
        "unmapped": [list(row) for row in result.unmapped],
        "unlinked": result.unlinked,
    }
    if before:
        entries += [o for o in known if o["kind"] == "standard" and o["name"] in same]
        for counts in ("rows", "unlinked"):
            told[counts] |= {table: count for table, count in before[counts].items() if table in same}
        if not result.rows:
            told["unmapped"] = before["unmapped"]
    workplace.save(inputs.build, "standard", {"outputs": entries} | told)
    totals = {"rows": sum(told["rows"].values()), "unmapped": len(told["unmapped"])}
    return {"build": inputs.build, **totals, "carried": len(same), "unlinked": told["unlinked"]}


def check(hub: str, period: str, group: str) -> Outcome:
    """Run one group of checks (a folder of ``checks/models``, or ``row_rules``) over the standard tables."""
    store, inputs = Store.for_hub(hub), workplace.opened(hub, period)
    if inputs.is_baseline or manifest.is_finished(store, inputs.build):
        return {"build": inputs.build, "unchanged": True}
    out = workplace.folder(inputs.build) / "hits" / group
    fresh = {e["name"]: e["key"] for e in workplace.load(inputs.build, "standard")["outputs"]}
    before = carry.before(store, inputs)
    same = carry.same_checks(store, before, inputs, fresh) if before else set()
    result = compute.check(store, inputs, fresh, group, out, same)
    known = before["outputs"] if before else []
    entries = [
        entry
        for kind, files in result.files.items()
        for entry in outputs.upload(store, kind, period, inputs.build, files, known)
    ]
    checks, kept = result.checks, []
    if before:
        kept = [check for check in before["checks"] if check["domain"] == group and check["model"] in same]
        names = {check["model"] for check in kept}
        entries += [entry for entry in known if entry["kind"] == "hits" and entry["name"] in names]
        checks = sorted([*checks, *kept], key=lambda check: str(check["model"]))
    workplace.save(inputs.build, f"check-{group}", {"outputs": entries, "checks": checks})
    failed = [c["code"] for c in checks if c["status"] == "error"]
    hits = sum(c["rows"] for c in checks)
    return {"build": inputs.build, "hits": hits, "errors": failed, "carried": len(kept)}


def finish(hub: str, period: str) -> Outcome:
    """Write the manifest, move the pointer; ``affected``: later periods whose builds read the build before."""
    store, inputs = Store.for_hub(hub), workplace.opened(hub, period)
    build = inputs.build
    if manifest.is_finished(store, build):  # perhaps by a run that did not live to note it
        manifest.note(store, manifest.read(store, build))
    else:
        standard = workplace.load(build, "standard")
        groups = [] if inputs.is_baseline else compute.groups()
        checked = [workplace.load(build, f"check-{group}") for group in groups]
        manifest.write(
            store,
            {
                "build": build,
                "hub": hub,
                "period": period,
                "inputs": workplace.load(build, "inputs"),
                "rows": standard["rows"],
                "unmapped": standard["unmapped"],
                "unlinked": standard["unlinked"],
                **workplace.load(build, "standing"),
                "checks": [c for one in checked for c in one["checks"]],
                "outputs": standard["outputs"] + [o for one in checked for o in one["outputs"]],
            },
        )
    before = pointer.current_builds(store)
    pointer.move(store, period, build)
    later = [
        p for p, b in before.items() if p > period and manifest.read(store, b)["inputs"]["history"].get(period) != build
    ]
    made = manifest.read(store, build)
    told = {name: made[name] for name in manifest.STANDING if name in made}
    return {"build": build, "replaced": before.get(period) not in (None, build), "affected": sorted(later)} | told


def run_all(hub: str, period: str) -> Outcome:
    """All stages in one process: what the CLI and tests call; the DAG calls them one by one."""
    opened = open_build(hub, period)
    standardise(hub, period)
    for group in compute.groups():
        check(hub, period, group)
    return opened | finish(hub, period)
