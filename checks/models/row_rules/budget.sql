-- Row rules of budget; made by `auditlake generate`, do not edit.
-- budget.budget_not_negative (error): 预算数为负 / a negative budget
-- budget.adjustment_is_approved (warning): 预算已调整但未经批准 / adjusted without approval
-- budget.approved_in_year (warning): 批复日期晚于预算年度 / approved after the year
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN budget_amount < 0 THEN 'budget.budget_not_negative' END,
      CASE WHEN adjusted_amount <> budget_amount AND NOT adjust_approved THEN 'budget.adjustment_is_approved' END,
      CASE WHEN approved_date > TRY_CAST(concat(year, '-12-31') AS DATE) THEN 'budget.approved_in_year' END
    ) AS rule_ids
  FROM std.budget
  WHERE
    ((budget_amount < 0)
      OR (adjusted_amount <> budget_amount AND NOT adjust_approved)
      OR (approved_date > TRY_CAST(concat(year, '-12-31') AS DATE)))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'budget' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('budget.budget_not_negative', 'error'), ('budget.adjustment_is_approved', 'warning'), ('budget.approved_in_year', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
