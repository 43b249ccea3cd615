-- Row rules of child_welfare; made by `auditlake generate`, do not edit.
-- child_welfare.to_after_from (error): 终止日期早于起始日期 / ends before it starts
-- child_welfare.institution_named (warning): 机构养育孤儿缺养育机构 / orphan in an institution that is not named
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'child_welfare.to_after_from' END,
      CASE WHEN category = 'institution_orphan' AND inst_code IS NULL THEN 'child_welfare.institution_named' END
    ) AS rule_ids
  FROM std.child_welfare
  WHERE
    ((to_date < from_date)
      OR (category = 'institution_orphan' AND inst_code IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'child_welfare' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('child_welfare.to_after_from', 'error'), ('child_welfare.institution_named', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
