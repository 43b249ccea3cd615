"""``python -m benchmarks.collection COUNT OUT``: prepare a country of COUNT counties, then drive it in a process that
takes the copy for the project. Prints and keeps ``OUT/result.json``; ``--page`` rewrites the tables of the page."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from benchmarks.collection.counties import Template, counties, make_project
from benchmarks.collection.page import write_page


def main(count: int, out: Path) -> int:
    """Prepare, drive, and return the driver's exit status."""
    out.mkdir(parents=True)
    Template(out / "world")
    project = make_project(out / "project", counties(count))
    environment = {k: v for k, v in os.environ.items() if not k.startswith(("AUDITLAKE", "AIRFLOW"))}
    environment |= {
        "AUDITLAKE_PROJECT": str(project),
        "AUDITLAKE_HOME": str(out / "home"),
        "AUDITLAKE_STORE_SECRET_KEY": "platform-secret-of-the-benchmark",
        "AUDITLAKE_PERSON_KEY_SECRET": "national-key-of-the-benchmark",
    }
    command = [sys.executable, "-m", "benchmarks.collection.drive", str(count), str(out)]
    return subprocess.run(command, env=environment, check=False).returncode


if __name__ == "__main__":
    if sys.argv[1:] == ["--page"]:
        write_page()
    else:
        sys.exit(main(int(sys.argv[1]), Path(sys.argv[2]).resolve()))
