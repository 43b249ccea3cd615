-- Row rules of charity_org; made by `auditlake generate`, do not edit.
-- charity_org.spending_not_negative (error): 支出为负 / negative spending
-- charity_org.reported_after_year (warning): 年报报送日期不晚于报告年度 / reported before the year was over
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN charity_spend < 0 OR admin_cost < 0 THEN 'charity_org.spending_not_negative' END,
      CASE WHEN CAST(strftime(report_date, '%Y') AS INTEGER) <= year THEN 'charity_org.reported_after_year' END
    ) AS rule_ids
  FROM std.charity_org
  WHERE
    ((charity_spend < 0 OR admin_cost < 0)
      OR (CAST(strftime(report_date, '%Y') AS INTEGER) <= year))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'charity_org' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('charity_org.spending_not_negative', 'error'), ('charity_org.reported_after_year', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
