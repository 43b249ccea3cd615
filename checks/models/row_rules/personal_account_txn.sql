-- Row rules of personal_account_txn; made by `auditlake generate`, do not edit.
-- personal_account_txn.amount_positive (error): 收支金额不为正 / amount is not positive
-- personal_account_txn.month_of_date (warning): 收支日期晚于收支年月 / date of the entry lies after its month
-- personal_account_txn.direction_fits_reason (error): 收支方向与原因矛盾 / direction contradicts the reason
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'personal_account_txn.amount_positive' END,
      CASE WHEN CAST(strftime(txn_date, '%Y%m') AS INTEGER) > txn_month THEN 'personal_account_txn.month_of_date' END,
      CASE WHEN (direction = 'in' AND reason IN ('pension', 'death', 'emigrate', 'refund', 'transfer_out')) OR (direction = 'out' AND reason IN ('allocation', 'subsidy', 'interest', 'transfer_in')) THEN 'personal_account_txn.direction_fits_reason' END
    ) AS rule_ids
  FROM std.personal_account_txn
  WHERE
    ((amount <= 0)
      OR (CAST(strftime(txn_date, '%Y%m') AS INTEGER) > txn_month)
      OR ((direction = 'in' AND reason IN ('pension', 'death', 'emigrate', 'refund', 'transfer_out')) OR (direction = 'out' AND reason IN ('allocation', 'subsidy', 'interest', 'transfer_in'))))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'personal_account_txn' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('personal_account_txn.amount_positive', 'error'), ('personal_account_txn.month_of_date', 'warning'), ('personal_account_txn.direction_fits_reason', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
