-- Row rules of medical_settlement; made by `auditlake generate`, do not edit.
-- medical_settlement.payers_add_up (error): 各方支付之和与医疗费总额不等 / what the payers paid does not add up to the total
-- medical_settlement.negative_only_refund (error): 非退费结算的总额为负 / a settlement that is no refund has a negative total
-- medical_settlement.scope_within_total (error): 政策范围内金额超过医疗费总额 / the amount within the policy exceeds the total
-- medical_settlement.pooled_within_scope (warning): 统筹基金支出超过政策范围内金额 / the pooled fund paid more than the amount within the policy
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN total <> pooled_pay + coalesce(serious_pay, 0) + coalesce(civil_pay, 0) + coalesce(assist_pay, 0) + account_pay + cash_pay THEN 'medical_settlement.payers_add_up' END,
      CASE WHEN total < 0 and not coalesce(refund_flag, false) THEN 'medical_settlement.negative_only_refund' END,
      CASE WHEN total >= 0 and in_scope > total THEN 'medical_settlement.scope_within_total' END,
      CASE WHEN total >= 0 and pooled_pay > in_scope THEN 'medical_settlement.pooled_within_scope' END
    ) AS rule_ids
  FROM std.medical_settlement
  WHERE
    ((total <> pooled_pay + coalesce(serious_pay, 0) + coalesce(civil_pay, 0) + coalesce(assist_pay, 0) + account_pay + cash_pay)
      OR (total < 0 and not coalesce(refund_flag, false))
      OR (total >= 0 and in_scope > total)
      OR (total >= 0 and pooled_pay > in_scope))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_settlement' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_settlement.payers_add_up', 'error'), ('medical_settlement.negative_only_refund', 'error'), ('medical_settlement.scope_within_total', 'error'), ('medical_settlement.pooled_within_scope', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
