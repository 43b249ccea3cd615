-- Row rules of emp_post; made by `auditlake generate`, do not edit.
-- emp_post.end_after_start (error): 终止年月早于开始年月 / placement ends before it starts
-- emp_post.subsidy_positive (error): 月补贴标准为负 / negative subsidy
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_month < start_month THEN 'emp_post.end_after_start' END,
      CASE WHEN subsidy_month < 0 THEN 'emp_post.subsidy_positive' END
    ) AS rule_ids
  FROM std.emp_post
  WHERE
    ((end_month < start_month)
      OR (subsidy_month < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emp_post' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emp_post.end_after_start', 'error'), ('emp_post.subsidy_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
