-- Row rules of personal_account; made by `auditlake generate`, do not edit.
-- personal_account.closing_is_sum (warning): 年末储存额不等于期初加收入减支出 / closing differs from opening plus income less outgo
-- personal_account.closed_has_date (error): 账户已终结但缺终结日期 / closed account without a closing date
-- personal_account.not_negative (error): 储存额或记账金额为负 / negative balance carried forward or negative dues
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN closing <> opening + dues_in + coalesce(transfer_in, 0) + interest - coalesce(paid_out, 0) - coalesce(transfer_out, 0) THEN 'personal_account.closing_is_sum' END,
      CASE WHEN account_status = 'closed' AND closed_date IS NULL THEN 'personal_account.closed_has_date' END,
      CASE WHEN opening < 0 OR dues_in < 0 THEN 'personal_account.not_negative' END
    ) AS rule_ids
  FROM std.personal_account
  WHERE
    ((closing <> opening + dues_in + coalesce(transfer_in, 0) + interest - coalesce(paid_out, 0) - coalesce(transfer_out, 0))
      OR (account_status = 'closed' AND closed_date IS NULL)
      OR (opening < 0 OR dues_in < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'personal_account' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('personal_account.closing_is_sum', 'warning'), ('personal_account.closed_has_date', 'error'), ('personal_account.not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
