-- Row rules of fund_stat_report; made by `auditlake generate`, do not edit.
-- fund_stat_report.value_present (error): 指标缺数值 / indicator without a value
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN value IS NULL THEN 'fund_stat_report.value_present' END
    ) AS rule_ids
  FROM std.fund_stat_report
  WHERE
    ((value IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'fund_stat_report' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('fund_stat_report.value_present', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
