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
    plain_parameters,
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
) -> None:
    """Make the parameter tables of schema ``std`` from ``rows`` (those of the standard when ``None``).

    Months run from the first value known to a year after ``last_month`` (YYYYMM), for dates that lie ahead. A
    ``ref_parameter`` among the tables that files have ``brought`` stays as it is.
    """
    known = parameters() if rows is None else tuple(rows)
    plain = plain_parameters(known)
    varying = {column_name(row) for row in known if row.division != NATION}
    own = {row.division for row in known if column_name(row) in varying} | {NATION}
    _ancestors(connection, own)
    _parameter_rows(connection, known)
    if "ref_parameter" not in brought:
        _as_contract(connection)
    _months(connection, known, last_month)
    connection.execute(f"""
        CREATE TABLE _resolved AS
        SELECT c.area_code AS anchor, m.month, p.name, p.tier,
          ARG_MIN(p.value, (c.distance, -EPOCH(p.valid_from))) AS value
        FROM {SCHEMA}.{ANCESTOR} AS c
        JOIN _parameter AS p ON p.division = c.ancestor_code
        JOIN _month AS m ON m.day BETWEEN c.valid_from AND c.valid_to AND m.day BETWEEN p.valid_from AND p.valid_to
        WHERE p.varies AND c.area_code IN (SELECT s.anchor FROM _anchor AS s)
        GROUP BY c.area_code, m.month, p.name, p.tier""")
    _wide(connection, known, plain, varying)
    for name in grouped_parameters(known):
        _tiers(connection, name)
    _ages(connection)
    for table in ("_resolved", "_parameter", "_month", "_anchor"):
        connection.execute(f"DROP TABLE {table}")


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


def _parameter_rows(connection: duckdb.DuckDBPyConnection, known: Sequence[Parameter]) -> None:
    """``_parameter``: the rows with column names; ``varies`` where not the nation alone sets the value."""
    varying = {column_name(row) for row in known if row.group or row.division != NATION}
    fill(connection, "_parameter", {
        "name": "VARCHAR", "tier": "VARCHAR", "division": "VARCHAR", "value": "DECIMAL(18,6)", "valid_from": "DATE",
        "valid_to": "DATE", "param": "VARCHAR", "fund": "VARCHAR", "unit": "VARCHAR", "basis": "VARCHAR",
        "varies": "BOOLEAN"},
        ((column_name(r), r.group, r.division, r.value, r.valid_from, r.valid_to or date.max, r.param, r.fund_code,
          r.unit, r.basis, column_name(r) in varying) for r in known))  # fmt: skip


def _as_contract(connection: duckdb.DuckDBPyConnection) -> None:
    """``ref_parameter`` with the columns of its contract."""
    connection.execute(f"DROP VIEW IF EXISTS {SCHEMA}.ref_parameter")
    connection.execute(f"""
        CREATE TABLE {SCHEMA}.ref_parameter AS
        SELECT division AS area_code, param AS param_code, NULLIF(fund, '') AS fund_code,
          NULLIF(tier, '') AS group_code, value, unit, basis AS legal_basis, valid_from,
          NULLIF(valid_to, DATE '9999-12-31') AS valid_to
        FROM _parameter""")


def _months(connection: duckdb.DuckDBPyConnection, known: Iterable[Parameter], last_month: int) -> None:
    first = min(row.valid_from for row in known)
    month, end, months = first.year * 100 + first.month, add_months(last_month, 12), list[tuple[int, date]]()
    while month <= end:
        months.append((month, first_day(month)))
        month = add_months(month, 1)
    fill(connection, "_month", {"month": "INTEGER", "day": "DATE"}, months)


def _wide(
    connection: duckdb.DuckDBPyConnection, known: Iterable[Parameter], plain: Sequence[str], varying: set[str]
) -> None:
    """``ref_parameter_wide``: area_code, month, then every parameter without tiers."""
    columns = "".join(f", MAX(r.value) FILTER (r.name = '{name}') AS {name}" for name in plain if name in varying)
    connection.execute(f"""
        CREATE TABLE _parameter_month AS
        SELECT a.anchor, m.month, m.day{columns}
        FROM _anchor AS a CROSS JOIN _month AS m
        LEFT JOIN _resolved AS r ON r.anchor = a.anchor AND r.month = m.month AND r.tier = ''
        GROUP BY a.anchor, m.month, m.day""")
    national: dict[str, list[Parameter]] = {}
    for row in sorted(known, key=lambda row: row.valid_from, reverse=True):
        if not row.group:
            national.setdefault(column_name(row), []).append(row)
    shown = ", ".join(f"w.{name}" if name in varying else f"{_case(national[name])} AS {name}" for name in plain)
    connection.execute(f"""
        CREATE VIEW {SCHEMA}.{WIDE} AS
        SELECT a.area_code, w.month, {shown}
        FROM {_MAIN}._parameter_area AS a
        JOIN {_MAIN}._parameter_month AS w ON w.anchor = a.anchor AND w.day BETWEEN a.valid_from AND a.valid_to""")


def _case(rows: Iterable[Parameter]) -> str:
    """A national value as an expression over the month's first day; the newest row that holds comes first."""
    whens = " ".join(
        f"WHEN w.day >= DATE '{row.valid_from}'"
        + (f" AND w.day <= DATE '{row.valid_to}'" if row.valid_to else "")
        + f" THEN {row.value:f}"
        for row in rows
    )
    return f"CAST(CASE {whens} END AS DECIMAL(18,6))"


def _tiers(connection: duckdb.DuckDBPyConnection, name: str) -> None:
    """``ref_<name>``: one row per division, month and tier ``from-to``."""
    connection.execute(f"""
        CREATE TABLE _tier_{name} AS
        SELECT r.anchor, r.month, m.day, CAST(SPLIT_PART(r.tier, '-', 1) AS INTEGER) AS group_from,
          CAST(COALESCE(NULLIF(SPLIT_PART(r.tier, '-', 2), ''), '999999') AS INTEGER) AS group_to, r.value
        FROM _resolved AS r JOIN _month AS m ON m.month = r.month WHERE r.name = '{name}' AND r.tier <> ''""")
    connection.execute(f"""
        CREATE VIEW {SCHEMA}.ref_{name} AS
        SELECT a.area_code, t.month, t.group_from, t.group_to, t.value
        FROM {_MAIN}._parameter_area AS a
        JOIN {_MAIN}._tier_{name} AS t ON t.anchor = a.anchor AND t.day BETWEEN a.valid_from AND a.valid_to""")


def _ages(connection: duckdb.DuckDBPyConnection) -> None:
    names = ("fund_family", "sex", "category", "birth_from", "birth_to", "age_months")
    fill(connection, f"{SCHEMA}.{AGES}", {name: "INTEGER" if name[-2:] in ("om", "to", "hs") else "VARCHAR"
         for name in names}, ([row[name] for name in names]
         for row in read_rows(standard_dir() / "retirement_ages.csv")))  # fmt: skip
