-- Row rules of dilapidated_grant; made by `auditlake generate`, do not edit.
-- dilapidated_grant.finish_after_approve (error): 竣工早于审批 / finished before approved
-- dilapidated_grant.amount_positive (error): 补助金额不为正 / grant is not positive
-- dilapidated_grant.grade_supported (warning): A、B级房屋不属补助范围 / grades A and B are not supported
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN finish_date < approve_date THEN 'dilapidated_grant.finish_after_approve' END,
      CASE WHEN amount <= 0 THEN 'dilapidated_grant.amount_positive' END,
      CASE WHEN danger_grade IN ('A', 'B') THEN 'dilapidated_grant.grade_supported' END
    ) AS rule_ids
  FROM std.dilapidated_grant
  WHERE
    ((finish_date < approve_date)
      OR (amount <= 0)
      OR (danger_grade IN ('A', 'B')))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'dilapidated_grant' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('dilapidated_grant.finish_after_approve', 'error'), ('dilapidated_grant.amount_positive', 'error'), ('dilapidated_grant.grade_supported', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
