-- Row rules of medical_purchase; made by `auditlake generate`, do not edit.
-- medical_purchase.accept_after_order (error): 验收日期早于下单日期 / accepted before it was ordered
-- medical_purchase.pay_after_order (error): 付款日期早于下单日期 / paid before it was ordered
-- medical_purchase.qty_positive (error): 采购数量不为正或单价为负 / the quantity is not positive or the price negative
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN accept_date < order_date THEN 'medical_purchase.accept_after_order' END,
      CASE WHEN pay_date < order_date THEN 'medical_purchase.pay_after_order' END,
      CASE WHEN qty <= 0 or price < 0 THEN 'medical_purchase.qty_positive' END
    ) AS rule_ids
  FROM std.medical_purchase
  WHERE
    ((accept_date < order_date)
      OR (pay_date < order_date)
      OR (qty <= 0 or price < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_purchase' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_purchase.accept_after_order', 'error'), ('medical_purchase.pay_after_order', 'error'), ('medical_purchase.qty_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
