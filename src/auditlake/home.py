"""Where the project's own data and code folders lie (standard/, checks/, dbt_project/ ...)."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from auditlake.settings import get_settings


@cache
def project_root() -> Path:
    """Folder that holds ``standard/``; from ``AUDITLAKE_PROJECT``, else found upwards of this file.

    Raises ``FileNotFoundError`` when the package was installed without the project folders.
    """
    configured = get_settings().project
    for folder in [configured] if configured else Path(__file__).resolve().parents:
        if (folder / "standard" / "divisions.csv").is_file():
            return folder
    raise FileNotFoundError("no standard/ folder found; set AUDITLAKE_PROJECT to the project's folder")


def standard_dir() -> Path:
    """``standard/``: tables, dialects, codes, orgs, obligations, parameters, workflows."""
    return project_root() / "standard"
