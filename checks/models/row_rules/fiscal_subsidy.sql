-- Row rules of fiscal_subsidy; made by `auditlake generate`, do not edit.
-- fiscal_subsidy.received_before_allocated (warning): 分配下达早于收到资金 / allocated before it was received
-- fiscal_subsidy.paid_within_allocated (error): 拨付金额大于分配下达金额 / more paid than allocated
-- fiscal_subsidy.paid_has_date (error): 已拨付而缺拨付日期 / paid without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN allocated_date < received_date THEN 'fiscal_subsidy.received_before_allocated' END,
      CASE WHEN paid_amount > allocated_amount THEN 'fiscal_subsidy.paid_within_allocated' END,
      CASE WHEN paid_amount > 0 AND paid_date IS NULL THEN 'fiscal_subsidy.paid_has_date' END
    ) AS rule_ids
  FROM std.fiscal_subsidy
  WHERE
    ((allocated_date < received_date)
      OR (paid_amount > allocated_amount)
      OR (paid_amount > 0 AND paid_date IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'fiscal_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('fiscal_subsidy.received_before_allocated', 'warning'), ('fiscal_subsidy.paid_within_allocated', 'error'), ('fiscal_subsidy.paid_has_date', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
