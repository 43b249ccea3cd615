-- Row rules of child_payment; made by `auditlake generate`, do not edit.
-- child_payment.amount_positive (error): 发放金额不为正 / amount is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'child_payment.amount_positive' END
    ) AS rule_ids
  FROM std.child_payment
  WHERE
    ((amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'child_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('child_payment.amount_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
