-- Row rules of startup_loan; made by `auditlake generate`, do not edit.
-- startup_loan.due_after_grant (error): 到期早于放款 / due before granted
-- startup_loan.settled_after_grant (error): 结清早于放款 / settled before granted
-- startup_loan.compensated_within (error): 代偿金额大于贷款金额 / more compensated than lent
-- startup_loan.interest_not_negative (error): 利息或贴息为负 / negative interest
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN due_date < grant_date THEN 'startup_loan.due_after_grant' END,
      CASE WHEN settled_date < grant_date THEN 'startup_loan.settled_after_grant' END,
      CASE WHEN compensated > amount THEN 'startup_loan.compensated_within' END,
      CASE WHEN interest_paid < 0 OR subsidy_interest < 0 THEN 'startup_loan.interest_not_negative' END
    ) AS rule_ids
  FROM std.startup_loan
  WHERE
    ((due_date < grant_date)
      OR (settled_date < grant_date)
      OR (compensated > amount)
      OR (interest_paid < 0 OR subsidy_interest < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'startup_loan' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('startup_loan.due_after_grant', 'error'), ('startup_loan.settled_after_grant', 'error'), ('startup_loan.compensated_within', 'error'), ('startup_loan.interest_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
