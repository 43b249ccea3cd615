-- Row rules of maint_account; made by `auditlake generate`, do not edit.
-- maint_account.area_positive (error): 建筑面积不为正 / floor area is not positive
-- maint_account.amounts_not_negative (error): 金额为负 / negative amount
-- maint_account.paid_has_date (warning): 已交存但缺交存日期 / paid without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN area_sqm <= 0 THEN 'maint_account.area_positive' END,
      CASE WHEN due_amount < 0 OR paid_amount < 0 OR balance < 0 THEN 'maint_account.amounts_not_negative' END,
      CASE WHEN paid_amount > 0 AND paid_date IS NULL THEN 'maint_account.paid_has_date' END
    ) AS rule_ids
  FROM std.maint_account
  WHERE
    ((area_sqm <= 0)
      OR (due_amount < 0 OR paid_amount < 0 OR balance < 0)
      OR (paid_amount > 0 AND paid_date IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'maint_account' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('maint_account.area_positive', 'error'), ('maint_account.amounts_not_negative', 'error'), ('maint_account.paid_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
