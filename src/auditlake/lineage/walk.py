"""What the columns of a query are made of: scopes of a qualified query followed down to its source tables."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from sqlglot import exp
from sqlglot.optimizer.scope import Scope, build_scope


@dataclass(frozen=True)
class Leaf:
    """A column of a source table; both names as the table's owner writes them."""

    table: str
    column: str


@dataclass(frozen=True)
class Origin:
    """One output column: its expression over source columns, the columns its value is made of, and those that only
    decide which row of a joined table is meant (each with the condition)."""

    expression: exp.Expr
    values: frozenset[Leaf] = frozenset()
    keys: frozenset[tuple[Leaf, str]] = frozenset()


Origins = Mapping[str, Origin]
#: what a table of the query gives, by lower-case column name; an empty mapping for a table nobody needs to know
Lookup = Callable[[exp.Table], Origins]


def origins(query: exp.Expr, lookup: Lookup) -> dict[str, Origin]:
    """Origin of every output column of a qualified query, by its lower-case name.

    ``ValueError`` when the text is no query.
    """
    scope = build_scope(query)
    if scope is None:
        raise ValueError("没有查询 / no query")
    return _outputs(scope, lookup)


def _outputs(scope: Scope, lookup: Lookup) -> dict[str, Origin]:
    if scope.union_scopes:
        parts = [_outputs(part, lookup) for part in scope.union_scopes]
        rows = zip(*(part.values() for part in parts), strict=True)
        return dict(zip(parts[0], (_either(list(row)) for row in rows), strict=True))
    if not isinstance(scope.expression, exp.Query):
        raise ValueError(f"没有查询 / no query: {scope.expression.sql('duckdb')[:60]}")
    sources = _sources(scope, lookup)
    joined = _join_keys(scope, sources)
    return {
        projection.alias_or_name.lower(): _composed(projection.unalias(), sources, joined)
        for projection in scope.expression.selects
    }


def _either(found: list[Origin]) -> Origin:
    """One column of a union: any of its parts."""
    texts = list(dict.fromkeys(one.expression.sql("duckdb") for one in found))
    return Origin(
        found[0].expression if len(texts) == 1 else exp.Var(this=" | ".join(texts)),
        frozenset().union(*(one.values for one in found)),
        frozenset().union(*(one.keys for one in found)),
    )


def _sources(scope: Scope, lookup: Lookup) -> dict[str, Origins]:
    """What each alias of a select gives; subqueries in its expressions bring their own aliases."""
    found: dict[str, Origins] = {}
    for below in scope.subquery_scopes:
        found |= _sources(below, lookup)
    for alias, source in scope.sources.items():
        if alias in scope.selected_sources or alias not in found:
            found[alias] = _outputs(source, lookup) if isinstance(source, Scope) else lookup(source)
    return found


def _join_keys(scope: Scope, sources: Mapping[str, Origins]) -> dict[str, frozenset[tuple[Leaf, str]]]:
    """For every joined alias the columns of the other tables that its condition names, with the condition."""
    found: dict[str, frozenset[tuple[Leaf, str]]] = {}
    for join in scope.expression.args.get("joins") or []:
        condition, alias = join.args.get("on"), join.alias_or_name
        parts = list(condition.flatten()) if isinstance(condition, exp.And) else [condition] if condition else []
        keys: set[tuple[Leaf, str]] = set()
        for part in parts:
            text = _composed(part, sources, {}).expression.sql("duckdb")
            for column in part.find_all(exp.Column):
                if column.table != alias:
                    keys |= {(leaf, text) for leaf in _of(column, sources).values}
        found[alias] = frozenset(keys)
    return found


def _composed(
    expression: exp.Expr,
    sources: Mapping[str, Origins],
    joined: Mapping[str, frozenset[tuple[Leaf, str]]],
) -> Origin:
    """An expression with every column replaced by what it is made of."""
    values: frozenset[Leaf] = frozenset()
    keys: frozenset[tuple[Leaf, str]] = frozenset()

    def replaced(node: exp.Expr) -> exp.Expr:
        nonlocal values, keys
        if not isinstance(node, exp.Column):
            return node
        origin = _of(node, sources)
        values |= origin.values
        keys |= origin.keys | joined.get(node.table, frozenset())
        made = origin.expression.copy()
        return exp.Paren(this=made) if isinstance(made, exp.Binary) and node.parent else made

    return Origin(expression.copy().transform(replaced), values, keys)


def _of(column: exp.Column, sources: Mapping[str, Origins]) -> Origin:
    """What a qualified column is made of; itself without leaves where its table is not known."""
    return sources.get(column.table, {}).get(column.name.lower(), Origin(exp.column(column.name)))
