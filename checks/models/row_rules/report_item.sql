-- Row rules of report_item; made by `auditlake generate`, do not edit.
-- report_item.version_positive (error): 报表版次应从1开始 / report versions count from 1
-- report_item.period_form (error): 报告期应写作2026、2026Q3或2026-09 / a report period is written 2026, 2026Q3 or 2026-09
-- report_item.fund_present (warning): 报表项缺基金 / the item names no fund
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN version < 1 THEN 'report_item.version_positive' END,
      CASE WHEN length(report_period) NOT IN (4, 6, 7) THEN 'report_item.period_form' END,
      CASE WHEN fund_code IS NULL THEN 'report_item.fund_present' END
    ) AS rule_ids
  FROM std.report_item
  WHERE
    ((version < 1)
      OR (length(report_period) NOT IN (4, 6, 7))
      OR (fund_code IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'report_item' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('report_item.version_positive', 'error'), ('report_item.period_form', 'error'), ('report_item.fund_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
