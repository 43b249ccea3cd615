-- Row rules of maternity_claim; made by `auditlake generate`, do not edit.
-- maternity_claim.claim_after_event (error): 申领日期早于生育日期 / claimed before the event
-- maternity_claim.days_in_range (warning): 津贴天数不在0至400之间 / allowance days are not between 0 and 400
-- maternity_claim.not_negative (error): 生育待遇金额为负 / a maternity amount is negative
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN claim_date < event_date THEN 'maternity_claim.claim_after_event' END,
      CASE WHEN allowance_days < 0 or allowance_days > 400 THEN 'maternity_claim.days_in_range' END,
      CASE WHEN allowance < 0 or medical_pay < 0 THEN 'maternity_claim.not_negative' END
    ) AS rule_ids
  FROM std.maternity_claim
  WHERE
    ((claim_date < event_date)
      OR (allowance_days < 0 or allowance_days > 400)
      OR (allowance < 0 or medical_pay < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'maternity_claim' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('maternity_claim.claim_after_event', 'error'), ('maternity_claim.days_in_range', 'warning'), ('maternity_claim.not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
