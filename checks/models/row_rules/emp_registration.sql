-- Row rules of emp_registration; made by `auditlake generate`, do not edit.
-- emp_registration.cancel_after_reg (error): 注销早于登记 / cancelled before registered
-- emp_registration.lost_before_reg (error): 失业起始日期晚于登记日期 / registered before the loss of work
-- emp_registration.difficult_has_group (warning): 困难认定缺人员类别 / recognised difficulty without a group
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cancel_date < reg_date THEN 'emp_registration.cancel_after_reg' END,
      CASE WHEN lost_since > reg_date THEN 'emp_registration.lost_before_reg' END,
      CASE WHEN reg_kind = 'difficult' AND group_code IS NULL THEN 'emp_registration.difficult_has_group' END
    ) AS rule_ids
  FROM std.emp_registration
  WHERE
    ((cancel_date < reg_date)
      OR (lost_since > reg_date)
      OR (reg_kind = 'difficult' AND group_code IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emp_registration' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emp_registration.cancel_after_reg', 'error'), ('emp_registration.lost_before_reg', 'error'), ('emp_registration.difficult_has_group', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
