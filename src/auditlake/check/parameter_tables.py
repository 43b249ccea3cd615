"""Parameters as tables for SQL: dated values inherited county → city → province → nation.

Three readings of the same rows, equal to ``standard.parameters.resolve``: ``ref_parameter`` with ``ref_ancestor`` (for
``@parameter_at``, at any date), ``ref_parameter_wide`` (a column per parameter) and ``ref_<name>`` (tiers), both by
month with the value of its first day.

Thousands of divisions times hundreds of months times hundreds of columns would take longer than all checks, so the
wide table is a view: a value that only the nation sets is an expression over the month, and of the others only the
divisions with values of their own (anchors) have rows; every division finds its anchor of the month in a small table.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import date

import duckdb

from auditlake.bulk import fill
from auditlake.generate.external_models import (
    AGES,
    ANCESTOR,
    CATALOG,
    SCHEMA,
    WIDE,
    column_name,
    grouped_parameters,
)
from auditlake.home import standard_dir
from auditlake.months import add_months, first_day
from auditlake.standard.parameters import Parameter, parameters
from auditlake.standard.reference import chains, read_rows

NATION = "000000"
_MAIN = f"{CATALOG}.main"


def make_parameter_tables(
    connection: duckdb.DuckDBPyConnection,
    last_month: int,
    rows: Sequence[Parameter] | None = None,
    *,
    brought: Collection[str] = (),
    words: Collection[str] | None = None,
) -> None:
    """Make the parameter tables of schema ``std`` from ``rows`` (those of the standard when ``None``).

    Months run from the first value known to a year after ``last_month`` (YYYYMM), for dates that lie ahead. A
    ``ref_parameter`` among the tables that files have ``brought`` stays as it is. ``words`` are those of the SQL to
    come: of hundreds of parameters only the ones named there get columns and tables.
    """
    every = parameters() if rows is None else tuple(rows)
    known = [r for r in every if words is None or column_name(r) in words or f"ref_{column_name(r)}" in words]
    varying = _varying(known)
    own = {row.division for row in known if (column_name(row), row.group != "") in varying} | {NATION}
    _ancestors(connection, own)
    _parameter_rows(connection, known, varying)
    if "ref_parameter" not in brought and (words is None or "ref_parameter" in words):
        _as_contract(connection, every)
    start = _months(connection, every, last_month)
    connection.execute(f"""
        CREATE TABLE _resolved AS
        SELECT c.area_code AS anchor, m.month, m.day, p.name, p.tier,
          ARG_MIN(p.value, (c.distance, -EPOCH(p.valid_from))) AS value
        FROM {SCHEMA}.{ANCESTOR} AS c
        JOIN _parameter AS p ON p.division = c.ancestor_code
        JOIN _month AS m ON m.day BETWEEN c.valid_from AND c.valid_to AND m.day BETWEEN p.valid_from AND p.valid_to
        WHERE p.varies AND c.area_code IN (SELECT s.anchor FROM _anchor AS s)
        GROUP BY c.area_code, m.month, m.day, p.name, p.tier""")
    _wide(connection, known, {name for name, grouped in varying if not grouped}, start)
    for name in grouped_parameters(known):
        _tiers(connection, name, (name, True) in varying)
    _ages(connection)


def _varying(known: Iterable[Parameter]) -> set[tuple[str, bool]]:
    """Names (and whether with tiers) that must be resolved: set below the nation, or tiers with values at one time."""
    found, seen = set[tuple[str, bool]](), dict[tuple[str, str], list[Parameter]]()
    for row in known:
        name = column_name(row)
        others = seen.setdefault((name, row.group), [])
        if row.division != NATION or (row.group and any(_meet(row, other) for other in others)):
            found.add((name, row.group != ""))
        others.append(row)
    return found


def _meet(one: Parameter, other: Parameter) -> bool:
    return one.valid_from <= (other.valid_to or date.max) and other.valid_from <= (one.valid_to or date.max)


def _ancestors(connection: duckdb.DuckDBPyConnection, own: set[str]) -> None:
    """``_parameter_area``: the anchor of every division on which days; ``ref_ancestor``: all that lies above it."""
    fill(connection, "_parameter_area", {
        "area_code": "VARCHAR", "valid_from": "DATE", "valid_to": "DATE", "anchor": "VARCHAR", "chain": "VARCHAR"},
        ((code, first, last, next(above for above in chain if above in own), "/".join(chain))
         for code, first, last, chain in chains()))  # fmt: skip
    fill(connection, "_anchor", {"anchor": "VARCHAR"}, ((code,) for code in sorted(own)))
    connection.execute(f"""
        CREATE VIEW {SCHEMA}.{ANCESTOR} AS
        SELECT a.area_code, UNNEST(STRING_SPLIT(a.chain, '/')) AS ancestor_code,
          UNNEST(RANGE(LEN(STRING_SPLIT(a.chain, '/'))))::INTEGER AS distance, a.valid_from, a.valid_to
        FROM {_MAIN}._parameter_area AS a""")


def _parameter_rows(
    connection: duckdb.DuckDBPyConnection, known: Iterable[Parameter], varying: set[tuple[str, bool]]
) -> None:
    """``_parameter``: the rows with the names of their columns."""
    fill(connection, "_parameter", {
        "name": "VARCHAR", "tier": "VARCHAR", "division": "VARCHAR", "value": "DECIMAL(18,6)", "valid_from": "DATE",
        "valid_to": "DATE", "varies": "BOOLEAN"},
        ((column_name(r), r.group, r.division, r.value, r.valid_from, r.valid_to or date.max,
          (column_name(r), r.group != "") in varying) for r in known))  # fmt: skip


def _as_contract(connection: duckdb.DuckDBPyConnection, every: Iterable[Parameter]) -> None:
    """``ref_parameter`` with the columns of its contract."""
    connection.execute(f"DROP VIEW IF EXISTS {SCHEMA}.ref_parameter")
    fill(connection, f"{SCHEMA}.ref_parameter", {
        "area_code": "VARCHAR", "param_code": "VARCHAR", "fund_code": "VARCHAR", "group_code": "VARCHAR",
        "value": "DECIMAL(18,6)", "unit": "VARCHAR", "legal_basis": "VARCHAR", "valid_from": "DATE",
        "valid_to": "DATE"},
        ((r.division, r.param, r.fund_code or None, r.group or None, r.value, r.unit, r.basis, r.valid_from,
          r.valid_to) for r in every))  # fmt: skip


def _months(connection: duckdb.DuckDBPyConnection, known: Iterable[Parameter], last_month: int) -> date:
    """``_month``; returns its first day."""
    first = min(row.valid_from for row in known)
    month, end, months = first.year * 100 + first.month, add_months(last_month, 12), list[tuple[int, date]]()
    while month <= end:
        months.append((month, first_day(month)))
        month = add_months(month, 1)
    fill(connection, "_month", {"month": "INTEGER", "day": "DATE"}, months)
    return first_day(first.year * 100 + first.month)


def _wide(connection: duckdb.DuckDBPyConnection, known: Iterable[Parameter], varying: set[str], start: date) -> None:
    """``ref_parameter_wide``: area_code, month, then every parameter without tiers."""
    rows: dict[str, list[Parameter]] = {}
    for row in sorted(known, key=lambda row: row.valid_from, reverse=True):
        if not row.group:
            rows.setdefault(column_name(row), []).append(row)
    varied = "".join(f", MAX(r.value) FILTER (r.name = '{name}') AS {name}" for name in sorted(varying & set(rows)))
    shown = "".join(f", m.{name}" if name in varying else f", {_case(rows[name], start)} AS {name}"
                    for name in sorted(rows))  # fmt: skip
    connection.execute(f"""
        CREATE TABLE _parameter_month AS
        WITH m AS (
          SELECT a.anchor, d.month, d.day{varied}
          FROM _anchor AS a CROSS JOIN _month AS d
          LEFT JOIN _resolved AS r ON r.anchor = a.anchor AND r.month = d.month AND r.tier = ''
          GROUP BY a.anchor, d.month, d.day)
        SELECT m.anchor, m.month, m.day{shown} FROM m""")
    connection.execute(f"""
        CREATE VIEW {SCHEMA}.{WIDE} AS
        SELECT a.area_code, w.* EXCLUDE (anchor, day)
        FROM {_MAIN}._parameter_area AS a
        JOIN {_MAIN}._parameter_month AS w ON w.anchor = a.anchor AND w.day BETWEEN a.valid_from AND a.valid_to""")


def _case(rows: Sequence[Parameter], start: date) -> str:
    """A national value as an expression over the month's first day; the newest row that holds comes first."""
    if len(rows) == 1 and rows[0].valid_from <= start and rows[0].valid_to is None:
        return f"CAST({rows[0].value:f} AS DECIMAL(18,6))"
    whens = " ".join(
        f"WHEN m.day >= DATE '{row.valid_from}'"
        + (f" AND m.day <= DATE '{row.valid_to}'" if row.valid_to else "")
        + f" THEN {row.value:f}"
        for row in rows
    )
    return f"CAST(CASE {whens} END AS DECIMAL(18,6))"


def _tiers(connection: duckdb.DuckDBPyConnection, name: str, varies: bool) -> None:
    """``ref_<name>``: one row per division, month and tier ``from-to``."""
    source = f"""
        JOIN {_MAIN}._resolved AS t ON t.anchor = a.anchor AND t.day BETWEEN a.valid_from AND a.valid_to"""
    if not varies:  # the nation's rows as they are: no resolving, no row per month
        source = f"""
        JOIN {_MAIN}._month AS m ON m.day BETWEEN a.valid_from AND a.valid_to
        JOIN {_MAIN}._parameter AS t ON m.day BETWEEN t.valid_from AND t.valid_to"""
    connection.execute(f"""
        CREATE VIEW {SCHEMA}.ref_{name} AS
        SELECT a.area_code, month, CAST(SPLIT_PART(t.tier, '-', 1) AS INTEGER) AS group_from,
          CAST(COALESCE(NULLIF(SPLIT_PART(t.tier, '-', 2), ''), '999999') AS INTEGER) AS group_to, t.value
        FROM {_MAIN}._parameter_area AS a{source}
        WHERE t.name = '{name}' AND t.tier <> ''""")


def _ages(connection: duckdb.DuckDBPyConnection) -> None:
    names = ("fund_family", "sex", "category", "birth_from", "birth_to", "age_months")
    fill(connection, f"{SCHEMA}.{AGES}", {name: "INTEGER" if name[-2:] in ("om", "to", "hs") else "VARCHAR"
         for name in names}, ([row[name] for name in names]
         for row in read_rows(standard_dir() / "retirement_ages.csv")))  # fmt: skip
