"""Two pensions of the same fund for one person; the province and the nation look at different pairs."""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


@macro()
def overlapping_payees(evaluator: MacroEvaluator, pairs, payments):  # type: ignore[no-untyped-def]
    """One row per later payee row and month paid twice. ``pairs`` is a condition on rows ``a`` and ``b``.

    ``payments`` is ``net_pension`` of the candidates. ``smaller`` is the smaller of both amounts; a third payee row
    does not add the later row's money again. ``now`` tells whether one of both was booked in the run.
    """
    paid = payments.sql("duckdb")
    return f"""(
      SELECT o.person_key, o.area_code, o.agency_code, o.payee_id, o.fund_code, o.benefit_month,
        MAX(o.smaller) AS smaller, BOOL_OR(o.now) AS now,
        LIST_SORT(ARRAY_AGG(DISTINCT o.other_area)) AS other_areas,
        LIST_SORT(LIST_DISTINCT(FLATTEN(ARRAY_AGG(o.row_keys)))) AS row_keys
      FROM (
        SELECT b.person_key, b.area_code, b.agency_code, b.payee_id, b.fund_code, b.benefit_month,
          LEAST(a.net, b.net) AS smaller, a.net_now > 0 OR b.net_now > 0 AS now, a.area_code AS other_area,
          LIST_CONCAT(LIST_CONCAT(a.row_keys, b.row_keys), [a.payee_row, b.payee_row]) AS row_keys
        FROM (
          SELECT n.*, y.start_month, y.row_key AS payee_row
          FROM {paid} AS n
          JOIN std.benefit_payee AS y
            ON y.area_code = n.area_code AND y.payee_id = n.payee_id AND y.fund_code = n.fund_code
        ) AS a
        JOIN (
          SELECT n.*, y.start_month, y.row_key AS payee_row
          FROM {paid} AS n
          JOIN std.benefit_payee AS y
            ON y.area_code = n.area_code AND y.payee_id = n.payee_id AND y.fund_code = n.fund_code
        ) AS b
          ON a.person_key = b.person_key AND a.fund_code = b.fund_code AND a.benefit_month = b.benefit_month
            AND (a.start_month, a.area_code, a.payee_id) < (b.start_month, b.area_code, b.payee_id)
        WHERE {pairs.sql("duckdb")}
      ) AS o
      GROUP BY o.person_key, o.area_code, o.agency_code, o.payee_id, o.fund_code, o.benefit_month
    )"""
