"""Both sides wrote the same files, row for row; a peer that does other work is no peer."""

from __future__ import annotations

from pathlib import Path

import duckdb


def compare(ours: Path, bare: Path) -> dict[str, int]:
    """Rows by file. ``RuntimeError`` names files that only one side wrote or whose rows differ, or all-empty work."""
    files = {path.name for path in ours.glob("*.parquet") if not path.name.startswith("text-")}
    if alone := files ^ {path.name for path in bare.glob("*.parquet")}:
        raise RuntimeError(f"only one side wrote {sorted(alone)}")
    rows = {}
    for name in sorted(files):
        mine, theirs = (f"read_parquet('{folder / name}')" for folder in (ours, bare))
        columns = ", ".join(f'"{column}"' for column in duckdb.sql(f"from {mine}").columns)
        one, other = f"select {columns} from {mine}", f"select {columns} from {theirs}"
        differing = duckdb.sql(
            f"select count(*) from (({one} except all {other}) union all ({other} except all {one}))"
        ).fetchall()[0][0]
        if differing:
            raise RuntimeError(f"{name}: {differing} rows differ between {ours} and {bare}")
        rows[name.removesuffix(".parquet")] = duckdb.sql(f"select count(*) from {mine}").fetchall()[0][0]
    if not sum(rows.values()):
        raise RuntimeError(f"{ours}: nothing was written")
    return rows
