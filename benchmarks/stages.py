"""``make bench``: every stage beside bare DuckDB, into README.md. ``ROWS`` and ``TIMES`` make it smaller."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path

ROWS = int(os.environ.get("ROWS", "1000000"))
TIMES = int(os.environ.get("TIMES", "5"))
STAGES = ("door", "standardise", "checks", "publish")


def main() -> None:
    """Prepare, measure, compare the files of both sides, write the table."""
    work = Path(tempfile.mkdtemp(prefix="auditlake-bench-"))
    os.environ |= {
        "AUDITLAKE_HOME": str(work / "home"),
        "AUDITLAKE_AS_OF": "2026-10-15T12:00:00",
        "AUDITLAKE_PERSON_KEY_SECRET": "a key for benchmarks",
        "AUDITLAKE_DUCKDB_MEMORY": "4GB",
        "AUDITLAKE_DUCKDB_THREADS": "2",
    }
    # settings are read from the environment on first use, so the product comes after it
    from benchmarks import measure, preparation, report, same

    try:
        preparation.prepare(ROWS, work)
        lines = []
        for stage in STAGES:
            ours, bare = measure.side_by_side(stage, work / stage, TIMES)
            files = same.compare(work / stage / "ours", work / stage / "bare")
            lines.append(report.Line(stage, ours, bare, files))
            print(report.row(lines[-1]), flush=True)
        report.write(Path(__file__).with_name("README.md"), ROWS, TIMES, lines)
    finally:
        shutil.rmtree(work, ignore_errors=True)


if __name__ == "__main__":
    sys.exit(main())
