-- Row rules of assist_household; made by `auditlake generate`, do not edit.
-- assist_household.covered_within_members (error): 保障人口多于家庭人口 / more members covered than the household has
-- assist_household.end_after_start (error): 停保日期早于享受起始日期 / ends before it starts
-- assist_household.amount_is_gap (warning): 月保障金额超过保障标准与保障人口之积 / allowance above the line times the covered members
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN insured_members > members THEN 'assist_household.covered_within_members' END,
      CASE WHEN end_date < start_date THEN 'assist_household.end_after_start' END,
      CASE WHEN assist_kind IN ('urban_dibao', 'rural_dibao') AND monthly_amount > line * insured_members + 0.01 THEN 'assist_household.amount_is_gap' END
    ) AS rule_ids
  FROM std.assist_household
  WHERE
    ((insured_members > members)
      OR (end_date < start_date)
      OR (assist_kind IN ('urban_dibao', 'rural_dibao') AND monthly_amount > line * insured_members + 0.01))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'assist_household' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('assist_household.covered_within_members', 'error'), ('assist_household.end_after_start', 'error'), ('assist_household.amount_is_gap', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
