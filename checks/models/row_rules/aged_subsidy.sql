-- Row rules of aged_subsidy; made by `auditlake generate`, do not edit.
-- aged_subsidy.amount_positive (error): 补贴金额不为正 / amount is not positive
-- aged_subsidy.days_within_beds (warning): 申报入住人天数超过床位数乘31天 / more resident days than beds times 31 days
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'aged_subsidy.amount_positive' END,
      CASE WHEN resident_days_claimed > beds_claimed * 31 THEN 'aged_subsidy.days_within_beds' END
    ) AS rule_ids
  FROM std.aged_subsidy
  WHERE
    ((amount <= 0)
      OR (resident_days_claimed > beds_claimed * 31))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'aged_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('aged_subsidy.amount_positive', 'error'), ('aged_subsidy.days_within_beds', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
