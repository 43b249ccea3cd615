"""Which columns of the standard a check reads, from the SQL that SQLMesh renders of it."""

from __future__ import annotations

from collections.abc import Mapping, Set
from functools import cache

import sqlglot
from sqlglot import exp
from sqlglot.optimizer.qualify import qualify
from sqlglot.optimizer.scope import traverse_scope

from auditlake.check.compile import compile_checks
from auditlake.generate.external_models import CATALOG, SCHEMA, tables
from auditlake.standard.contracts import load_tables

#: what a check reads does not depend on the period; this one is rendered for the checks' versions anyhow
_PERIOD = "2000-01"


@cache
def columns_read() -> Mapping[str, Set[tuple[str, str]]]:
    """{check code: {(standard table, column)}}; a code with several models reads what any of them reads.

    Row rules are left out: they read their own table. ``ValueError`` names a check that cannot be rendered.
    """
    found: dict[str, set[tuple[str, str]]] = {}
    for check in compile_checks(_PERIOD):
        found.setdefault(check.info.code, set()).update(columns_of(check.sql))
    return found


@cache
def _readers() -> dict[tuple[str, str], tuple[str, ...]]:
    found: dict[tuple[str, str], list[str]] = {}
    for code, columns in sorted(columns_read().items()):
        for column in columns:
            found.setdefault(column, []).append(code)
    return {column: tuple(codes) for column, codes in found.items()}


def used_by(table: str, column: str) -> tuple[str, ...]:
    """Codes of the checks that read a column, sorted."""
    return _readers().get((table, column), ())


def columns_of(sql: str) -> set[tuple[str, str]]:
    """(table, column) of the standard that a rendered check reads anywhere, subqueries and conditions included."""
    tree = sqlglot.parse_one(sql, dialect="duckdb")
    known = tables()
    named = {table.name for table in tree.find_all(exp.Table) if table.db == SCHEMA}
    schema: dict[str, object] = {CATALOG: {SCHEMA: {name: known[name] for name in sorted(named)}}}
    whole = qualify(tree, schema=schema, dialect="duckdb", infer_schema=False, validate_qualify_columns=False)
    standard = load_tables()
    return {
        (source.name, column.name)
        for scope in traverse_scope(whole)
        for column in scope.columns
        if isinstance(source := scope.sources.get(column.table), exp.Table)
        and source.name in standard
        and column.name in standard[source.name].column_names
    }
