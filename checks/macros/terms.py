"""Prison terms as they were served."""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


@macro()
def served_terms(evaluator: MacroEvaluator) -> str:
    """One row per person and stretch of imprisonment: adjoining or overlapping terms merged, suspended ones left out.

    ``to_date`` is NULL while the person still serves.
    """
    return """(
      SELECT s.person_key, MIN(s.from_date) AS from_date,
        CASE WHEN MAX(s.last_date) < DATE '9999-12-30' THEN MAX(s.last_date) END AS to_date,
        LIST_SORT(ARRAY_AGG(DISTINCT s.row_key)) AS row_keys
      FROM (
        SELECT g.person_key, g.from_date, g.last_date, g.row_key,
          SUM(CASE WHEN g.reached IS NULL OR g.from_date > g.reached + 1 THEN 1 ELSE 0 END) OVER (
            PARTITION BY g.person_key ORDER BY g.from_date, g.last_date, g.row_key ROWS UNBOUNDED PRECEDING
          ) AS stretch
        FROM (
          SELECT t.person_key, t.from_date, COALESCE(t.to_date, DATE '9999-12-30') AS last_date, t.row_key,
            MAX(COALESCE(t.to_date, DATE '9999-12-30')) OVER (
              PARTITION BY t.person_key ORDER BY t.from_date, COALESCE(t.to_date, DATE '9999-12-30'), t.row_key
              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
            ) AS reached
          FROM std.ext_prison AS t
          WHERE t.status <> 'suspended'
        ) AS g
      ) AS s
      GROUP BY s.person_key, s.stretch
    )"""
