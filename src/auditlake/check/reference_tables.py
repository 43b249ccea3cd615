"""Reference tables that no agency delivers: the platform makes them from the standard, for those that a check names."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator
from datetime import date, timedelta

import duckdb

from auditlake.bulk import fill
from auditlake.generate.external_models import SCHEMA
from auditlake.home import standard_dir
from auditlake.standard.calendar import is_workday
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standard.reference import codes, divisions, orgs, read_rows

Row = tuple[object, ...]
_CALENDAR_YEARS = 3


def make_reference_tables(
    connection: duckdb.DuckDBPyConnection, last_month: int, brought: Collection[str], words: Collection[str] | None
) -> None:
    """Fill ``std.<table>`` for every reference table; files that were ``brought`` win, ``words`` are those needed."""
    for name, rows in MAKERS.items():
        if name not in brought and (words is None or name in words):
            connection.execute(f"DROP VIEW IF EXISTS {SCHEMA}.{name}")
            columns = {c.name: c.type for c in load_tables()[name].columns}
            fill(connection, f"{SCHEMA}.{name}", columns, rows(last_month))


def _funds(_: int) -> Iterator[Row]:
    for row in read_rows(standard_dir() / "codes" / "fund.csv"):
        yield row["code"], row["name_zh"], row["family"], row["national"] == "true"


def _areas(_: int) -> Iterator[Row]:
    for d in divisions().values():
        yield d.code, d.name_zh, d.level, d.parent, None, None, d.valid_from or date(1949, 10, 1), d.valid_to


def _calendar(last_month: int) -> Iterator[Row]:
    """Days of the year, the years before and the next; ``workday_seq`` counts working days up to the day."""
    year = last_month // 100
    day, number = date(year - _CALENDAR_YEARS, 1, 1), 0
    while day <= date(year + 1, 12, 31):
        worked = is_workday(day)
        number += worked
        yield day, worked, number
        day += timedelta(days=1)


def _agencies(_: int) -> Iterator[Row]:
    for org in orgs().values():
        yield org.id, org.name_zh, org.kind, divisions()[org.division].level, org.parent or None


def _code_values(_: int) -> Iterator[Row]:
    """How every dialect's codes are read; labels where the standard column names a code list."""
    for name in dialect_names():
        dialect = load_dialect(name)
        lists = {
            column.name: load_tables()[str(table.standard_table)].column(column.standard_column).code_list
            for table in dialect.tables.values()
            for column in table.columns
            if column.value_map and column.standard_column
        }
        for column, pairs in dialect.value_maps.items():
            code_list = lists.get(column)
            labels = codes(code_list) if code_list and code_list != "division" else {}
            for value, standard in pairs.items():
                yield name, column, value, None, standard, labels.get(standard, (None,))[0], False, None


MAKERS: dict[str, Callable[[int], Iterator[Row]]] = {
    "ref_fund": _funds,
    "ref_area": _areas,
    "ref_calendar": _calendar,
    "ref_code_value": _code_values,
    "agency": _agencies,
}
