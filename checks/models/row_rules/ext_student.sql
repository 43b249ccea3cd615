-- Row rules of ext_student; made by `auditlake generate`, do not edit.
-- ext_student.leaves_after_entry (error): 离校早于入学 / leaves before entering
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'ext_student.leaves_after_entry' END
    ) AS rule_ids
  FROM std.ext_student
  WHERE
    ((to_date < from_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_student' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_student.leaves_after_entry', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
