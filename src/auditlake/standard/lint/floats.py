"""No SQL of staging, standard or checks turns a column into a floating number, and neither does a row rule.

Money cannot be told from its copies once a query has renamed it; so no cast to a floating type is let through except
inside a statistical function (a slope, a correlation), whose result is no amount.
"""

from __future__ import annotations

from collections.abc import Iterator

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError

from auditlake.check.compile import compile_checks
from auditlake.check.library import load_library
from auditlake.standard.lint.project import Project
from auditlake.standard.lint.rendering import Renderer

_STATISTICS = ("REGR_", "CORR", "COVAR", "STDDEV", "VAR", "SKEWNESS", "KURTOSIS", "LN", "LOG", "EXP")
#: any month will do: a period changes literals only
_PERIOD = "2000-01"


def problems(project: Project) -> Iterator[str]:
    """Casts to floating types, with the file they stand in."""
    for where, sql in _queries(project):
        try:
            tree = sqlglot.parse_one(sql, dialect="duckdb")
        except SqlglotError as error:
            yield f"{where}: 无法解析 / cannot be parsed: {str(error).splitlines()[0]}"
            continue
        for cast in floating_casts(tree):
            yield f"{where}: 不得转换为浮点数 {cast} / no cast to a floating number: {cast}"


def floating_casts(tree: exp.Expr) -> list[str]:
    """SQL of every cast to FLOAT, REAL or DOUBLE that is no argument of a statistical function."""
    casts = tree.find_all(exp.Cast, exp.TryCast)
    return [cast.sql("duckdb") for cast in casts if cast.to.this in exp.DataType.FLOAT_TYPES and not _statistical(cast)]


def _statistical(node: exp.Expr) -> bool:
    while (parent := node.parent) is not None:
        node = parent
        if isinstance(node, exp.Func):
            name = node.name if isinstance(node, exp.Anonymous) else node.sql_name()
            if name.upper().startswith(_STATISTICS):
                return True
    return False


def _queries(project: Project) -> Iterator[tuple[str, str]]:
    renderer = Renderer.of(project.root)
    models = project.root / "dbt_project" / "models"
    for path in sorted([*models.glob("staging/*/*.sql"), *models.glob("standard/*/*.sql")]):
        table = project.tables.get(path.stem.partition("__")[2] or path.stem)
        yield path.relative_to(project.root).as_posix(), renderer.render(path, table)
    for table in project.tables.values():
        for rule in table.rules:
            yield f"{table.name} {rule.id}", f"SELECT {rule.violated}"
    checks = project.root / "checks"
    if load_library(checks):
        for compiled in compile_checks(_PERIOD, root=checks):
            yield compiled.info.path.relative_to(project.root).as_posix(), compiled.sql
