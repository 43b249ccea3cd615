"""What holds for every body's extract: rows, columns, types, keys, references, codes and row rules."""

from __future__ import annotations

import duckdb
import polars as pl

from auditlake.simulate.bodies import extracts_of
from auditlake.simulate.bodies.scope import UNKNOWN, Scope
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import make_world
from auditlake.standard.contracts import load_tables
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import codes, divisions, orgs

Made = dict[str, pl.DataFrame]
_TYPES = {
    "DECIMAL(18,2)": pl.Int64,
    "DECIMAL(18,6)": pl.Float64,
    "DECIMAL(9,6)": pl.Float64,
    "INTEGER": pl.Int64,
    "DATE": pl.Date,
    "BOOLEAN": pl.Boolean,
    "VARCHAR": pl.String,
}


def extract(org: str, people: int, areas: tuple[str, ...] = ("440100", "440106")) -> Made:
    """What an org reports for the third quarter of 2026."""
    plan = make_plan(11, people, areas, ("2026-07", "2026-08", "2026-09"))
    return extracts_of(Scope(plan, orgs()[org], 202609, make_world(plan).tables))


def assert_sound(org: str, made: Made, unknown: list[tuple[str, str]]) -> None:
    """Every owed table is there and right; ``unknown`` are the planted (table, column)s."""
    owed = {str(t.standard_table): t for t in owed_tables(orgs()[org], "2026-09")}
    assert set(made) == set(owed)
    assert {name for name, frame in made.items() if frame.is_empty()} == set()
    found = []
    for name, frame in made.items():
        source, table = owed[name], load_tables()[name]
        for column in source.columns:
            here = column.standard_column or column.name
            assert here in frame.columns, f"{name}.{here}"
            assert not column.required or frame[here].null_count() == 0, f"{name}.{here}"
            if column.max_length and frame.schema[here] == pl.String:
                assert frame.filter(pl.col(here).str.len_chars() > column.max_length).is_empty(), f"{name}.{here}"
        assert frame.select(table.key).is_unique().all(), name
        for column in table.columns:
            if column.name in frame.columns:
                assert frame.schema[column.name] == _TYPES.get(column.type, pl.Datetime("us")), f"{name}.{column.name}"
            if column.name in frame.columns and column.code_list:
                known = set(divisions()) if column.code_list == "division" else set(codes(column.code_list))
                found += [(name, column.name, v) for v in frame[column.name].drop_nulls() if v not in known]
    assert found == [(table, column, UNKNOWN) for table, column in unknown]
    _assert_references(made)
    _assert_rules(made)


def _assert_references(made: Made) -> None:
    for name, frame in made.items():
        for column in load_tables()[name].columns:
            table, _, target = (column.references or "").partition(".")
            if table in made and column.name in frame.columns:
                lost = set(frame[column.name].drop_nulls()) - set(made[table][target])
                assert not lost, f"{name}.{column.name}: {sorted(lost)[:3]}"


def _assert_rules(made: Made) -> None:
    connection = duckdb.connect()
    for name, frame in made.items():
        table = load_tables()[name]
        missing = [f"NULL::{c.type} AS {c.name}" for c in table.columns if c.name not in frame.columns]
        connection.register("made", frame)
        for rule in (r for r in table.rules if r.severity == "error"):
            query = f"SELECT count(*) FROM (SELECT {', '.join(['*', *missing])} FROM made) WHERE {rule.violated}"
            assert connection.execute(query).fetchone() == (0,), rule.id
