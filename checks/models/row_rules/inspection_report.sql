-- Row rules of inspection_report; made by `auditlake generate`, do not edit.
-- inspection_report.sent_after_written (error): 上报日期早于成文日期 / sent up before it was written
-- inspection_report.fields_complete (warning): 检查报告要素不全 / the report lacks elements
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN sent_up_on < written_on THEN 'inspection_report.sent_after_written' END,
      CASE WHEN fields_present < fields_required THEN 'inspection_report.fields_complete' END
    ) AS rule_ids
  FROM std.inspection_report
  WHERE
    ((sent_up_on < written_on)
      OR (fields_present < fields_required))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'inspection_report' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('inspection_report.sent_after_written', 'error'), ('inspection_report.fields_complete', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
