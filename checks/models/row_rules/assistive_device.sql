-- Row rules of assistive_device; made by `auditlake generate`, do not edit.
-- assistive_device.price_positive (error): 配置费用不为正 / price is not positive
-- assistive_device.life_positive (error): 最低使用月数不为正 / time of use is not positive
-- assistive_device.price_within_cap (warning): 配置费用超过限额 / price above the limit
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN price <= 0 THEN 'assistive_device.price_positive' END,
      CASE WHEN life_months <= 0 THEN 'assistive_device.life_positive' END,
      CASE WHEN price > cap THEN 'assistive_device.price_within_cap' END
    ) AS rule_ids
  FROM std.assistive_device
  WHERE
    ((price <= 0)
      OR (life_months <= 0)
      OR (price > cap))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'assistive_device' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('assistive_device.price_positive', 'error'), ('assistive_device.life_positive', 'error'), ('assistive_device.price_within_cap', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
