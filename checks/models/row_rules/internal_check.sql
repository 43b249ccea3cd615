-- Row rules of internal_check; made by `auditlake generate`, do not edit.
-- internal_check.corrected_after_check (error): 整改日期早于稽核日期 / corrected before it was checked
-- internal_check.problem_described (warning): 发现问题但未说明 / problem found but not described
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN corrected_on < checked_at THEN 'internal_check.corrected_after_check' END,
      CASE WHEN result = 'problem' AND problem IS NULL THEN 'internal_check.problem_described' END
    ) AS rule_ids
  FROM std.internal_check
  WHERE
    ((corrected_on < checked_at)
      OR (result = 'problem' AND problem IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'internal_check' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('internal_check.corrected_after_check', 'error'), ('internal_check.problem_described', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
