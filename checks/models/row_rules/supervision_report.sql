-- Row rules of supervision_report; made by `auditlake generate`, do not edit.
-- supervision_report.sections_not_negative (error): 章节数不合理 / impossible number of sections
-- supervision_report.sections_complete (warning): 报告缺少章节 / the report lacks sections
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN sections_present < 0 OR sections_required < 1 THEN 'supervision_report.sections_not_negative' END,
      CASE WHEN sections_present < sections_required THEN 'supervision_report.sections_complete' END
    ) AS rule_ids
  FROM std.supervision_report
  WHERE
    ((sections_present < 0 OR sections_required < 1)
      OR (sections_present < sections_required))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'supervision_report' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('supervision_report.sections_not_negative', 'error'), ('supervision_report.sections_complete', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
