"""Collected tables of all deliveries, made by the product's door before anything is measured."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from auditlake import clock
from auditlake.build.control import write_control
from auditlake.build.inputs import Inputs
from auditlake.collect import take
from auditlake.collect.inspect import Inspection, inspect
from auditlake.collect.submit import place_of_manifest, read_manifest
from auditlake.standard.versions import current
from auditlake.standardise.run import Submission
from benchmarks.data import HUB, PERIOD


def collect(deliveries: list[Path], out: Path) -> tuple[list[Submission], list[Inspection]]:
    """Submissions with their collected files below ``out``; ``RuntimeError`` when a delivery is refused."""
    submissions, judged = [], []
    for delivery in deliveries:
        place = place_of_manifest(read_manifest(delivery))
        folder = out / place.org
        folder.mkdir(parents=True)
        found = inspect(place, take.from_folder(delivery), HUB, folder, lambda _table: [])
        if found.refused or found.org is None:
            raise RuntimeError(f"{place.submission}: {[p for p in found.problems if p.severity == 'error'][:3]}")
        tables = {result.table.name: [result.collected] for result in found.results}
        submissions.append(
            Submission(place.submission, place.org, found.org.division, found.org.dialect, current(), tables)
        )
        judged.append(found)
    return submissions, judged


def control(judged: list[Inspection], out: Path) -> dict[str, Path]:
    """Control tables of the period."""
    moment = clock.as_of().isoformat()
    events: list[dict[str, Any]] = [
        {
            "submission": found.place.submission,
            "org": found.place.org,
            "period": PERIOD,
            "kind": found.place.kind,
            "revision": found.place.revision,
            "manifest_sha256": "",
            "received_at": moment,
            "counts": found.tables,
        }
        for found in judged
    ]
    return write_control(Inputs(HUB, PERIOD, moment, events, []), out)
