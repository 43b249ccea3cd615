"""Makes ``auditlake-standard-<version>.zip``: all that ``auditlake check`` needs besides the wheel."""

from __future__ import annotations

import sys
import zipfile
from pathlib import Path

from auditlake.home import project_root
from auditlake.standard.versions import current

FOLDERS = ("standard", "pandera_schemas")
_EPOCH = (1980, 1, 1, 0, 0, 0)  #: the same standard gives the same bytes


def make(out: Path) -> Path:
    """Write the zip into ``out`` and return its path."""
    root = project_root()
    out.mkdir(parents=True, exist_ok=True)
    path = out / f"auditlake-standard-{current()}.zip"
    files = sorted(f for name in FOLDERS for f in (root / name).rglob("*") if f.is_file())
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            if "__pycache__" not in file.parts:
                entry = zipfile.ZipInfo(file.relative_to(root).as_posix(), _EPOCH)
                entry.compress_type = zipfile.ZIP_DEFLATED
                archive.writestr(entry, file.read_bytes())
    return path


if __name__ == "__main__":
    print(make(Path(sys.argv[1])))
