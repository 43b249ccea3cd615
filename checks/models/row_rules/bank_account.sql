-- Row rules of bank_account; made by `auditlake generate`, do not edit.
-- bank_account.closed_after_opened (error): 销户日期早于开户日期 / closed before it was opened
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN close_date < open_date THEN 'bank_account.closed_after_opened' END
    ) AS rule_ids
  FROM std.bank_account
  WHERE
    ((close_date < open_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'bank_account' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('bank_account.closed_after_opened', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
