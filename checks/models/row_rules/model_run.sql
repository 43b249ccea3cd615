-- Row rules of model_run; made by `auditlake generate`, do not edit.
-- model_run.counts_not_negative (error): 行数或疑点数为负 / negative number of rows or doubts
-- model_run.failed_finds_nothing (error): 失败的运行不应产生疑点 / a failed run reports doubts
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN rows_in < 0 OR doubts_out < 0 THEN 'model_run.counts_not_negative' END,
      CASE WHEN result = 'failed' AND doubts_out > 0 THEN 'model_run.failed_finds_nothing' END
    ) AS rule_ids
  FROM std.model_run
  WHERE
    ((rows_in < 0 OR doubts_out < 0)
      OR (result = 'failed' AND doubts_out > 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'model_run' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('model_run.counts_not_negative', 'error'), ('model_run.failed_finds_nothing', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
