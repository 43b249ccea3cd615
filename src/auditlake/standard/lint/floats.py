"""No SQL of staging, standard or checks turns a column into a floating number, and neither does a row rule.

Money cannot be told from its copies once a query has renamed it; so no cast to a floating type is let through except
inside a statistical function (a slope, a correlation), whose result is no amount.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

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
    """Casts to floating types and queries that cannot be read, with the file they stand in."""
    renderer = Renderer.of(project.root)
    models = project.root / "dbt_project" / "models"
    for path in sorted([*models.glob("staging/*/*.sql"), *models.glob("standard/*/*.sql")]):
        where = path.relative_to(project.root).as_posix()
        table = project.tables.get(path.stem.partition("__")[2] or path.stem)
        try:
            sql = renderer.render(path, table)
        except ValueError as error:
            yield f"{where}: 无法展开宏 / its macros cannot be expanded: {error}"
        else:
            yield from _casts(where, sql)
    for table in project.tables.values():
        for rule in table.rules:
            yield from _casts(f"{table.name} {rule.id}", f"SELECT {rule.violated}")
    yield from _checks(project.root)


def _checks(root: Path) -> Iterator[str]:
    """The library's queries, all rendered at once."""
    if not load_library(root / "checks"):
        return
    try:
        compiled = compile_checks(_PERIOD, root=root / "checks")
    except ValueError as error:
        yield f"checks: 无法编译 / cannot be compiled: {error}"
        return
    for check in compiled:
        yield from _casts(check.info.path.relative_to(root).as_posix(), check.sql)


def _casts(where: str, sql: str) -> Iterator[str]:
    try:
        tree = sqlglot.parse_one(sql, dialect="duckdb")
    except SqlglotError as error:
        yield f"{where}: 无法解析 / cannot be parsed: {str(error).splitlines()[0]}"
        return
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
