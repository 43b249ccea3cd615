-- Row rules of utility_usage; made by `auditlake generate`, do not edit.
-- utility_usage.qty_not_negative (error): 用量为负 / negative quantity
-- utility_usage.month_exists (error): 用量月份不存在 / the month does not exist
-- utility_usage.belongs_somewhere (warning): 表计未对应房源或机构 / meter of no house and no institution
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN qty < 0 THEN 'utility_usage.qty_not_negative' END,
      CASE WHEN use_month % 100 NOT BETWEEN 1 AND 12 THEN 'utility_usage.month_exists' END,
      CASE WHEN house_id IS NULL AND inst_code IS NULL THEN 'utility_usage.belongs_somewhere' END
    ) AS rule_ids
  FROM std.utility_usage
  WHERE
    ((qty < 0)
      OR (use_month % 100 NOT BETWEEN 1 AND 12)
      OR (house_id IS NULL AND inst_code IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'utility_usage' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('utility_usage.qty_not_negative', 'error'), ('utility_usage.month_exists', 'error'), ('utility_usage.belongs_somewhere', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
