-- Row rules of medical_assistance; made by `auditlake generate`, do not edit.
-- medical_assistance.amount_not_negative (error): 救助金额为负 / amount is negative
-- medical_assistance.within_cost (warning): 救助与其他支付之和超过总费用 / assistance and other payers exceed the cost
-- medical_assistance.scope_within_cost (warning): 救助范围内费用超过总费用 / scope exceeds the total cost
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount < 0 THEN 'medical_assistance.amount_not_negative' END,
      CASE WHEN amount + paid_by_others > total_cost + 1 THEN 'medical_assistance.within_cost' END,
      CASE WHEN in_scope > total_cost THEN 'medical_assistance.scope_within_cost' END
    ) AS rule_ids
  FROM std.medical_assistance
  WHERE
    ((amount < 0)
      OR (amount + paid_by_others > total_cost + 1)
      OR (in_scope > total_cost))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_assistance' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_assistance.amount_not_negative', 'error'), ('medical_assistance.within_cost', 'warning'), ('medical_assistance.scope_within_cost', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
