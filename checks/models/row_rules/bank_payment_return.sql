-- Row rules of bank_payment_return; made by `auditlake generate`, do not edit.
-- bank_payment_return.amount_positive (error): 代发金额应大于零 / the amount must be positive
-- bank_payment_return.repaid_after_return (error): 重发日期早于回盘日期 / paid again before it came back
-- bank_payment_return.failure_has_reason (warning): 发放失败而缺失败原因 / a failed payment gives no reason
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'bank_payment_return.amount_positive' END,
      CASE WHEN repaid_date < returned_date THEN 'bank_payment_return.repaid_after_return' END,
      CASE WHEN result = '2' AND fail_reason IS NULL THEN 'bank_payment_return.failure_has_reason' END
    ) AS rule_ids
  FROM std.bank_payment_return
  WHERE
    ((amount <= 0)
      OR (repaid_date < returned_date)
      OR (result = '2' AND fail_reason IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'bank_payment_return' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('bank_payment_return.amount_positive', 'error'), ('bank_payment_return.repaid_after_return', 'error'), ('bank_payment_return.failure_has_reason', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
