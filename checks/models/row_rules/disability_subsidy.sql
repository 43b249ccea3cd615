-- Row rules of disability_subsidy; made by `auditlake generate`, do not edit.
-- disability_subsidy.amount_positive (error): 补贴金额不为正 / amount is not positive
-- disability_subsidy.nursing_is_severe (warning): 四级残疾人领取护理补贴 / nursing subsidy at grade four
-- disability_subsidy.approved_before_paid (warning): 审批日期晚于支付日期 / approved after payment
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'disability_subsidy.amount_positive' END,
      CASE WHEN kind = 'nursing' AND level IN ('4') THEN 'disability_subsidy.nursing_is_severe' END,
      CASE WHEN approve_date > paid_date THEN 'disability_subsidy.approved_before_paid' END
    ) AS rule_ids
  FROM std.disability_subsidy
  WHERE
    ((amount <= 0)
      OR (kind = 'nursing' AND level IN ('4'))
      OR (approve_date > paid_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'disability_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('disability_subsidy.amount_positive', 'error'), ('disability_subsidy.nursing_is_severe', 'warning'), ('disability_subsidy.approved_before_paid', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
