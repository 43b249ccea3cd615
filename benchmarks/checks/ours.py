"""The product: the pension group of checks, compiled before."""

from __future__ import annotations

import json
from pathlib import Path

from auditlake.check.run import run_checks
from benchmarks.data import HUB, PERIOD


def run(folder: Path) -> dict[str, int]:
    """Hits per check."""
    tables = json.loads((folder / "tables.json").read_text())
    inputs = {name: [Path(file) for file in files] for name, files in tables.items()}
    results = run_checks(HUB, PERIOD, inputs, folder / "ours", group="pension")
    if wrong := [r.message for r in results if r.status == "error"]:
        raise RuntimeError("; ".join(wrong))
    return {r.model: r.rows for r in results}
