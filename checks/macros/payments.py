"""Payments netted per person, item and benefit month before any test, so that a recovery silences what it repaid.

``condition`` picks the persons first: netting a whole province only to drop nearly all of it would be waste.
"""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


def _booked(evaluator: MacroEvaluator) -> tuple[str, str]:
    start, end = (str(evaluator.locals[name])[:7].replace("-", "") for name in ("start_ds", "end_ds"))
    return start, end


@macro()
def net_pension(evaluator: MacroEvaluator, condition):  # type: ignore[no-untyped-def]
    """One row per area, payee, person, fund, benefit month: ``net`` so far, ``net_now`` of it booked in the run.

    Positive rows count when they are regular benefits; negative rows always. Months recovered in full are absent.
    """
    start, end = _booked(evaluator)
    return f"""(
      SELECT i.area_code, MIN(i.agency_code) AS agency_code, i.payee_id, i.person_key, i.fund_code, i.benefit_month,
        SUM(i.net) AS net, SUM(GREATEST(i.net_now, 0)) AS net_now, MIN(i.first_booked) AS first_booked,
        LIST_SORT(LIST_DISTINCT(FLATTEN(ARRAY_AGG(i.row_keys)))) AS row_keys,
        FLATTEN(ARRAY_AGG(i.now_keys) FILTER (i.net_now > 0)) AS now_keys
      FROM (
        SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.payee_id, p.person_key, p.fund_code, p.item_code,
          p.benefit_month, SUM(p.amount) AS net,
          COALESCE(SUM(p.amount) FILTER (p.book_month >= {start}), 0) AS net_now,
          MIN(p.book_month) FILTER (p.amount > 0) AS first_booked,
          LIST_SORT(ARRAY_AGG(p.row_key)) AS row_keys,
          LIST_SORT(ARRAY_AGG(p.row_key) FILTER (p.book_month >= {start})) AS now_keys
        FROM std.benefit_payment AS p
        WHERE p.book_month <= {end} AND p.fund_code IN ('110', '120', '170')
          AND (p.regular_flag OR p.amount < 0) AND ({condition.sql("duckdb")})
        GROUP BY p.area_code, p.payee_id, p.person_key, p.fund_code, p.item_code, p.benefit_month
        HAVING SUM(p.amount) > 0
      ) AS i
      GROUP BY i.area_code, i.payee_id, i.person_key, i.fund_code, i.benefit_month
    )"""


@macro()
def net_unemployment(evaluator: MacroEvaluator, condition):  # type: ignore[no-untyped-def]
    """One row per area, claim, person, benefit month of unemployment benefits; columns as in ``net_pension``."""
    start, end = _booked(evaluator)
    return f"""(
      SELECT i.area_code, MIN(i.agency_code) AS agency_code, i.claim_id, i.person_key, i.benefit_month,
        SUM(i.net) AS net, SUM(GREATEST(i.net_now, 0)) AS net_now,
        LIST_SORT(LIST_DISTINCT(FLATTEN(ARRAY_AGG(i.row_keys)))) AS row_keys,
        FLATTEN(ARRAY_AGG(i.now_keys) FILTER (i.net_now > 0)) AS now_keys
      FROM (
        SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.claim_id, p.person_key, p.item_code, p.benefit_month,
          SUM(p.amount) AS net, COALESCE(SUM(p.amount) FILTER (p.book_month >= {start}), 0) AS net_now,
          LIST_SORT(ARRAY_AGG(p.row_key)) AS row_keys,
          LIST_SORT(ARRAY_AGG(p.row_key) FILTER (p.book_month >= {start})) AS now_keys
        FROM std.unemployment_payment AS p
        WHERE p.book_month <= {end} AND ({condition.sql("duckdb")})
        GROUP BY p.area_code, p.claim_id, p.person_key, p.item_code, p.benefit_month
        HAVING SUM(p.amount) > 0
      ) AS i
      GROUP BY i.area_code, i.claim_id, i.person_key, i.benefit_month
    )"""
