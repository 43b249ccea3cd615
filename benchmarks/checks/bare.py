"""The same SQL, executed by DuckDB alone."""

from __future__ import annotations

from pathlib import Path

from benchmarks.script import execute


def run(folder: Path) -> dict[str, int]:
    """Rows per file."""
    return execute(folder / "bare.json")
