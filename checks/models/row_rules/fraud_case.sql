-- Row rules of fraud_case; made by `auditlake generate`, do not edit.
-- fraud_case.reported_after_discovered (error): 报告日期早于发现日期 / reported before it was discovered
-- fraud_case.amount_not_negative (error): 涉案金额为负 / negative amount
-- fraud_case.closing_report_after_closing (warning): 结案报告早于结案日期 / closing report before the case was closed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN reported_city_on < discovered_on THEN 'fraud_case.reported_after_discovered' END,
      CASE WHEN amount < 0 THEN 'fraud_case.amount_not_negative' END,
      CASE WHEN closing_report_on < closed_on THEN 'fraud_case.closing_report_after_closing' END
    ) AS rule_ids
  FROM std.fraud_case
  WHERE
    ((reported_city_on < discovered_on)
      OR (amount < 0)
      OR (closing_report_on < closed_on))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'fraud_case' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('fraud_case.reported_after_discovered', 'error'), ('fraud_case.amount_not_negative', 'error'), ('fraud_case.closing_report_after_closing', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
