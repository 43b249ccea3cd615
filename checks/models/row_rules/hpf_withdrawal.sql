-- Row rules of hpf_withdrawal; made by `auditlake generate`, do not edit.
-- hpf_withdrawal.amount_positive (error): 提取金额不为正 / withdrawal is not positive
-- hpf_withdrawal.purchase_has_proof (warning): 购房提取缺不动产权证、合同和发票 / withdrawal for a purchase without title, contract or invoice
-- hpf_withdrawal.landlord_is_other (warning): 出租人与提取人为同一人 / landlord and applicant are the same person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'hpf_withdrawal.amount_positive' END,
      CASE WHEN reason = 'purchase' AND property_no IS NULL AND contract_no IS NULL AND invoice_no IS NULL THEN 'hpf_withdrawal.purchase_has_proof' END,
      CASE WHEN landlord_key = person_key THEN 'hpf_withdrawal.landlord_is_other' END
    ) AS rule_ids
  FROM std.hpf_withdrawal
  WHERE
    ((amount <= 0)
      OR (reason = 'purchase' AND property_no IS NULL AND contract_no IS NULL AND invoice_no IS NULL)
      OR (landlord_key = person_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'hpf_withdrawal' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('hpf_withdrawal.amount_positive', 'error'), ('hpf_withdrawal.purchase_has_proof', 'warning'), ('hpf_withdrawal.landlord_is_other', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
