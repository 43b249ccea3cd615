"""What must hold for the standard as a whole; each module here is one concern, found by where it lies."""

from __future__ import annotations

import importlib
import pkgutil
from pathlib import Path

from auditlake.standard.lint.project import Project


def problems(root: Path | None = None) -> list[str]:
    """Everything that is wrong in the project at ``root`` (this one by default), one bilingual line each, sorted.

    Each module's ``problems(project)`` gives its own; a file that cannot be read at all raises ``ValueError`` with
    its name.
    """
    project = Project.read(root)
    found: set[str] = set()
    for module in pkgutil.iter_modules(__path__):
        concern = getattr(importlib.import_module(f"{__name__}.{module.name}"), "problems", None)
        if concern is not None:
            found.update(concern(project))
    return sorted(found)
