-- Row rules of fund_stat_report; made by `auditlake generate`, do not edit.
-- fund_stat_report.value_present (error): 指标缺数值 / indicator without a value
-- fund_stat_report.period_is_month (error): 统计期不是月份（应如 2026-07），结余衔接无从核对 / the period is no month (2026-07), so balances cannot be followed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN value IS NULL THEN 'fund_stat_report.value_present' END,
      CASE WHEN NOT regexp_full_match(stat_period, '[0-9]{4}-?(0[1-9]|1[0-2])') THEN 'fund_stat_report.period_is_month' END
    ) AS rule_ids
  FROM std.fund_stat_report
  WHERE
    ((value IS NULL)
      OR (NOT regexp_full_match(stat_period, '[0-9]{4}-?(0[1-9]|1[0-2])')))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'fund_stat_report' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('fund_stat_report.value_present', 'error'), ('fund_stat_report.period_is_month', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
