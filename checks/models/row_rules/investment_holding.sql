-- Row rules of investment_holding; made by `auditlake generate`, do not edit.
-- investment_holding.cost_positive (error): 成本应大于零 / the cost must be positive
-- investment_holding.is_approved (warning): 投资未经批准 / not approved
-- investment_holding.due_after_start (error): 到期早于起始 / falls due before it starts
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cost <= 0 THEN 'investment_holding.cost_positive' END,
      CASE WHEN NOT approved THEN 'investment_holding.is_approved' END,
      CASE WHEN due_date < start_date THEN 'investment_holding.due_after_start' END
    ) AS rule_ids
  FROM std.investment_holding
  WHERE
    ((cost <= 0)
      OR (NOT approved)
      OR (due_date < start_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'investment_holding' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('investment_holding.cost_positive', 'error'), ('investment_holding.is_approved', 'warning'), ('investment_holding.due_after_start', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
