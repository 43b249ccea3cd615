"""From a model to a Parquet file: always the same bytes for the same rows."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from auditlake.standardise.sql import literal, name

ROW_GROUP = 122_880


def write_parquet(connection: Any, relation: str, order: str, path: Path) -> int:
    """Write a relation sorted by ``order`` (SQL) and return its rows. The file appears whole or not at all."""
    partial = path.with_name(path.name + ".part")
    rows = connection.execute(
        f"copy (select * from {relation} order by {order}) to {literal(str(partial))} "
        f"(format parquet, compression zstd, row_group_size {ROW_GROUP})"
    ).fetchone()[0]
    partial.replace(path)
    return int(rows)


def column_order(connection: Any, relation: str) -> str:
    """All columns of a relation as an ``order by`` list: a total order where there is no key."""
    described = connection.execute(f"describe select * from {relation}").fetchall()
    return ", ".join(f"{name(row[0])} nulls first" for row in described)
