"""Half-written files that a killed embedded server leaves on disk; listings hide them, the disk does not."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from auditlake import clock

PREFIX = ".rclone_temp_"
# longer than the 24 h that the server keeps an unfinished multipart upload
OLDER_THAN = timedelta(hours=25)


def sweep(root: Path, older_than: timedelta = OLDER_THAN) -> list[Path]:
    """Delete leftovers under the store root last touched ``older_than`` ago; returns what was deleted."""
    limit = (clock.now() - older_than).timestamp()
    found = [file for file in root.rglob(f"{PREFIX}*") if file.is_file() and file.stat().st_mtime < limit]
    for file in found:
        file.unlink(missing_ok=True)
    return sorted(found)
