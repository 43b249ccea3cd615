"""Every code that simulated bodies write stands in its list, or was planted as an unknown one."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import polars as pl

from auditlake.simulate.bodies.scope import UNKNOWN
from auditlake.simulate.simulator import simulate
from auditlake.standard.contracts import Column, Table, load_tables
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.reference import codes, divisions, orgs

#: codes of the agencies that stand for a system's own additions: kept, counted and told, as real ones are
PLANTED = frozenset({UNKNOWN})


def strange_codes(people: int = 600) -> list[str]:
    """One bilingual line per coded column of a small world that holds a code nobody knows; empty when all is well."""
    with tempfile.TemporaryDirectory(prefix="codes-") as folder:
        simulate(Path(folder), people=people, bad=False)
        files = sorted((Path(folder) / "deliveries").glob("*/*/*/*.*sv"))
        return sorted({problem for file in files for problem in _strange(file)})


def _strange(file: Path) -> Iterator[str]:
    org = orgs()[file.parents[2].name]
    dialect = load_dialect(org.dialect)
    table = next(t for t in dialect.tables.values() if t.file_name == file.name)
    text = file.read_bytes().decode(dialect.encoding).encode()
    frame = pl.read_csv(text, separator=dialect.delimiter, infer_schema=False)
    for column in table.columns:
        if (known := _known(column, table, dialect)) is None:
            continue
        found = set(frame[column.name].drop_nulls().unique().to_list()) - known - PLANTED
        if found:
            yield (
                f"{org.id} {table.name}.{column.name}: 代码不在清单中 / codes in no list: {', '.join(sorted(found)[:5])}"
            )


def _known(column: Column, table: Table, dialect: Dialect) -> set[str] | None:
    """Codes that a source column may hold; ``None`` when it holds none."""
    if column.value_map:
        return set(dialect.value_maps[column.name])
    standard = load_tables()[str(table.standard_table)]
    name = column.standard_column
    code_list = standard.column(name).code_list if name in standard.column_names else None
    if code_list is None or column.semantic == "flag":
        return None
    return set(divisions()) if code_list == "division" else set(codes(code_list))
