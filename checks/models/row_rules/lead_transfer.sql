-- Row rules of lead_transfer; made by `auditlake generate`, do not edit.
-- lead_transfer.receipt_after_sent (error): 回执日期早于移送日期 / receipt before it was sent
-- lead_transfer.result_after_receipt (warning): 结果反馈早于回执 / result told before the receipt
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN receipt_on < sent_on THEN 'lead_transfer.receipt_after_sent' END,
      CASE WHEN result_on < receipt_on THEN 'lead_transfer.result_after_receipt' END
    ) AS rule_ids
  FROM std.lead_transfer
  WHERE
    ((receipt_on < sent_on)
      OR (result_on < receipt_on))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'lead_transfer' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('lead_transfer.receipt_after_sent', 'error'), ('lead_transfer.result_after_receipt', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
