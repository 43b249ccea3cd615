"""Parameters as tables for SQL: resolved for every division and month, one column per parameter.

A value depends only on the nearest ancestor that has any value of its own, so a handful of divisions is resolved
and every other one takes the rows of its anchor. A month has the value of its first day.
"""

from __future__ import annotations

from collections.abc import Sequence

import duckdb

from auditlake.generate.external_models import AGES, WIDE, grouped_parameters, plain_parameters
from auditlake.home import standard_dir
from auditlake.months import add_months, first_day
from auditlake.standard.parameters import parameters
from auditlake.standard.reference import ancestors, divisions, read_rows


def make_parameter_tables(connection: duckdb.DuckDBPyConnection, last_month: int) -> None:
    """Make ``ref_parameter_wide``, one table per grouped parameter and the retirement ages in schema ``std``.

    Months run from the first value known to a year after ``last_month`` (YYYYMM), for dates that lie ahead.
    """
    rows = parameters()
    own = {row.division for row in rows}
    chains = {code: ancestors(code) for code in divisions()}
    anchor = {code: next((a for a in chain if a in own), None) for code, chain in chains.items()}
    month, end, months = min(r.valid_from.year * 100 + r.valid_from.month for r in rows), add_months(last_month, 12), []
    while month <= end:
        months.append((month, first_day(month)))
        month = add_months(month, 1)
    _fill(connection, "_month", "month INTEGER, day DATE", months)
    _fill(connection, "_anchor", "area_code VARCHAR, anchor VARCHAR",
          [(code, to) for code, to in sorted(anchor.items()) if to])  # fmt: skip
    _fill(connection, "_chain", "anchor VARCHAR, division VARCHAR, distance INTEGER",
          [(code, up, n) for code in sorted(own) for n, up in enumerate(chains[code])])  # fmt: skip
    _fill(connection, "_parameter",
          "name VARCHAR, tier VARCHAR, division VARCHAR, value DECIMAL(18,6), valid_from DATE, valid_to DATE",
          [(r.param + (f"_{r.fund_code}" if r.fund_code else ""), r.group, r.division, str(r.value), r.valid_from,
            r.valid_to) for r in rows])  # fmt: skip
    connection.execute("""
        CREATE TABLE _resolved AS
        SELECT c.anchor, m.month, p.name, p.tier, ARG_MIN(p.value, c.distance) AS value
        FROM _chain AS c
        JOIN _parameter AS p ON p.division = c.division
        JOIN _month AS m ON m.day >= p.valid_from AND (p.valid_to IS NULL OR m.day <= p.valid_to)
        GROUP BY c.anchor, m.month, p.name, p.tier""")
    columns = ", ".join(f"MAX(r.value) FILTER (r.name = '{name}') AS {name}" for name in plain_parameters())
    connection.execute(f"""
        CREATE TABLE std.{WIDE} AS
        WITH wide AS (SELECT r.anchor, r.month, {columns} FROM _resolved AS r WHERE r.tier = '' GROUP BY ALL)
        SELECT a.area_code, w.* EXCLUDE (anchor) FROM _anchor AS a JOIN wide AS w USING (anchor)""")
    for name in grouped_parameters():
        connection.execute(f"""
            CREATE TABLE std.ref_{name} AS
            SELECT a.area_code, r.month, CAST(SPLIT_PART(r.tier, '-', 1) AS INTEGER) AS group_from,
              CAST(COALESCE(NULLIF(SPLIT_PART(r.tier, '-', 2), ''), '999999') AS INTEGER) AS group_to, r.value
            FROM _resolved AS r JOIN _anchor AS a USING (anchor) WHERE r.name = '{name}' AND r.tier <> ''""")
    ages = read_rows(standard_dir() / "retirement_ages.csv")
    _fill(connection, f"std.{AGES}", "fund_family VARCHAR, sex VARCHAR, category VARCHAR, birth_from INTEGER, "
          "birth_to INTEGER, age_months INTEGER",
          [(r["fund_family"], r["sex"], r["category"], int(r["birth_from"]), int(r["birth_to"]), int(r["age_months"]))
           for r in ages])  # fmt: skip
    for table in ("_resolved", "_parameter", "_chain", "_anchor", "_month"):
        connection.execute(f"DROP TABLE {table}")


def _fill(connection: duckdb.DuckDBPyConnection, table: str, columns: str, rows: Sequence[tuple[object, ...]]) -> None:
    """Make a table and fill it with one statement: row by row would take longer than all checks."""
    connection.execute(f"CREATE TABLE {table} ({columns})")
    values = ", ".join("(" + ", ".join(_literal(value) for value in row) + ")" for row in rows)
    if values:
        connection.execute(f"INSERT INTO {table} VALUES {values}")


def _literal(value: object) -> str:
    if value is None:
        return "NULL"
    return str(value) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"
