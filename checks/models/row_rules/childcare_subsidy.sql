-- Row rules of childcare_subsidy; made by `auditlake generate`, do not edit.
-- childcare_subsidy.amount_positive (error): 补助金额不为正 / amount is not positive
-- childcare_subsidy.paid_after_apply (error): 支付日期早于申请日期 / paid before it was applied for
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'childcare_subsidy.amount_positive' END,
      CASE WHEN paid_date < apply_date THEN 'childcare_subsidy.paid_after_apply' END
    ) AS rule_ids
  FROM std.childcare_subsidy
  WHERE
    ((amount <= 0)
      OR (paid_date < apply_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'childcare_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('childcare_subsidy.amount_positive', 'error'), ('childcare_subsidy.paid_after_apply', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
