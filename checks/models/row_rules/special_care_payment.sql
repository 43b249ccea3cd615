-- Row rules of special_care_payment; made by `auditlake generate`, do not edit.
-- special_care_payment.amount_positive (error): 发放金额不为正 / amount is not positive
-- special_care_payment.paid_not_before_month (warning): 支付日期早于所属月份 / paid before its month
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'special_care_payment.amount_positive' END,
      CASE WHEN CAST(strftime(paid_date, '%Y%m') AS INTEGER) < pay_month THEN 'special_care_payment.paid_not_before_month' END
    ) AS rule_ids
  FROM std.special_care_payment
  WHERE
    ((amount <= 0)
      OR (CAST(strftime(paid_date, '%Y%m') AS INTEGER) < pay_month))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'special_care_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('special_care_payment.amount_positive', 'error'), ('special_care_payment.paid_not_before_month', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
