"""Planted cases: one module per check with a function ``plant(scene)``, found by where it lies."""

from __future__ import annotations

import importlib
import pkgutil

from auditlake.simulate.scene import Scene


def plant_all(scene: Scene) -> None:
    """Let every module of this folder plant its cases, in order of name."""
    for module in sorted(m.name for m in pkgutil.iter_modules(__path__)):
        importlib.import_module(f"{__name__}.{module}").plant(scene)
