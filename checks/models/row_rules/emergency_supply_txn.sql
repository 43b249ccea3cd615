-- Row rules of emergency_supply_txn; made by `auditlake generate`, do not edit.
-- emergency_supply_txn.qty_positive (error): 数量不为正 / quantity is not positive
-- emergency_supply_txn.moved_after_order (warning): 收发时间早于调拨令时间 / moved before it was ordered
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN qty <= 0 THEN 'emergency_supply_txn.qty_positive' END,
      CASE WHEN moved_at < order_at THEN 'emergency_supply_txn.moved_after_order' END
    ) AS rule_ids
  FROM std.emergency_supply_txn
  WHERE
    ((qty <= 0)
      OR (moved_at < order_at))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emergency_supply_txn' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emergency_supply_txn.qty_positive', 'error'), ('emergency_supply_txn.moved_after_order', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
