-- Row rules of temp_assistance; made by `auditlake generate`, do not edit.
-- temp_assistance.amount_positive (error): 救助金额不为正 / amount is not positive
-- temp_assistance.approve_after_apply (error): 审批日期早于申请日期 / approved before it was applied for
-- temp_assistance.paid_after_apply (warning): 支付日期早于申请日期 / paid before it was applied for
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'temp_assistance.amount_positive' END,
      CASE WHEN approve_date < apply_date THEN 'temp_assistance.approve_after_apply' END,
      CASE WHEN paid_date < apply_date THEN 'temp_assistance.paid_after_apply' END
    ) AS rule_ids
  FROM std.temp_assistance
  WHERE
    ((amount <= 0)
      OR (approve_date < apply_date)
      OR (paid_date < apply_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'temp_assistance' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('temp_assistance.amount_positive', 'error'), ('temp_assistance.approve_after_apply', 'error'), ('temp_assistance.paid_after_apply', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
