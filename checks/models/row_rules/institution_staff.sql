-- Row rules of institution_staff; made by `auditlake generate`, do not edit.
-- institution_staff.leave_after_entry (error): 离开日期早于进入日期 / left before joining
-- institution_staff.wage_not_over_total (warning): 养老缴费工资大于工资总额 / wage for dues exceeds the total wage
-- institution_staff.wage_not_negative (error): 工资为负 / negative wage
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN leave_date < entry_date THEN 'institution_staff.leave_after_entry' END,
      CASE WHEN pension_wage > total_wage THEN 'institution_staff.wage_not_over_total' END,
      CASE WHEN pension_wage < 0 OR total_wage < 0 THEN 'institution_staff.wage_not_negative' END
    ) AS rule_ids
  FROM std.institution_staff
  WHERE
    ((leave_date < entry_date)
      OR (pension_wage > total_wage)
      OR (pension_wage < 0 OR total_wage < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'institution_staff' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('institution_staff.leave_after_entry', 'error'), ('institution_staff.wage_not_over_total', 'warning'), ('institution_staff.wage_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
