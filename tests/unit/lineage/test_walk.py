"""Queries of every shape, followed to their source columns."""

from __future__ import annotations

import pytest
import sqlglot
from sqlglot import exp
from sqlglot.optimizer.qualify import qualify

from auditlake.lineage.walk import Leaf, Origin, origins

_TABLES = {"a": ("id", "x", "y"), "b": ("id", "z")}


def _lookup(table: exp.Table) -> dict[str, Origin]:
    return {
        name: Origin(exp.column(name, table=table.name), frozenset({Leaf(table.name, name)}))
        for name in _TABLES[table.name]
    }


def _walk(sql: str) -> dict[str, tuple[str, set[str], set[str]]]:
    schema: dict[str, object] = {name: dict.fromkeys(columns, "INT") for name, columns in _TABLES.items()}
    tree = qualify(sqlglot.parse_one(sql, dialect="duckdb"), schema=schema, dialect="duckdb", quote_identifiers=False)
    return {
        name: (
            origin.expression.sql("duckdb"),
            {f"{leaf.table}.{leaf.column}" for leaf in origin.values},
            {f"{leaf.table}.{leaf.column}" for leaf, _ in origin.keys},
        )
        for name, origin in origins(tree, _lookup).items()
    }


@pytest.mark.parametrize(
    ("sql", "expected"),
    [
        ("select x as p, x + y as q, 1 as r from a",
         {"p": ("a.x", {"a.x"}, set()), "q": ("a.x + a.y", {"a.x", "a.y"}, set()), "r": ("1", set(), set())}),
        ("with c as (select x + y as s from a) select s * 2 as p from c",
         {"p": ("(a.x + a.y) * 2", {"a.x", "a.y"}, set())}),
        ("select z as p from a join b on a.id = b.id and b.z > a.y", {"p": ("b.z", {"b.z"}, {"a.id", "a.y"})}),
        ("select t.z as p from a left join (select id, max(z) as z from b group by id) as t on t.id = a.x",
         {"p": ("MAX(b.z)", {"b.z"}, {"a.x"})}),
        ("select x as p from a union all select z from b", {"p": ("a.x | b.z", {"a.x", "b.z"}, set())}),
        ("select (select max(z) from b where b.id = a.id) as p from a",
         {"p": ("(SELECT MAX(b.z) AS _col_0 FROM b AS b WHERE b.id = a.id)", {"a.id", "b.id", "b.z"}, set())}),
    ],
    ids=["expressions", "with", "join", "subquery", "union", "scalar subquery"],
)  # fmt: skip
def test_every_shape_of_a_query(sql: str, expected: dict[str, tuple[str, set[str], set[str]]]) -> None:
    assert _walk(sql) == expected
