-- Row rules of ltc_service; made by `auditlake generate`, do not edit.
-- ltc_service.end_after_start (error): 服务结束早于开始 / the service ends before it starts
-- ltc_service.minutes_fit (warning): 服务分钟数不在0至1440之间 / service minutes are not between 0 and 1440
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_at < start_at THEN 'ltc_service.end_after_start' END,
      CASE WHEN minutes < 0 or minutes > 1440 THEN 'ltc_service.minutes_fit' END
    ) AS rule_ids
  FROM std.ltc_service
  WHERE
    ((end_at < start_at)
      OR (minutes < 0 or minutes > 1440))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ltc_service' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ltc_service.end_after_start', 'error'), ('ltc_service.minutes_fit', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
