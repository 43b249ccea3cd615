-- Row rules of biz_stage; made by `auditlake generate`, do not edit.
-- biz_stage.level_within_required (error): 当前级次大于复核总级次 / level reached exceeds the levels required
-- biz_stage.terminal_present (warning): 缺终端信息 / terminal is missing
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN done_level > required_level THEN 'biz_stage.level_within_required' END,
      CASE WHEN terminal_ip IS NULL AND terminal_id IS NULL THEN 'biz_stage.terminal_present' END
    ) AS rule_ids
  FROM std.biz_stage
  WHERE
    ((done_level > required_level)
      OR (terminal_ip IS NULL AND terminal_id IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'biz_stage' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('biz_stage.level_within_required', 'error'), ('biz_stage.terminal_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
