-- Row rules of work_history; made by `auditlake generate`, do not edit.
-- work_history.end_after_start (error): 终止年月早于起始年月 / ends before it starts
-- work_history.trade_has_archive (warning): 特殊工种缺档案号 / special trade without an archive file
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_month < from_month THEN 'work_history.end_after_start' END,
      CASE WHEN special_trade IS NOT NULL AND archive_ref IS NULL THEN 'work_history.trade_has_archive' END
    ) AS rule_ids
  FROM std.work_history
  WHERE
    ((to_month < from_month)
      OR (special_trade IS NOT NULL AND archive_ref IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'work_history' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('work_history.end_after_start', 'error'), ('work_history.trade_has_archive', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
