"""Source codes that no value map knows: kept in the data, counted here by org, dialect, column and value."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from auditlake.standard.dialects import load_dialect
from auditlake.standardise.job import Job
from auditlake.standardise.sql import literal, name

#: (org, dialect, column, value, rows)
Unmapped = tuple[str, str, str, str, int]


def unmapped(connection: Any, job: Job) -> list[Unmapped]:
    """One scan per source table that came with rows; rows whose codes are all known are left at once."""
    scans = list(_scans(job))
    if not scans:
        return []
    found = connection.execute(
        "select org, dialect, column_name, value, cast(sum(row_count) as bigint) from ("
        + " union all ".join(scans)
        + ") group by all order by all"
    )
    return [tuple(row) for row in found.fetchall()]


def _scans(job: Job) -> Iterator[str]:
    for dialect, tables in sorted(job.sources.items()):
        speech = load_dialect(dialect)
        for table in sorted(tables):
            strange = {
                column.name: f"{name(column.name)} not in ({known})"
                for column in speech.tables[table].columns
                if column.value_map and (known := ", ".join(map(literal, speech.value_maps.get(column.name, {"": ""}))))
            }
            if strange:
                yield _scan(dialect, table, strange)


def _scan(dialect: str, table: str, strange: dict[str, str]) -> str:
    cases = ", ".join(
        f"case when {test} then {{'column_name': {literal(column)}, 'value': {name(column)}}} end"
        for column, test in strange.items()
    )
    return (
        f"select org, {literal(dialect)} as dialect, code.column_name, code.value, count(*) as row_count from ("
        f"select _org as org, unnest([{cases}]) as code from {name('source_' + dialect)}.{name(table)} "
        f"where {' or '.join(strange.values())}) where code is not null group by org, code"
    )
