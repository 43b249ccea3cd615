-- Row rules of hpf_account; made by `auditlake generate`, do not edit.
-- hpf_account.close_after_open (error): 销户日期早于开户日期 / closed before it was opened
-- hpf_account.closed_has_date (warning): 账户已销户但缺销户日期 / closed account without a closing date
-- hpf_account.closed_is_empty (warning): 已销户账户仍有余额 / closed account still holds money
-- hpf_account.balance_not_negative (error): 账户余额为负 / negative account balance
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN close_date < open_date THEN 'hpf_account.close_after_open' END,
      CASE WHEN status IN ('merged', 'moved_out', 'withdrawn') AND close_date IS NULL THEN 'hpf_account.closed_has_date' END,
      CASE WHEN status IN ('merged', 'moved_out', 'withdrawn') AND balance <> 0 THEN 'hpf_account.closed_is_empty' END,
      CASE WHEN balance < 0 THEN 'hpf_account.balance_not_negative' END
    ) AS rule_ids
  FROM std.hpf_account
  WHERE
    ((close_date < open_date)
      OR (status IN ('merged', 'moved_out', 'withdrawn') AND close_date IS NULL)
      OR (status IN ('merged', 'moved_out', 'withdrawn') AND balance <> 0)
      OR (balance < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'hpf_account' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('hpf_account.close_after_open', 'error'), ('hpf_account.closed_has_date', 'warning'), ('hpf_account.closed_is_empty', 'warning'), ('hpf_account.balance_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
