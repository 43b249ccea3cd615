-- Row rules of case_half_year; made by `auditlake generate`, do not edit.
-- case_half_year.not_negative (error): 起数或金额为负 / negative number or amount
-- case_half_year.zero_cases_zero_amount (error): 零起要情但金额不为零 / no case, yet an amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cases < 0 OR amount < 0 THEN 'case_half_year.not_negative' END,
      CASE WHEN cases = 0 AND amount <> 0 THEN 'case_half_year.zero_cases_zero_amount' END
    ) AS rule_ids
  FROM std.case_half_year
  WHERE
    ((cases < 0 OR amount < 0)
      OR (cases = 0 AND amount <> 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'case_half_year' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('case_half_year.not_negative', 'error'), ('case_half_year.zero_cases_zero_amount', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
