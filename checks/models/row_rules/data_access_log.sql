-- Row rules of data_access_log; made by `auditlake generate`, do not edit.
-- data_access_log.counts_not_negative (error): 读取行数或列数为负 / negative number of rows or columns
-- data_access_log.export_has_project (warning): 导出数据未注明项目 / exported without a project
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN rows_read < 0 OR identifying_columns < 0 THEN 'data_access_log.counts_not_negative' END,
      CASE WHEN exported AND project_id IS NULL THEN 'data_access_log.export_has_project' END
    ) AS rule_ids
  FROM std.data_access_log
  WHERE
    ((rows_read < 0 OR identifying_columns < 0)
      OR (exported AND project_id IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'data_access_log' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('data_access_log.counts_not_negative', 'error'), ('data_access_log.export_has_project', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
