"""Who names a column: hand-written dbt models by source or standard table, and checks."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection
from functools import cache
from pathlib import Path

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.scope import traverse_scope

from auditlake.check.compile import compile_checks
from auditlake.generate.external_models import SCHEMA
from auditlake.home import project_root
from auditlake.standard.lint.rendering import Renderer

Place = tuple[str, str]

#: any period: which columns a check reads does not depend on it
_PERIOD = "2000-01"


def models_of(dialect: str, table: str) -> list[Path]:
    """Hand-written models that may name a column: of a dialect its staging, of a standard table (empty dialect) the
    staging that feeds it and the marts over it."""
    models = project_root() / "dbt_project" / "models"
    if dialect:
        return sorted((models / "staging" / dialect).glob("*.sql")) if dialect != "standard" else []
    staging = [path for path in (models / "staging").glob(f"*/*__{table}.sql") if path.parent.name != "standard"]
    marts = [path for path in (models / "marts").rglob("*.sql") if f"'{table}'" in path.read_text(encoding="utf-8")]
    return sorted([*staging, *marts])


def models_naming(dialect: str, table: str, columns: set[str]) -> list[str]:
    """Paths of models (relative to the project) over a source or standard table that name one of the columns."""
    wanted = {column.casefold() for column in columns if column}
    found = [
        path for path in models_of(dialect, table) if (not dialect or _reads(path, table)) and wanted & _words(path)
    ]
    return [path.relative_to(project_root()).as_posix() for path in found]


def checks_reading(known: Collection[Place]) -> dict[Place, list[str]]:
    """{(standard table, column): codes of the checks that read it}, from the SQL as it will run.

    ``known`` are the columns to look for; they need not be in the standard any more (``auditlake.lineage`` looks at
    those that are).
    """
    found: dict[Place, set[str]] = defaultdict(set)
    for check in compile_checks(_PERIOD):
        for place in columns_of(check.sql, known):
            found[place].add(check.info.code)
    return {place: sorted(codes) for place, codes in found.items()}


def columns_of(sql: str, known: Collection[Place]) -> set[Place]:
    """Which of the known columns a query takes from ``std``."""
    found: set[Place] = set()
    for scope in traverse_scope(sqlglot.parse_one(sql, dialect="duckdb")):
        sources = {
            alias: source.name
            for alias, source in scope.sources.items()
            if isinstance(source, exp.Table) and source.db == SCHEMA
        }
        for column in scope.columns:
            # an unqualified column belongs to whichever table has it
            names = [sources[column.table]] if column.table in sources else [] if column.table else sources.values()
            found.update(place for name in names if (place := (name, column.name)) in known)
    return found


@cache
def _renderer() -> Renderer:
    return Renderer.of(project_root())


@cache
def _reads(path: Path, table: str) -> bool:
    text = path.read_text(encoding="utf-8")
    return f"'{table}'" in text or f'"{table}"' in text


@cache
def _words(path: Path) -> set[str]:
    """Every name in a model's SQL, folded; the plain words of the file where it cannot be read as SQL."""
    text = _renderer().render(path)
    try:
        return {name.name.casefold() for name in sqlglot.parse_one(text, dialect="duckdb").find_all(exp.Identifier)}
    except SqlglotError:
        return {word.casefold() for word in text.replace(",", " ").split()}
