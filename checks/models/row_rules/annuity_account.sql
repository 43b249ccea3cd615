-- Row rules of annuity_account; made by `auditlake generate`, do not edit.
-- annuity_account.vested_within_balance (error): 已归属余额大于账户余额 / vested part exceeds the balance
-- annuity_account.balance_is_units (warning): 余额不等于份额乘以单位净值 / balance differs from units times unit value
-- annuity_account.not_negative (error): 账户余额为负 / negative balance
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN vested_balance > balance THEN 'annuity_account.vested_within_balance' END,
      CASE WHEN abs(balance - units * unit_value) > 0.01 THEN 'annuity_account.balance_is_units' END,
      CASE WHEN balance < 0 OR notional_balance < 0 THEN 'annuity_account.not_negative' END
    ) AS rule_ids
  FROM std.annuity_account
  WHERE
    ((vested_balance > balance)
      OR (abs(balance - units * unit_value) > 0.01)
      OR (balance < 0 OR notional_balance < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'annuity_account' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('annuity_account.vested_within_balance', 'error'), ('annuity_account.balance_is_units', 'warning'), ('annuity_account.not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
