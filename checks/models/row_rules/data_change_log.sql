-- Row rules of data_change_log; made by `auditlake generate`, do not edit.
-- data_change_log.value_changed (warning): 变更前后相同 / old and new value are the same
-- data_change_log.ticket_present (warning): 缺审批单号 / approval ticket is missing
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN old_value = new_value THEN 'data_change_log.value_changed' END,
      CASE WHEN ticket_no IS NULL THEN 'data_change_log.ticket_present' END
    ) AS rule_ids
  FROM std.data_change_log
  WHERE
    ((old_value = new_value)
      OR (ticket_no IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'data_change_log' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('data_change_log.value_changed', 'warning'), ('data_change_log.ticket_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
