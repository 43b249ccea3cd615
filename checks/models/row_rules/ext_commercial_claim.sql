-- Row rules of ext_commercial_claim; made by `auditlake generate`, do not edit.
-- ext_commercial_claim.paid_after_claim (error): 赔付早于报案 / paid before the claim
-- ext_commercial_claim.amount_not_negative (error): 赔付金额为负 / a negative amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN paid_date < claim_date THEN 'ext_commercial_claim.paid_after_claim' END,
      CASE WHEN amount < 0 THEN 'ext_commercial_claim.amount_not_negative' END
    ) AS rule_ids
  FROM std.ext_commercial_claim
  WHERE
    ((paid_date < claim_date)
      OR (amount < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_commercial_claim' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_commercial_claim.paid_after_claim', 'error'), ('ext_commercial_claim.amount_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
