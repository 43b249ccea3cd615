-- Row rules of emp_subsidy; made by `auditlake generate`, do not edit.
-- emp_subsidy.approve_after_apply (error): 审批早于申请 / approved before applied
-- emp_subsidy.paid_after_approve (error): 发放早于审批 / paid before approved
-- emp_subsidy.beneficiary_present (warning): 缺受益人和受益单位 / neither person nor unit
-- emp_subsidy.amount_positive (warning): 补贴金额不为正 / subsidy is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN approve_date < apply_date THEN 'emp_subsidy.approve_after_apply' END,
      CASE WHEN paid_date < approve_date THEN 'emp_subsidy.paid_after_approve' END,
      CASE WHEN person_key IS NULL AND unit_id IS NULL THEN 'emp_subsidy.beneficiary_present' END,
      CASE WHEN amount <= 0 THEN 'emp_subsidy.amount_positive' END
    ) AS rule_ids
  FROM std.emp_subsidy
  WHERE
    ((approve_date < apply_date)
      OR (paid_date < approve_date)
      OR (person_key IS NULL AND unit_id IS NULL)
      OR (amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emp_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emp_subsidy.approve_after_apply', 'error'), ('emp_subsidy.paid_after_approve', 'error'), ('emp_subsidy.beneficiary_present', 'warning'), ('emp_subsidy.amount_positive', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
