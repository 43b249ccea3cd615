-- Row rules of annuity_plan; made by `auditlake generate`, do not edit.
-- annuity_plan.end_after_start (error): 终止日期早于成立日期 / ends before it starts
-- annuity_plan.trustee_not_custodian (error): 受托人与托管人为同一机构 / trustee and custodian are the same
-- annuity_plan.fees_range (error): 费率为负 / negative fee rate
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_date < start_date THEN 'annuity_plan.end_after_start' END,
      CASE WHEN trustee = custodian THEN 'annuity_plan.trustee_not_custodian' END,
      CASE WHEN fee_rate_trustee < 0 OR fee_rate_invest < 0 OR fee_rate_custody < 0 THEN 'annuity_plan.fees_range' END
    ) AS rule_ids
  FROM std.annuity_plan
  WHERE
    ((end_date < start_date)
      OR (trustee = custodian)
      OR (fee_rate_trustee < 0 OR fee_rate_invest < 0 OR fee_rate_custody < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'annuity_plan' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('annuity_plan.end_after_start', 'error'), ('annuity_plan.trustee_not_custodian', 'error'), ('annuity_plan.fees_range', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
