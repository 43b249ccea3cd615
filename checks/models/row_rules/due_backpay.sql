-- Row rules of due_backpay; made by `auditlake generate`, do not edit.
-- due_backpay.end_after_start (error): 补缴终止年月早于起始年月 / last month lies before the first
-- due_backpay.amount_positive (error): 补缴金额不为正 / amount is not positive
-- due_backpay.doc_has_type (warning): 有文书号而无文书种类 / document number without a kind of document
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_month < from_month THEN 'due_backpay.end_after_start' END,
      CASE WHEN amount <= 0 THEN 'due_backpay.amount_positive' END,
      CASE WHEN legal_doc_no IS NOT NULL AND legal_doc_type IS NULL THEN 'due_backpay.doc_has_type' END
    ) AS rule_ids
  FROM std.due_backpay
  WHERE
    ((to_month < from_month)
      OR (amount <= 0)
      OR (legal_doc_no IS NOT NULL AND legal_doc_type IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'due_backpay' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('due_backpay.end_after_start', 'error'), ('due_backpay.amount_positive', 'error'), ('due_backpay.doc_has_type', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
