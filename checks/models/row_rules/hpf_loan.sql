-- Row rules of hpf_loan; made by `auditlake generate`, do not edit.
-- hpf_loan.settled_after_grant (error): 结清日期早于放款日期 / settled before it was granted
-- hpf_loan.balance_within_amount (error): 贷款余额为负或大于贷款金额 / balance is negative or above the amount lent
-- hpf_loan.settled_is_zero (error): 已结清贷款余额不为零 / settled loan still has a balance
-- hpf_loan.down_payment_within_price (warning): 首付款大于合同价 / down payment above the price
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN settled_date < grant_date THEN 'hpf_loan.settled_after_grant' END,
      CASE WHEN balance < 0 OR balance > amount THEN 'hpf_loan.balance_within_amount' END,
      CASE WHEN settled_date IS NOT NULL AND balance <> 0 THEN 'hpf_loan.settled_is_zero' END,
      CASE WHEN down_payment > contract_price THEN 'hpf_loan.down_payment_within_price' END
    ) AS rule_ids
  FROM std.hpf_loan
  WHERE
    ((settled_date < grant_date)
      OR (balance < 0 OR balance > amount)
      OR (settled_date IS NOT NULL AND balance <> 0)
      OR (down_payment > contract_price))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'hpf_loan' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('hpf_loan.settled_after_grant', 'error'), ('hpf_loan.balance_within_amount', 'error'), ('hpf_loan.settled_is_zero', 'error'), ('hpf_loan.down_payment_within_price', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
