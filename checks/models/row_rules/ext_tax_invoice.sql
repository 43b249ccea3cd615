-- Row rules of ext_tax_invoice; made by `auditlake generate`, do not edit.
-- ext_tax_invoice.amounts_not_negative (warning): 金额为负（红字冲销应单独说明） / negative amount; explain a reversal
-- ext_tax_invoice.cancelled_has_no_output (warning): 已注销仍有销项 / output after cancellation
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN output_amount < 0 OR input_amount < 0 THEN 'ext_tax_invoice.amounts_not_negative' END,
      CASE WHEN status = 'cancelled' AND output_amount > 0 THEN 'ext_tax_invoice.cancelled_has_no_output' END
    ) AS rule_ids
  FROM std.ext_tax_invoice
  WHERE
    ((output_amount < 0 OR input_amount < 0)
      OR (status = 'cancelled' AND output_amount > 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_tax_invoice' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_tax_invoice.amounts_not_negative', 'warning'), ('ext_tax_invoice.cancelled_has_no_output', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
