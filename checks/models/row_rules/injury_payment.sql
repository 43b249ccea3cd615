-- Row rules of injury_payment; made by `auditlake generate`, do not edit.
-- injury_payment.amount_not_zero (error): 支付金额为零 / payment of zero
-- injury_payment.allowance_has_grade (error): 伤残待遇缺伤残等级 / disability benefit without a grade
-- injury_payment.care_has_grade (warning): 生活护理费缺护理等级 / care allowance without a care grade
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount = 0 THEN 'injury_payment.amount_not_zero' END,
      CASE WHEN item_code IN ('L06', 'L07') AND grade IS NULL THEN 'injury_payment.allowance_has_grade' END,
      CASE WHEN item_code = 'L05' AND (care_grade IS NULL OR care_grade = '0') THEN 'injury_payment.care_has_grade' END
    ) AS rule_ids
  FROM std.injury_payment
  WHERE
    ((amount = 0)
      OR (item_code IN ('L06', 'L07') AND grade IS NULL)
      OR (item_code = 'L05' AND (care_grade IS NULL OR care_grade = '0')))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'injury_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('injury_payment.amount_not_zero', 'error'), ('injury_payment.allowance_has_grade', 'error'), ('injury_payment.care_has_grade', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
