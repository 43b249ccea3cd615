-- Row rules of assist_payment; made by `auditlake generate`, do not edit.
-- assist_payment.amount_positive (error): 发放金额不为正 / amount is not positive
-- assist_payment.payee_named (error): 家庭编号与身份证号同时为空 / neither household nor person is named
-- assist_payment.paid_not_before_month (warning): 支付日期早于所属月份 / paid before its month
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'assist_payment.amount_positive' END,
      CASE WHEN household_id IS NULL AND person_key IS NULL THEN 'assist_payment.payee_named' END,
      CASE WHEN CAST(strftime(paid_date, '%Y%m') AS INTEGER) < pay_month THEN 'assist_payment.paid_not_before_month' END
    ) AS rule_ids
  FROM std.assist_payment
  WHERE
    ((amount <= 0)
      OR (household_id IS NULL AND person_key IS NULL)
      OR (CAST(strftime(paid_date, '%Y%m') AS INTEGER) < pay_month))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'assist_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('assist_payment.amount_positive', 'error'), ('assist_payment.payee_named', 'error'), ('assist_payment.paid_not_before_month', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
