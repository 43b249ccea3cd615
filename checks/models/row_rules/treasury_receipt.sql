-- Row rules of treasury_receipt; made by `auditlake generate`, do not edit.
-- treasury_receipt.amount_not_zero (error): 入库金额为零 / the amount is zero
-- treasury_receipt.moved_after_entry (error): 划转财政专户早于入库 / moved to the special account before it was received
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount = 0 THEN 'treasury_receipt.amount_not_zero' END,
      CASE WHEN to_special_date < enter_date THEN 'treasury_receipt.moved_after_entry' END
    ) AS rule_ids
  FROM std.treasury_receipt
  WHERE
    ((amount = 0)
      OR (to_special_date < enter_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'treasury_receipt' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('treasury_receipt.amount_not_zero', 'error'), ('treasury_receipt.moved_after_entry', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
