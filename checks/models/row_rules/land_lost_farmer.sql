-- Row rules of land_lost_farmer; made by `auditlake generate`, do not edit.
-- land_lost_farmer.approved_after_land (warning): 核准日期早于征地日期 / approved before the land was taken
-- land_lost_farmer.amounts_not_negative (error): 补贴金额为负 / negative subsidy
-- land_lost_farmer.not_over_due (warning): 已落实补贴大于应补贴 / more was paid than was due
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN approved_date < land_date THEN 'land_lost_farmer.approved_after_land' END,
      CASE WHEN subsidy_due < 0 OR subsidy_paid < 0 THEN 'land_lost_farmer.amounts_not_negative' END,
      CASE WHEN subsidy_paid > subsidy_due THEN 'land_lost_farmer.not_over_due' END
    ) AS rule_ids
  FROM std.land_lost_farmer
  WHERE
    ((approved_date < land_date)
      OR (subsidy_due < 0 OR subsidy_paid < 0)
      OR (subsidy_paid > subsidy_due))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'land_lost_farmer' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('land_lost_farmer.approved_after_land', 'warning'), ('land_lost_farmer.amounts_not_negative', 'error'), ('land_lost_farmer.not_over_due', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
