"""What to do with one delivery in view of what was received before."""

from __future__ import annotations

from typing import Any

from auditlake import clock
from auditlake.collect import manifest as manifests
from auditlake.collect.discover import Delivery
from auditlake.collect.inspect import Inspection
from auditlake.collect.limits import get_limits
from auditlake.collect.manifest import NAME
from auditlake.collect.names import shown
from auditlake.collect.prefix import MISPLACED, PREFIX, Place
from auditlake.collect.problem import Problem
from auditlake.collect.receipts import DATA_KINDS, Book

TAKE, WAIT, KNOWN, INCOMPLETE, CHANGED = "take", "wait", "known", "incomplete", "changed"


def decide(delivery: Delivery, before: list[dict[str, Any]], manifest: bytes | None) -> tuple[str, list[Problem]]:
    """One of TAKE, WAIT (still arriving), KNOWN (nothing new), INCOMPLETE (grace is over), CHANGED (after taking).

    ``before``: receipts about this prefix; ``manifest``: its bytes, read only to see whether all files are there.
    """
    if before and before[-1]["seen"] == delivery.seen:
        return KNOWN, []
    judged = [r for r in before if r["outcome"] != "noted" and not r.get("incomplete")]
    if judged:
        last = judged[-1]
        same_manifest = last["seen"].get(NAME, [])[:2] == delivery.seen.get(NAME, [])[:2]
        # what was refused may be replaced as a whole: a new manifest makes it a new delivery
        if last["outcome"] == "accepted" or same_manifest or not delivery.has_manifest:
            return CHANGED, []
    lacking = missing_files(delivery, manifest)
    if not lacking:
        return TAKE, []
    age = (clock.now() - delivery.newest).total_seconds()
    if age < get_limits().grace_seconds:
        return WAIT, []
    if any(r.get("incomplete") for r in before):
        return KNOWN, []
    return INCOMPLETE, lacking


def missing_files(delivery: Delivery, manifest: bytes | None) -> list[Problem]:
    """Why a delivery is not whole yet; empty when it is, or when its manifest cannot be read (that is told)."""
    if delivery.place.kind == "stray":
        return [Problem(MISPLACED, found=shown(delivery.place.prefix), expected=PREFIX)]
    if manifest is None:
        return [_incomplete(NAME, NAME)]
    parsed, _ = manifests.parse(manifest)
    if parsed is None:
        return []
    lacking = []
    for resource in parsed.resources:
        item = delivery.files.get(resource.path)
        if item is None:
            lacking.append(_incomplete(resource.path, f"{resource.bytes} bytes"))
        elif item.size != resource.bytes:
            lacking.append(_incomplete(f"{resource.path} ({item.size} bytes)", f"{resource.bytes} bytes"))
    return lacking


def _incomplete(found: str, expected: str) -> Problem:
    return Problem("delivery.incomplete", found=found, expected=expected)


def revision_problems(place: Place, book: Book, waiting: list[Place]) -> list[Problem]:
    """Kind and revision against what was received: the next number, ``correction`` only after an acceptance."""
    data = place.kind in DATA_KINDS
    group = DATA_KINDS if data else (place.kind,)

    def revisions(outcomes: tuple[str, ...]) -> list[int]:
        return [
            r["revision"]
            for r in book.of_org(place.org)
            if r["period"] == place.period and r["kind"] in group and r["outcome"] in outcomes
        ]

    accepted = max(revisions(("accepted",)), default=0)
    others = [
        p.revision
        for p in waiting
        if p != place
        and p.kind in group
        and p.revision < place.revision
        and (p.org, p.period) == (place.org, place.period)
    ]
    known = max([*revisions(("accepted", "refused", "noted")), *others], default=0)
    problems = []
    if data and accepted and place.kind != "correction":
        problems.append(_kind(place.kind, "correction"))
    if data and not accepted and place.kind == "correction":
        problems.append(_kind("correction", "period / baseline"))
    if not accepted < place.revision <= known + 1:
        problems.append(
            Problem(
                "manifest.revision",
                file=NAME,
                column="auditlake.revision",
                found=str(place.revision),
                expected=str(known + 1),
            )
        )
    return problems


def _kind(found: str, expected: str) -> Problem:
    return Problem("manifest.kind", file=NAME, column="auditlake.kind", found=found, expected=expected)


def same_bytes(place: Place, hashes: dict[str, str], book: Book) -> str | None:
    """Submission already accepted with exactly these files for the same org and period, ``None`` if none."""
    mine = {name: digest for name, digest in hashes.items() if name != NAME}
    for receipt in book.of_org(place.org):
        theirs = {item["path"]: item["sha256"] for item in receipt["raw"] if item["path"] != NAME}
        if receipt["period"] == place.period and receipt["outcome"] == "accepted" and mine and theirs == mine:
            return str(receipt["submission"])
    return None


def succession(found: Inspection, book: Book) -> dict[str, Any]:
    """What an accepted submission puts in place of what came before, for its receipt.

    ``supersedes``: the revision before, ``None`` for the first one; ``carried`` {source table: submission}: what a
    correction of some tables leaves as it was, and where it came from.
    """
    base = book.latest(found.place.org, found.place.period) if found.place.kind in DATA_KINDS else None
    some = found.manifest is not None and found.manifest.auditlake.scope == "tables"
    if base is None:
        return {"scope": "whole", "supersedes": None, "carried": {}}
    brought = {result.table.name for result in found.results}
    known = dict.fromkeys(base["collected"], base["submission"]) | (base.get("carried") or {})
    carried = {table: known[table] for table in sorted(known) if table not in brought} if some else {}
    return {"scope": "tables" if some else "whole", "supersedes": base["submission"], "carried": carried}


def still_missing(found: Inspection, book: Book) -> None:
    """A correction of some tables lacks what the revision before lacked and it does not bring either."""
    base = book.latest(found.place.org, found.place.period)
    if base is None or found.manifest is None or found.manifest.auditlake.scope != "tables":
        return
    brought = {entry["table"] for entry in found.tables}
    for table in base["tables_missing"]:
        if table not in brought:
            found.tables_missing.append(table)
            found.add([Problem("table.missing", table=table, found=table, severity="warning")])
