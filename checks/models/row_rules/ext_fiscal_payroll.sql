-- Row rules of ext_fiscal_payroll; made by `auditlake generate`, do not edit.
-- ext_fiscal_payroll.amount_positive (error): 发放金额应大于零 / the amount must be positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'ext_fiscal_payroll.amount_positive' END
    ) AS rule_ids
  FROM std.ext_fiscal_payroll
  WHERE
    ((amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_fiscal_payroll' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_fiscal_payroll.amount_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
