-- Row rules of unit; made by `auditlake generate`, do not edit.
-- unit.name_present (error): 单位名称为空 / unit name is blank
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN trim(unit_name) = '' THEN 'unit.name_present' END
    ) AS rule_ids
  FROM std.unit
  WHERE
    ((trim(unit_name) = ''))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'unit' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('unit.name_present', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
