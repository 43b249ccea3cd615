-- Row rules of life_certification; made by `auditlake generate`, do not edit.
-- life_certification.mode_present (warning): 缺认证方式 / certification mode is missing
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cert_mode IS NULL THEN 'life_certification.mode_present' END
    ) AS rule_ids
  FROM std.life_certification
  WHERE
    ((cert_mode IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'life_certification' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('life_certification.mode_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
