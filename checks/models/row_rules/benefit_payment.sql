-- Row rules of benefit_payment; made by `auditlake generate`, do not edit.
-- benefit_payment.benefit_not_after_book (warning): 待遇所属期晚于做账期号 / benefit month lies after the book month
-- benefit_payment.amount_sign (error): 非补扣发记录金额为负 / negative amount without an adjustment flag
-- benefit_payment.amount_not_zero (warning): 支付金额为零 / payment of zero
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN benefit_month > book_month THEN 'benefit_payment.benefit_not_after_book' END,
      CASE WHEN amount < 0 AND adjust_flag = '0' THEN 'benefit_payment.amount_sign' END,
      CASE WHEN amount = 0 THEN 'benefit_payment.amount_not_zero' END
    ) AS rule_ids
  FROM std.benefit_payment
  WHERE
    ((benefit_month > book_month)
      OR (amount < 0 AND adjust_flag = '0')
      OR (amount = 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'benefit_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('benefit_payment.benefit_not_after_book', 'warning'), ('benefit_payment.amount_sign', 'error'), ('benefit_payment.amount_not_zero', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
