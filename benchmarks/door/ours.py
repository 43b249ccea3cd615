"""Intake and door of the product: the whole judgement of a delivery folder, without reports."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from auditlake.collect import take
from auditlake.collect.inspect import inspect
from auditlake.collect.submit import place_of_manifest, read_manifest
from benchmarks.data import HUB


def run(folder: Path) -> dict[str, Any]:
    """Rows accepted and rejected, the control total, and rows with unknown codes."""
    delivery = folder / "delivery"
    place = place_of_manifest(read_manifest(delivery))
    found = inspect(place, take.from_folder(delivery), HUB, folder / "ours", lambda _table: [])
    if found.refused:
        raise RuntimeError(f"the delivery is refused: {[p for p in found.problems if p.severity == 'error'][:3]}")
    result = found.results[0]
    accepted, total = result.loaded["AC83.csv"]
    return {
        "accepted": accepted,
        "rejected": result.rows_rejected,
        "total": str(total),
        "unknown codes": sum(result.unmapped.values()),
    }
