-- Row rules of death_grant; made by `auditlake generate`, do not edit.
-- death_grant.claim_after_death (error): 申领日期早于死亡日期 / claimed before the death
-- death_grant.amount_positive (error): 金额不为正 / amount is not positive
-- death_grant.claimant_is_other (error): 申领人即死亡人员 / claimant is the deceased
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN claim_date < death_date THEN 'death_grant.claim_after_death' END,
      CASE WHEN amount <= 0 THEN 'death_grant.amount_positive' END,
      CASE WHEN claimant_key = deceased_key THEN 'death_grant.claimant_is_other' END
    ) AS rule_ids
  FROM std.death_grant
  WHERE
    ((claim_date < death_date)
      OR (amount <= 0)
      OR (claimant_key = deceased_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'death_grant' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('death_grant.claim_after_death', 'error'), ('death_grant.amount_positive', 'error'), ('death_grant.claimant_is_other', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
