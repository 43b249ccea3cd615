-- Row rules of medical_manual_claim; made by `auditlake generate`, do not edit.
-- medical_manual_claim.stay_order (error): 出院日期早于入院日期 / the stay ends before it starts
-- medical_manual_claim.paid_after_accept (error): 拨付日期早于受理日期 / paid before it was accepted
-- medical_manual_claim.amount_positive (error): 票据金额不为正 / the receipt's amount is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN inpatient_to < inpatient_from THEN 'medical_manual_claim.stay_order' END,
      CASE WHEN paid_date < accept_date THEN 'medical_manual_claim.paid_after_accept' END,
      CASE WHEN amount <= 0 THEN 'medical_manual_claim.amount_positive' END
    ) AS rule_ids
  FROM std.medical_manual_claim
  WHERE
    ((inpatient_to < inpatient_from)
      OR (paid_date < accept_date)
      OR (amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_manual_claim' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_manual_claim.stay_order', 'error'), ('medical_manual_claim.paid_after_accept', 'error'), ('medical_manual_claim.amount_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
