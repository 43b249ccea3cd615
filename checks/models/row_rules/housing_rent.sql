-- Row rules of housing_rent; made by `auditlake generate`, do not edit.
-- housing_rent.treasury_after_paid (error): 缴库日期早于收款日期 / remitted before it was paid
-- housing_rent.amounts_not_negative (error): 应收或实收租金为负 / negative rent
-- housing_rent.paid_has_date (warning): 已收租金缺收款日期 / rent paid without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_treasury_date < paid_date THEN 'housing_rent.treasury_after_paid' END,
      CASE WHEN due < 0 OR paid < 0 THEN 'housing_rent.amounts_not_negative' END,
      CASE WHEN paid > 0 AND paid_date IS NULL THEN 'housing_rent.paid_has_date' END
    ) AS rule_ids
  FROM std.housing_rent
  WHERE
    ((to_treasury_date < paid_date)
      OR (due < 0 OR paid < 0)
      OR (paid > 0 AND paid_date IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'housing_rent' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('housing_rent.treasury_after_paid', 'error'), ('housing_rent.amounts_not_negative', 'error'), ('housing_rent.paid_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
