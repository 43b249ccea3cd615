-- Row rules of emergency_stock; made by `auditlake generate`, do not edit.
-- emergency_stock.closing_adds_up (error): 期末数量不等于期初加收减发 / closing differs from opening and movements
-- emergency_stock.not_negative (error): 期末数量为负 / negative stock
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN abs(closing_qty - (opening_qty + in_qty - out_qty - coalesce(scrap_qty, 0))) > 0.000001 THEN 'emergency_stock.closing_adds_up' END,
      CASE WHEN closing_qty < 0 THEN 'emergency_stock.not_negative' END
    ) AS rule_ids
  FROM std.emergency_stock
  WHERE
    ((abs(closing_qty - (opening_qty + in_qty - out_qty - coalesce(scrap_qty, 0))) > 0.000001)
      OR (closing_qty < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emergency_stock' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emergency_stock.closing_adds_up', 'error'), ('emergency_stock.not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
