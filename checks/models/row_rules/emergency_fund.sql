-- Row rules of emergency_fund; made by `auditlake generate`, do not edit.
-- emergency_fund.disbursed_within_amount (error): 已拨付金额超过到账金额 / more passed on than received
-- emergency_fund.disbursed_after_received (error): 拨付日期早于到账日期 / passed on before it was received
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN disbursed > amount THEN 'emergency_fund.disbursed_within_amount' END,
      CASE WHEN disbursed_date < received_date THEN 'emergency_fund.disbursed_after_received' END
    ) AS rule_ids
  FROM std.emergency_fund
  WHERE
    ((disbursed > amount)
      OR (disbursed_date < received_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emergency_fund' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emergency_fund.disbursed_within_amount', 'error'), ('emergency_fund.disbursed_after_received', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
