"""All marts in one fresh DuckDB file that any desk can open."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import duckdb

from auditlake.publish.describe import describe
from auditlake.standardise.sql import literal, name


def write_duckdb(marts: Mapping[str, Path], target: Path) -> Path:
    """Write the marts' Parquet files as tables with comments into ``target``; a file there is replaced in one step.

    The bytes of a DuckDB file are not the same from run to run: compare its rows, not its hash.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    fresh = target.with_name(target.name + ".new")
    fresh.unlink(missing_ok=True)
    with duckdb.connect(str(fresh)) as connection:
        for mart, path in sorted(marts.items()):
            connection.execute(f"create table {name(mart)} as from read_parquet({literal(str(path))})")
            meaning = describe(mart)
            connection.execute(f"comment on table {name(mart)} is {literal(meaning.text)}")
            for row in connection.execute(f"describe {name(mart)}").fetchall():
                text = literal(meaning.columns[row[0]])
                connection.execute(f"comment on column {name(mart)}.{name(row[0])} is {text}")
    fresh.replace(target)
    return target
