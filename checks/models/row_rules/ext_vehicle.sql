-- Row rules of ext_vehicle; made by `auditlake generate`, do not edit.
-- ext_vehicle.scrap_after_reg (error): 报废早于登记 / scrapped before registered
-- ext_vehicle.price_not_negative (error): 价格为负 / the price is negative
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN scrap_date < reg_date THEN 'ext_vehicle.scrap_after_reg' END,
      CASE WHEN price < 0 THEN 'ext_vehicle.price_not_negative' END
    ) AS rule_ids
  FROM std.ext_vehicle
  WHERE
    ((scrap_date < reg_date)
      OR (price < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_vehicle' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_vehicle.scrap_after_reg', 'error'), ('ext_vehicle.price_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
