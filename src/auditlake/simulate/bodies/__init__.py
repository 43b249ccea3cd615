"""What bodies beside the social insurance agencies extract: a folder per kind of org, a module per theme.

Every module has ``make(scope) -> {standard table: frame}``; frames bear the standard's column names, money in cents,
and the citizen id itself where the standard has a pseudonym, because the body knows its people.
"""

from __future__ import annotations

import importlib.util
import pkgutil

import polars as pl

from auditlake.simulate.bodies.scope import Scope


def extracts_of(scope: Scope) -> dict[str, pl.DataFrame]:
    """All tables that the themes of the org's kind make; nothing for a kind without a folder."""
    name = f"{__name__}.{scope.org.kind}"
    if importlib.util.find_spec(name) is None:
        return {}
    made: dict[str, pl.DataFrame] = {}
    for theme in pkgutil.iter_modules(importlib.import_module(name).__path__):
        frames = importlib.import_module(f"{name}.{theme.name}").make(scope)
        if twice := sorted(made.keys() & frames.keys()):
            raise ValueError(f"{name}.{theme.name} makes {', '.join(twice)} a second time")
        made |= frames
    return made
