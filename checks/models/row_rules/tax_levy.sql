-- Row rules of tax_levy; made by `auditlake generate`, do not edit.
-- tax_levy.payer_present (error): 缴费单位与个人均未填写 / neither a paying unit nor a person is named
-- tax_levy.amounts_not_negative (error): 金额为负 / a negative amount
-- tax_levy.parts_within_declared (warning): 实缴、减免、缓缴之和大于应缴 / levied, waived and deferred exceed the amount due
-- tax_levy.refund_has_reason (warning): 退费缺原因 / a refund without a reason
-- tax_levy.late_fee_waiver_within (error): 减免滞纳金大于滞纳金 / more late fee waived than charged
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN payer_uscc IS NULL AND person_key IS NULL THEN 'tax_levy.payer_present' END,
      CASE WHEN declared < 0 OR levied < 0 OR waived < 0 OR deferred < 0 OR refund < 0 OR late_fee < 0 THEN 'tax_levy.amounts_not_negative' END,
      CASE WHEN levied + waived + deferred > declared THEN 'tax_levy.parts_within_declared' END,
      CASE WHEN refund > 0 AND refund_reason IS NULL THEN 'tax_levy.refund_has_reason' END,
      CASE WHEN late_fee_waived > late_fee THEN 'tax_levy.late_fee_waiver_within' END
    ) AS rule_ids
  FROM std.tax_levy
  WHERE
    ((payer_uscc IS NULL AND person_key IS NULL)
      OR (declared < 0 OR levied < 0 OR waived < 0 OR deferred < 0 OR refund < 0 OR late_fee < 0)
      OR (levied + waived + deferred > declared)
      OR (refund > 0 AND refund_reason IS NULL)
      OR (late_fee_waived > late_fee))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'tax_levy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('tax_levy.payer_present', 'error'), ('tax_levy.amounts_not_negative', 'error'), ('tax_levy.parts_within_declared', 'warning'), ('tax_levy.refund_has_reason', 'warning'), ('tax_levy.late_fee_waiver_within', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
