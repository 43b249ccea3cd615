-- Row rules of housing_applicant; made by `auditlake generate`, do not edit.
-- housing_applicant.approve_after_apply (error): 审核通过早于申请 / approved before applied
-- housing_applicant.approved_has_date (warning): 已保障或轮候但缺审核通过日期 / supported or queued without an approval date
-- housing_applicant.income_not_negative (error): 收入、资产或面积为负 / negative income, assets or area
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN approve_date < apply_date THEN 'housing_applicant.approve_after_apply' END,
      CASE WHEN status IN ('queued', 'housed', 'subsidised') AND approve_date IS NULL THEN 'housing_applicant.approved_has_date' END,
      CASE WHEN income_month < 0 OR assets < 0 OR per_capita_area < 0 THEN 'housing_applicant.income_not_negative' END
    ) AS rule_ids
  FROM std.housing_applicant
  WHERE
    ((approve_date < apply_date)
      OR (status IN ('queued', 'housed', 'subsidised') AND approve_date IS NULL)
      OR (income_month < 0 OR assets < 0 OR per_capita_area < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'housing_applicant' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('housing_applicant.approve_after_apply', 'error'), ('housing_applicant.approved_has_date', 'warning'), ('housing_applicant.income_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
