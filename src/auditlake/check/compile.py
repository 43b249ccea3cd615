"""Checks as plain SQL: SQLMesh renders them for a period, and a file keeps the result for the next run."""

from __future__ import annotations

import fcntl
import json
import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from importlib.metadata import version as installed
from pathlib import Path
from typing import Any

from auditlake.check.library import CheckInfo, checks_dir, load_library
from auditlake.hashing import canonical, sha256
from auditlake.months import first_day, last_day, period_months
from auditlake.settings import get_settings

#: A check's version is its SQL for this month, so that it does not change from period to period.
_REFERENCE = "2000-01"
_SUFFIXES = (".sql", ".py", ".yaml", ".csv")


@dataclass(frozen=True)
class Compiled:
    """One check ready to run: DuckDB SQL for one period, and the version of its rule (12 hex)."""

    info: CheckInfo
    sql: str
    version: str


def compile_checks(period: str, as_of: date | None = None, *, root: Path | None = None) -> list[Compiled]:
    """Every check rendered for a period (month, quarter, half or year), ordered by model name.

    ``as_of`` is handed to SQLMesh as execution time; no check may depend on it, so it is not part of the cache's
    name. SQLMesh is imported only when the checks, its version or the period are new. ``ValueError`` names a check
    that SQLMesh cannot render.
    """
    folder = root or checks_dir()
    library, tree = load_library(folder), _tree(folder)
    sql = _kept(folder, tree, library, period, as_of)
    reference = _kept(folder, tree, library, _REFERENCE, None)
    return [Compiled(info, sql[info.model], sha256(reference[info.model])[:12]) for info in library]


def _kept(folder: Path, tree: str, library: list[CheckInfo], period: str, as_of: date | None) -> dict[str, str]:
    """Model -> SQL for a period, from the cache or rendered into it."""
    store = get_settings().home / "cache" / "checks" / f"{tree}-{period}.json"
    kept = _read(store)
    if kept is None:
        with _alone(store.with_suffix(".lock")):
            kept = _read(store)
            if kept is None:
                kept = _render(_context(folder, tree), library, period, as_of)
                _write(store, kept)
    return kept


def _tree(folder: Path) -> str:
    """Hash over everything that decides the rendered SQL."""
    files = {
        p.relative_to(folder).as_posix(): sha256(p.read_bytes())
        for p in sorted(folder.rglob("*"))
        if p.suffix in _SUFFIXES and p.is_file() and "tests" not in p.parts[len(folder.parts) :]
    }
    return sha256(canonical([installed("sqlmesh"), installed("sqlglot"), files]))[:16]


@contextmanager
def _alone(file: Path) -> Iterator[None]:
    """One process compiles a period, the others wait and read: the groups of a build start at the same moment."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with file.open("w") as stream:
        fcntl.flock(stream, fcntl.LOCK_EX)
        yield


@lru_cache(maxsize=1)
def _context(folder: Path, tree: str) -> Any:
    """SQLMesh's view of the library, loaded once per process and state of the files."""
    from sqlmesh import Context
    from sqlmesh.core.console import NoopConsole, set_console

    set_console(NoopConsole())
    context = Context(paths=str(folder), load=False)
    # schemas and lint belong to `checks lint`; without them loading takes a second instead of eight
    context.load(update_schemas=False)
    return context


def _render(context: Any, library: list[CheckInfo], period: str, as_of: date | None) -> dict[str, str]:
    rendered = {}
    for info in library:
        try:
            model = context.get_model(f"checks.{info.model}", raise_if_missing=True)
            rendered[info.model] = _sql(model, period, as_of)
        except Exception as error:
            raise ValueError(f"{info.code} ({info.path}): 无法编译 / cannot be compiled: {error}") from error
    return rendered


def _sql(model: Any, period: str, as_of: date | None) -> str:
    first, last = period_months(period)
    start, end = first_day(first), last_day(last)
    moment = (as_of or end).isoformat()[:10]
    # unoptimised on purpose: DuckDB plans better, and sqlglot's simplifier drops brackets around %
    query = model.render_query_or_raise(
        start=start.isoformat(), end=end.isoformat(), execution_time=moment, needs_optimization=False
    )
    return str(query.sql("duckdb", pretty=True, comments=False))


def _read(file: Path) -> dict[str, str] | None:
    try:
        return dict(json.loads(file.read_text(encoding="utf-8")))
    except (FileNotFoundError, ValueError):
        return None


def _write(file: Path, rendered: dict[str, str]) -> None:
    """Whole or not at all: several tasks may compile the same period at once."""
    file.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=file.parent, suffix=".tmp")
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        json.dump(rendered, stream, ensure_ascii=False, sort_keys=True)
    Path(name).replace(file)
