-- Row rules of ext_tax_wage; made by `auditlake generate`, do not edit.
-- ext_tax_wage.income_not_negative (error): 收入额为负 / negative income
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN income < 0 THEN 'ext_tax_wage.income_not_negative' END
    ) AS rule_ids
  FROM std.ext_tax_wage
  WHERE
    ((income < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_tax_wage' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_tax_wage.income_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
