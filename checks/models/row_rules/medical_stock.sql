-- Row rules of medical_stock; made by `auditlake generate`, do not edit.
-- medical_stock.balance (error): 期初加购入减出库减损耗不等于期末 / opening plus purchases minus outflow and loss is not the closing stock
-- medical_stock.not_negative (warning): 期末库存为负 / the closing stock is negative
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN abs(opening_qty + purchase_qty - out_qty - coalesce(loss_qty, 0) - closing_qty) > 0.0001 THEN 'medical_stock.balance' END,
      CASE WHEN closing_qty < 0 THEN 'medical_stock.not_negative' END
    ) AS rule_ids
  FROM std.medical_stock
  WHERE
    ((abs(opening_qty + purchase_qty - out_qty - coalesce(loss_qty, 0) - closing_qty) > 0.0001)
      OR (closing_qty < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_stock' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_stock.balance', 'error'), ('medical_stock.not_negative', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
