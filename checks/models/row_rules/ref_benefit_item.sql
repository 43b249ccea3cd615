-- Row rules of ref_benefit_item; made by `auditlake generate`, do not edit.
-- ref_benefit_item.end_after_start (error): 失效日期早于生效日期 / ends before it starts
-- ref_benefit_item.document_present (warning): 缺批准文号 / approval document is missing
-- ref_benefit_item.amount_not_negative (error): 标准金额为负 / negative standard amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN valid_to < valid_from THEN 'ref_benefit_item.end_after_start' END,
      CASE WHEN approval_doc IS NULL THEN 'ref_benefit_item.document_present' END,
      CASE WHEN standard_amount < 0 THEN 'ref_benefit_item.amount_not_negative' END
    ) AS rule_ids
  FROM std.ref_benefit_item
  WHERE
    ((valid_to < valid_from)
      OR (approval_doc IS NULL)
      OR (standard_amount < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ref_benefit_item' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ref_benefit_item.end_after_start', 'error'), ('ref_benefit_item.document_present', 'warning'), ('ref_benefit_item.amount_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
