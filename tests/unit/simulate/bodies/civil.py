"""The civil affairs bodies of one small world, and what every extract of theirs must keep."""

from __future__ import annotations

from functools import cache

import duckdb
import polars as pl

from auditlake.home import project_root
from auditlake.simulate.bodies import extracts_of
from auditlake.simulate.bodies.scope import Scope
from auditlake.simulate.plan import make_plan
from auditlake.simulate.world import World, make_world
from auditlake.standard.contracts import Table, load_tables
from auditlake.standard.dialects import load_dialect
from auditlake.standard.duties import owed_tables
from auditlake.standard.reference import codes, orgs

DIALECT = "civil_affairs"
_TYPES = {
    "DECIMAL(18,2)": pl.Int64,
    "DECIMAL(18,6)": pl.Float64,
    "INTEGER": pl.Int64,
    "DATE": pl.Date,
    "TIMESTAMP": pl.Datetime("us"),
    "BOOLEAN": pl.Boolean,
    "VARCHAR": pl.String,
}


@cache
def _world(people: int) -> World:
    return make_world(make_plan(11, people, ("440100", "440106"), ("2026-07", "2026-08", "2026-09")))


@cache
def scope_of(org: str, people: int = 900) -> Scope:
    """What an org of two Hangzhou areas sees in the third quarter."""
    world = _world(people)
    return Scope(world.plan, orgs()[org], 202609, world.tables)


@cache
def extract(org: str, people: int = 900) -> dict[str, pl.DataFrame]:
    """The tables of the org that its dialect can carry."""
    known = {t.standard_table for t in load_dialect(DIALECT).tables.values()}
    return {name: frame for name, frame in extracts_of(scope_of(org, people)).items() if name in known}


def owed(org: str) -> set[str]:
    """Standard tables that the org's submission of the quarter's last month has to bring."""
    return {str(source.standard_table) for source in owed_tables(orgs()[org], "2026-09")}


def check_contract(table: Table, frame: pl.DataFrame) -> None:
    """Columns, types, required cells, lengths and the key of one extract."""
    source = load_dialect(DIALECT).source_of(table.name)
    assert source is not None and not frame.is_empty(), table.name
    standard = {c.name: c for c in table.columns}
    assert set(frame.columns) == {c.standard_column or c.name for c in source.columns}, table.name
    for column in source.columns:
        name = column.standard_column or column.name
        cells = frame[name]
        wanted = _TYPES[standard[name].type if name in standard else column.type]
        assert cells.dtype == wanted, f"{table.name}.{name}: {cells.dtype}"
        assert not column.required or cells.null_count() == 0, f"{table.name}.{name}"
        if column.max_length and cells.dtype == pl.String:
            assert int(cells.str.len_chars().max() or 0) <= column.max_length, f"{table.name}.{name}"
    assert frame.select(table.key).is_unique().all(), table.name


def unknown_codes(frames: dict[str, pl.DataFrame]) -> list[tuple[str, str, str]]:
    """Values outside their code list: (table, column, value)."""
    found = []
    for name, frame in sorted(frames.items()):
        for column in load_tables()[name].columns:
            if column.name in frame.columns and column.code_list not in (None, "division"):
                known = set(codes(str(column.code_list)))
                found += [(name, column.name, v) for v in frame[column.name].drop_nulls().to_list() if v not in known]
    return found


def dangling(frames: dict[str, pl.DataFrame]) -> tuple[int, list[str]]:
    """How many references resolve inside the delivery, and which columns hold one that does not."""
    resolved, broken = 0, []
    for name, frame in frames.items():
        for column in load_tables()[name].columns:
            if column.name not in frame.columns or not column.references:
                continue
            table, _, target = column.references.partition(".")
            values = set(frame[column.name].drop_nulls())
            resolved += len(values)
            if not values <= set(frames[table][target]):
                broken.append(f"{name}.{column.name}")
    return resolved, broken


def broken_rules(frames: dict[str, pl.DataFrame]) -> dict[str, int]:
    """Rows that break a row rule, by rule; months, money and codes as the standard holds them."""
    found: dict[str, int] = {}
    with duckdb.connect() as connection:
        for name, frame in frames.items():
            table = load_tables()[name]
            cells = []
            for column in table.columns:
                if column.name not in frame.columns:
                    cells.append(f"CAST(NULL AS {column.type}) AS {column.name}")
                elif column.type == "DECIMAL(18,2)":
                    cells.append(f"CAST({column.name} / 100.0 AS DECIMAL(18,2)) AS {column.name}")
                else:
                    cells.append(f"CAST({column.name} AS {column.type}) AS {column.name}")
            connection.register("extract", frame)
            for rule in table.rules:
                sql = f"SELECT count(*) FROM (SELECT {', '.join(cells)} FROM extract) WHERE {rule.violated}"
                (count,) = connection.execute(sql).fetchone() or (0,)
                found |= {rule.id: count} if count else {}
    return found


def staging_sql(table: str) -> str:
    """The staging query that reads a standard table out of the dialect."""
    path = project_root() / "dbt_project" / "models" / "staging" / DIALECT / f"stg_{DIALECT}__{table}.sql"
    return path.read_text(encoding="utf-8")
