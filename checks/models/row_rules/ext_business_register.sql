-- Row rules of ext_business_register; made by `auditlake generate`, do not edit.
-- ext_business_register.cancel_after_reg (error): 注销早于登记 / cancelled before registered
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cancel_date < reg_date THEN 'ext_business_register.cancel_after_reg' END
    ) AS rule_ids
  FROM std.ext_business_register
  WHERE
    ((cancel_date < reg_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_business_register' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_business_register.cancel_after_reg', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
