-- Row rules of unemployment_payment; made by `auditlake generate`, do not edit.
-- unemployment_payment.benefit_not_after_book (warning): 待遇所属期晚于做账期号 / benefit month lies after the book month
-- unemployment_payment.amount_positive (error): 支付金额不为正 / amount is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN benefit_month > book_month THEN 'unemployment_payment.benefit_not_after_book' END,
      CASE WHEN amount <= 0 THEN 'unemployment_payment.amount_positive' END
    ) AS rule_ids
  FROM std.unemployment_payment
  WHERE
    ((benefit_month > book_month)
      OR (amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'unemployment_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('unemployment_payment.benefit_not_after_book', 'warning'), ('unemployment_payment.amount_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
