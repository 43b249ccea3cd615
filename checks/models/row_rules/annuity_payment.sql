-- Row rules of annuity_payment; made by `auditlake generate`, do not edit.
-- annuity_payment.amount_positive (error): 支付金额不为正 / amount is not positive
-- annuity_payment.tax_within_amount (error): 代扣税额为负或大于支付金额 / tax is negative or exceeds the amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'annuity_payment.amount_positive' END,
      CASE WHEN tax < 0 OR tax > amount THEN 'annuity_payment.tax_within_amount' END
    ) AS rule_ids
  FROM std.annuity_payment
  WHERE
    ((amount <= 0)
      OR (tax < 0 OR tax > amount))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'annuity_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('annuity_payment.amount_positive', 'error'), ('annuity_payment.tax_within_amount', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
