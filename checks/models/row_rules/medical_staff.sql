-- Row rules of medical_staff; made by `auditlake generate`, do not edit.
-- medical_staff.licence_order (error): 执业有效期止早于注册日期 / the licence ends before it starts
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN licence_to < licence_from THEN 'medical_staff.licence_order' END
    ) AS rule_ids
  FROM std.medical_staff
  WHERE
    ((licence_to < licence_from))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_staff' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_staff.licence_order', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
