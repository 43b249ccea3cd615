-- Row rules of funeral_service_charge; made by `auditlake generate`, do not edit.
-- funeral_service_charge.waived_within_amount (error): 减免金额超过收费金额 / waiver above the charge
-- funeral_service_charge.amount_is_price (warning): 收费金额不等于单价乘数量 / charge differs from price times quantity
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN waived > amount THEN 'funeral_service_charge.waived_within_amount' END,
      CASE WHEN abs(amount - price * qty) > 0.01 THEN 'funeral_service_charge.amount_is_price' END
    ) AS rule_ids
  FROM std.funeral_service_charge
  WHERE
    ((waived > amount)
      OR (abs(amount - price * qty) > 0.01))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'funeral_service_charge' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('funeral_service_charge.waived_within_amount', 'error'), ('funeral_service_charge.amount_is_price', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
