"""DuckDB again, no longer in one scan: ids and credit codes, the dear rules, are judged once per distinct value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from benchmarks.validation import bare
from benchmarks.validation.table import FOUND


def run(folder: Path) -> dict[str, Any]:
    """Write the failing cells of ``folder/text.parquet``; returns how many, by rule."""
    return bare.judge(folder, folder / "distinct" / FOUND, ("id_no", "inst_uscc"))
