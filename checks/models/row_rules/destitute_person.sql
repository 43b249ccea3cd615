-- Row rules of destitute_person; made by `auditlake generate`, do not edit.
-- destitute_person.to_after_from (error): 终止日期早于起始日期 / ends before it starts
-- destitute_person.central_needs_institution (warning): 集中供养缺供养机构 / supported in an institution that is not named
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'destitute_person.to_after_from' END,
      CASE WHEN mode = 'central' AND inst_code IS NULL THEN 'destitute_person.central_needs_institution' END
    ) AS rule_ids
  FROM std.destitute_person
  WHERE
    ((to_date < from_date)
      OR (mode = 'central' AND inst_code IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'destitute_person' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('destitute_person.to_after_from', 'error'), ('destitute_person.central_needs_institution', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
