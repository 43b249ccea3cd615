-- Row rules of special_disease_cert; made by `auditlake generate`, do not edit.
-- special_disease_cert.valid_order (error): 有效期止早于认定日期 / the entitlement ends before its approval
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN valid_to < approved_date THEN 'special_disease_cert.valid_order' END
    ) AS rule_ids
  FROM std.special_disease_cert
  WHERE
    ((valid_to < approved_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'special_disease_cert' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('special_disease_cert.valid_order', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
