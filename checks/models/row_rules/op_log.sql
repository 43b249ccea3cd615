-- Row rules of op_log; made by `auditlake generate`, do not edit.
-- op_log.rows_not_negative (error): 涉及行数为负 / negative number of rows
-- op_log.change_has_object (warning): 数据操作缺对象表 / data operation without a table
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN rows_touched < 0 THEN 'op_log.rows_not_negative' END,
      CASE WHEN action IN ('insert', 'update', 'delete') AND object_table IS NULL THEN 'op_log.change_has_object' END
    ) AS rule_ids
  FROM std.op_log
  WHERE
    ((rows_touched < 0)
      OR (action IN ('insert', 'update', 'delete') AND object_table IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'op_log' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('op_log.rows_not_negative', 'error'), ('op_log.change_has_object', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
