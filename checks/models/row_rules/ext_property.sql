-- Row rules of ext_property; made by `auditlake generate`, do not edit.
-- ext_property.area_positive (error): 面积应大于零 / the floor area must be positive
-- ext_property.transfer_after_reg (error): 转移早于登记 / transferred before registered
-- ext_property.buyer_not_seller (warning): 权利人与出让方为同一人 / owner and seller are one person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN area_sqm <= 0 THEN 'ext_property.area_positive' END,
      CASE WHEN transfer_date < reg_date THEN 'ext_property.transfer_after_reg' END,
      CASE WHEN person_key = seller_key THEN 'ext_property.buyer_not_seller' END
    ) AS rule_ids
  FROM std.ext_property
  WHERE
    ((area_sqm <= 0)
      OR (transfer_date < reg_date)
      OR (person_key = seller_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_property' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_property.area_positive', 'error'), ('ext_property.transfer_after_reg', 'error'), ('ext_property.buyer_not_seller', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
