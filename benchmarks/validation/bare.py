"""The same rules in DuckDB alone: one fused scan keeps the failing rows, their failures are listed from those."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb

from auditlake.standard.reference import divisions
from benchmarks.engine import LIMITS
from benchmarks.validation import sql
from benchmarks.validation.table import FOUND, TEXT, table


def run(folder: Path) -> dict[str, Any]:
    """Write the failing cells of ``folder/text.parquet``; returns how many, by rule."""
    return judge(folder, folder / "bare" / FOUND, ())


def judge(folder: Path, out: Path, distinct: tuple[str, ...]) -> dict[str, Any]:
    """``run`` into ``out``; cells of the ``distinct`` columns are judged once per value, in scans before the fused one."""
    columns = {column.name: sql.rules(column) for column in table().columns}
    (key,) = table().key
    helpers = ", ".join(one for column in table().columns for one in sql.helpers(column))
    text = f"read_parquet('{folder / TEXT}')"
    wrong = " or ".join(
        f"{name} in (select {name} from wrong_{name})" if name in distinct else f"not ({right})"
        for name, cells in columns.items()
        for _, right in cells
    )
    first = {
        name: "case " + " ".join(f"when not ({right}) then '{rule}'" for rule, right in cells) + " end"
        for name, cells in columns.items()
        if cells
    }
    listed = ", ".join(
        f"case when r_{name} is not null then {{'column': '{name}', 'rule': r_{name}, 'found': {name}}} end"
        for name in first
    )
    with duckdb.connect() as connection:
        for limit in LIMITS:
            connection.execute(limit)
        prepare(connection)
        for name in distinct:
            values = f"select *, {helpers_of(name)} from (select distinct {name} from {text})"
            conditions = " or ".join(f"not ({right})" for _, right in columns[name])
            connection.execute(f"create temp table wrong_{name} as select {name} from ({values}) where {conditions}")
        connection.execute(f"create temp table wrong as select * from (select *, {helpers} from {text}) where {wrong}")
        connection.execute(
            f"""create temp table found as
            select _row as row, unnest(list_filter([{listed}], lambda one: one is not null), recursive := true)
            from (select *, {", ".join(f"{rule} as r_{name}" for name, rule in first.items())} from wrong)"""
        )
        # keys come twice seldom: hashes, eight bytes each, tell which rows have to be compared
        connection.execute(
            f"""insert into found by position
            with twice as (select hash({key}) as h from {text} group by h having count(*) > 1),
            alike as (
                select _row, {key} from {text} semi join twice on hash({key}) = h
            )
            select _row, '{key}', 'key.duplicate', {key}
            from (select *, row_number() over (partition by {key} order by _row) as n
                  from alike anti join wrong using (_row))
            where n > 1"""
        )
        connection.execute(f"copy found to '{out}' (format parquet)")
        rows = connection.execute(f"select count(*) from {text}").fetchall()[0][0]
        counts = connection.execute("select rule, count(*) from found group by rule order by rule").fetchall()
    return {"rows": rows, "found": dict(counts)}


def helpers_of(name: str) -> str:
    """The helper columns of one column."""
    return ", ".join(sql.helpers(table().column(name)))


def prepare(connection: duckdb.DuckDBPyConnection, temporary: bool = True) -> None:
    """The divisions as tables: thousands of codes are too many for a list in a condition."""
    known = list(divisions())
    held = sorted({code[:2] for code in known if not code.endswith("0000")})
    kind = "temp table" if temporary else "or replace table"
    connection.execute(f"create {kind} division as select unnest(?) as code", [known])
    connection.execute(f"create {kind} held as select unnest(?) as held", [held])
