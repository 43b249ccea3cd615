"""``python -m benchmarks.simulate``: rows per second of one large simulated table, into simulate.md.

``ROWS`` and ``TIMES`` make it smaller. Wall-clock seconds of the whole command, its processes' start included; the
highest resident memory of any one process.
"""

from __future__ import annotations

import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROWS = int(os.environ.get("ROWS", "10000000"))
TIMES = int(os.environ.get("TIMES", "3"))
WANTED = {"parquet": 1_000_000, "gb18030": 300_000, "utf-8": 300_000}
PAGE = Path(__file__).with_name("simulate.md")


def once(form: str) -> tuple[float, int]:
    """Seconds of one run and bytes written."""
    folder = Path(tempfile.mkdtemp(prefix="auditlake-items-"))
    try:
        started = time.monotonic()
        command = [
            str(Path(sys.executable).with_name("auditlake")),
            "simulate-items",
            str(folder),
            "--rows",
            str(ROWS),
            "--form",
            form,
        ]
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
        return time.monotonic() - started, sum(file.stat().st_size for file in folder.iterdir())
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Measure every form and write the page; status 1 when a form is slower than wanted."""
    lines, slow = [], []
    for form, wanted in WANTED.items():
        runs = [once(form) for _ in range(TIMES)]
        speed = ROWS / statistics.median(seconds for seconds, _ in runs)
        lines.append(f"| {form} | {speed:,.0f} | {wanted:,} | {runs[0][1] / 1e6:,.0f} |")
        slow += [form] if speed < wanted else []
        print(lines[-1], flush=True)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    PAGE.write_text(
        "# One large simulated table\n\n"
        f"`python -m benchmarks.simulate`: {ROWS:,} medical fee lines (20 columns) written in two processes on "
        f"{os.cpu_count()} cores, median of {TIMES}; peak resident memory of one process {memory:,.0f} MiB.\n\n"
        "| form | rows per second | wanted | MB written |\n|---|--:|--:|--:|\n" + "\n".join(lines) + "\n",
        encoding="utf-8",
    )
    sys.exit(1 if slow else 0)


if __name__ == "__main__":
    main()
