-- Row rules of legacy_loss; made by `auditlake generate`, do not edit.
-- legacy_loss.parts_within_amount (error): 归还与核销之和大于损失额 / repaid and written off exceed the loss
-- legacy_loss.writeoff_has_document (warning): 已核销而缺文号 / written off without a document
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN repaid + written_off > amount THEN 'legacy_loss.parts_within_amount' END,
      CASE WHEN written_off > 0 AND writeoff_doc_no IS NULL THEN 'legacy_loss.writeoff_has_document' END
    ) AS rule_ids
  FROM std.legacy_loss
  WHERE
    ((repaid + written_off > amount)
      OR (written_off > 0 AND writeoff_doc_no IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'legacy_loss' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('legacy_loss.parts_within_amount', 'error'), ('legacy_loss.writeoff_has_document', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
