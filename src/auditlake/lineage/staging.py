"""Lineage dialect -> standard, column by column, read from the staging SQL.

A model is rendered with the project's own macros and qualified once; helper models that it refers to are followed
to the source columns behind them. Dialect ``standard`` is left out: it hands every column on as it came.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

import sqlglot
from sqlglot import exp
from sqlglot.errors import SqlglotError
from sqlglot.optimizer.qualify import qualify

from auditlake.lineage.walk import Leaf, Origin, Origins, origins
from auditlake.standard.contracts import Table
from auditlake.standard.lint.project import Project
from auditlake.standard.lint.rendering import MODELS, Renderer, source_schema

#: what a staged file carries beside the source's own columns
STAGED = ("_submission", "_file", "_row", "_org", "_division", "_dialect")
_PREFIX = "stg_"
# a value map stays one word: its pairs are data of the dialect, shown with the dialect
_MAP = "{% macro map_value(dialect, column, expr=none) -%} map_value({{ expr or column }}) {%- endmacro %}"


class Edge(NamedTuple):
    """A source column that a column of the standard depends on.

    ``role`` is ``value`` where the value is made of it, ``key`` where it only decides which row of a joined file is
    meant. ``transformation`` is SQL over source columns, for a ``key`` the join's condition.
    """

    dialect: str
    source_table: str
    source_column: str
    standard_table: str
    standard_column: str
    transformation: str
    role: str = "value"


@cache
def staging_lineage() -> tuple[Edge, ...]:
    """All edges of this project, sorted; computed once per process (about five seconds)."""
    return edges_of(Project.read())


def edges_of(project: Project) -> tuple[Edge, ...]:
    """All edges of a project. ``ValueError`` names a model that cannot be read."""
    staging = _Staging(project)
    found: set[Edge] = set()
    for name in staging.paths:
        if name.startswith(_PREFIX):
            dialect, _, table = name.removeprefix(_PREFIX).partition("__")
            for column, origin in staging.columns(name).items():
                found |= _edges(dialect, table, column, origin)
    return tuple(sorted(found))


def _edges(dialect: str, table: str, column: str, origin: Origin) -> set[Edge]:
    text = origin.expression.sql("duckdb", normalize_functions=False)
    values = {Edge(dialect, leaf.table, leaf.column, table, column, text) for leaf in origin.values}
    keys = {
        Edge(dialect, leaf.table, leaf.column, table, column, condition, "key")
        for leaf, condition in origin.keys
        if leaf not in origin.values
    }
    return values | keys


class _Staging:
    """The staging models of a project; what each gives is worked out when it is asked for."""

    def __init__(self, project: Project) -> None:
        self.project = project
        own = Renderer.of(project.root)
        self.renderer = Renderer(own.root, own.macros | {"map_value": _MAP})
        folder = project.root / "dbt_project" / "models" / "staging"
        self.paths = {path.stem: path for path in sorted(folder.glob("*/*.sql")) if path.parent.name != "standard"}
        self.sources = {
            source_schema(name): {table.name.lower(): table for table in dialect.tables.values()}
            for name, dialect in project.dialects.items()
        }
        self._made: dict[str, dict[str, Origin]] = {}

    def columns(self, name: str) -> dict[str, Origin]:
        """Origins of a model's columns by lower-case name. ``ValueError`` names the model and what is wrong."""
        if name not in self._made:
            try:
                self._made[name] = origins(self._qualified(name), self._lookup)
            except (KeyError, SqlglotError, ValueError) as error:
                raise ValueError(f"{name}: 无法求得血缘 / no lineage: {str(error).splitlines()[0]}") from error
        return self._made[name]

    def _qualified(self, name: str) -> exp.Expr:
        tree = sqlglot.parse_one(self.renderer.render(self.paths[name]), dialect="duckdb")
        # only what this model reads: sqlglot normalises every name of the schema it is given
        read: dict[str, dict[str, dict[str, str]]] = {}
        for table in tree.find_all(exp.Table):
            if table.db == MODELS:
                read.setdefault(MODELS, {})[table.name] = dict.fromkeys(self.columns(table.name), "VARCHAR")
            elif table.db:
                columns = (*self._source(table).column_names, *STAGED)
                read.setdefault(table.db, {})[table.name] = dict.fromkeys(columns, "VARCHAR")
        schema: dict[str, object] = {**read}
        merged = _merged(tree)
        whole = qualify(tree, schema=schema, dialect="duckdb", infer_schema=False, quote_identifiers=False)
        return whole.transform(_left, merged) if merged else whole

    def _source(self, table: exp.Table) -> Table:
        return self.sources[table.db][table.name.lower()]

    def _lookup(self, table: exp.Table) -> Origins:
        if table.db == MODELS:
            return self.columns(table.name)
        source = self._source(table)
        # what only a hub can fill stands in no file: no leaf, so no edge
        hub = {name: Origin(exp.column(name)) for name in STAGED}
        return hub | {
            name.lower(): Origin(_named(source.name, name), frozenset({Leaf(source.name, name)}))
            for name in source.column_names
        }


def _named(table: str, column: str) -> exp.Column:
    """A source column as an engineer writes it, Chinese names without quotes too."""
    return exp.column(exp.to_identifier(column, quoted=False), table=exp.to_identifier(table, quoted=False))


def _merged(tree: exp.Expr) -> set[str]:
    """Columns that ``USING`` of an inner or a left join makes one: their value is the left table's."""
    joins = (join for join in tree.find_all(exp.Join) if join.side in ("", "LEFT"))
    return {name.name.lower() for join in joins for name in join.args.get("using") or []}


def _left(node: exp.Expr, merged: set[str]) -> exp.Expr:
    """Qualifying writes a merged column as ``COALESCE`` of both tables: keep the left one."""
    if isinstance(node, exp.Coalesce):
        parts = [node.this, *node.expressions]
        if all(isinstance(part, exp.Column) and part.name.lower() in merged for part in parts):
            return parts[0] if len({part.name for part in parts}) == 1 else node
    return node
