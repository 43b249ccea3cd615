-- Row rules of benefit_adjustment; made by `auditlake generate`, do not edit.
-- benefit_adjustment.effective_not_after_book (warning): 调整生效年月晚于做账期号 / adjustment takes effect after it was booked
-- benefit_adjustment.amounts_not_negative (error): 待遇金额为负 / negative benefit
-- benefit_adjustment.document_present (warning): 政策性调整缺文号 / policy adjustment without a document
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN effective_month > book_month THEN 'benefit_adjustment.effective_not_after_book' END,
      CASE WHEN amount_before < 0 OR amount_after < 0 THEN 'benefit_adjustment.amounts_not_negative' END,
      CASE WHEN adjust_group IN ('1', '2', '3', '4') AND doc_no IS NULL THEN 'benefit_adjustment.document_present' END
    ) AS rule_ids
  FROM std.benefit_adjustment
  WHERE
    ((effective_month > book_month)
      OR (amount_before < 0 OR amount_after < 0)
      OR (adjust_group IN ('1', '2', '3', '4') AND doc_no IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'benefit_adjustment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('benefit_adjustment.effective_not_after_book', 'warning'), ('benefit_adjustment.amounts_not_negative', 'error'), ('benefit_adjustment.document_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
