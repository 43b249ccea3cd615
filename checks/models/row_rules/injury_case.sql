-- Row rules of injury_case; made by `auditlake generate`, do not edit.
-- injury_case.report_after_accident (error): 申报日期早于事故日期 / reported before the accident
-- injury_case.decision_after_accept (error): 认定日期早于受理日期 / decided before it was accepted
-- injury_case.death_has_level (warning): 已死亡但伤害程度非死亡 / death date with another degree of harm
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN report_date < accident_date THEN 'injury_case.report_after_accident' END,
      CASE WHEN decision_date < accept_date THEN 'injury_case.decision_after_accept' END,
      CASE WHEN death_date IS NOT NULL AND harm_level <> '3' THEN 'injury_case.death_has_level' END
    ) AS rule_ids
  FROM std.injury_case
  WHERE
    ((report_date < accident_date)
      OR (decision_date < accept_date)
      OR (death_date IS NOT NULL AND harm_level <> '3'))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'injury_case' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('injury_case.report_after_accident', 'error'), ('injury_case.decision_after_accept', 'error'), ('injury_case.death_has_level', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
