-- Row rules of annuity_contribution; made by `auditlake generate`, do not edit.
-- annuity_contribution.not_negative (error): 缴费金额为负 / negative contribution
-- annuity_contribution.custody_after_pooled (error): 划入托管日期早于归集日期 / moved to the custodian before collected
-- annuity_contribution.notional_is_unpaid (warning): 虚账记账却有单位实缴 / notional entry with money paid
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN employer_due < 0 OR person_due < 0 OR employer_paid < 0 OR person_paid < 0 THEN 'annuity_contribution.not_negative' END,
      CASE WHEN to_custody_date < pooled_date THEN 'annuity_contribution.custody_after_pooled' END,
      CASE WHEN notional AND employer_paid > 0 THEN 'annuity_contribution.notional_is_unpaid' END
    ) AS rule_ids
  FROM std.annuity_contribution
  WHERE
    ((employer_due < 0 OR person_due < 0 OR employer_paid < 0 OR person_paid < 0)
      OR (to_custody_date < pooled_date)
      OR (notional AND employer_paid > 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'annuity_contribution' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('annuity_contribution.not_negative', 'error'), ('annuity_contribution.custody_after_pooled', 'error'), ('annuity_contribution.notional_is_unpaid', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
