-- Row rules of pharmacy_sale; made by `auditlake generate`, do not edit.
-- pharmacy_sale.payers_within_amount (error): 账户与统筹支付之和超过销售金额 / account and pooled fund paid more than the sale
-- pharmacy_sale.price_times_qty (warning): 单价乘数量与金额相差超过0.05元 / price times quantity differs from the amount by more than 0.05 yuan
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount >= 0 and coalesce(account_pay, 0) + coalesce(pooled_pay, 0) > amount THEN 'pharmacy_sale.payers_within_amount' END,
      CASE WHEN abs(price * qty - amount) > 0.05 THEN 'pharmacy_sale.price_times_qty' END
    ) AS rule_ids
  FROM std.pharmacy_sale
  WHERE
    ((amount >= 0 and coalesce(account_pay, 0) + coalesce(pooled_pay, 0) > amount)
      OR (abs(price * qty - amount) > 0.05))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'pharmacy_sale' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('pharmacy_sale.payers_within_amount', 'error'), ('pharmacy_sale.price_times_qty', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
