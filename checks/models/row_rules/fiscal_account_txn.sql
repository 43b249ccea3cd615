-- Row rules of fiscal_account_txn; made by `auditlake generate`, do not edit.
-- fiscal_account_txn.amount_positive (error): 收支金额应大于零 / the amount must be positive
-- fiscal_account_txn.request_before_payment (warning): 用款申请晚于拨付 / the request lies after the payment
-- fiscal_account_txn.payment_has_request (warning): 拨付支出户而缺用款申请号 / a payment names no request
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'fiscal_account_txn.amount_positive' END,
      CASE WHEN request_date > txn_date THEN 'fiscal_account_txn.request_before_payment' END,
      CASE WHEN kind = 'payment' AND request_no IS NULL THEN 'fiscal_account_txn.payment_has_request' END
    ) AS rule_ids
  FROM std.fiscal_account_txn
  WHERE
    ((amount <= 0)
      OR (request_date > txn_date)
      OR (kind = 'payment' AND request_no IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'fiscal_account_txn' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('fiscal_account_txn.amount_positive', 'error'), ('fiscal_account_txn.request_before_payment', 'warning'), ('fiscal_account_txn.payment_has_request', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
