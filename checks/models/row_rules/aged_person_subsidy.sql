-- Row rules of aged_person_subsidy; made by `auditlake generate`, do not edit.
-- aged_person_subsidy.amount_positive (error): 发放金额不为正 / amount is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'aged_person_subsidy.amount_positive' END
    ) AS rule_ids
  FROM std.aged_person_subsidy
  WHERE
    ((amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'aged_person_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('aged_person_subsidy.amount_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
