-- Row rules of ltc_payment; made by `auditlake generate`, do not edit.
-- ltc_payment.amount_not_negative (error): 护理待遇支付为负 / the payment is negative
-- ltc_payment.days_in_month (error): 待遇天数不在0至31之间 / days are not between 0 and 31
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount < 0 THEN 'ltc_payment.amount_not_negative' END,
      CASE WHEN days < 0 or days > 31 THEN 'ltc_payment.days_in_month' END
    ) AS rule_ids
  FROM std.ltc_payment
  WHERE
    ((amount < 0)
      OR (days < 0 or days > 31))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ltc_payment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ltc_payment.amount_not_negative', 'error'), ('ltc_payment.days_in_month', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
