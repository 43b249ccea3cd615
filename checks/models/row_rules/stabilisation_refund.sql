-- Row rules of stabilisation_refund; made by `auditlake generate`, do not edit.
-- stabilisation_refund.refund_positive (error): 支付金额不为正 / amount is not positive
-- stabilisation_refund.hired_has_person (error): 扩岗补助缺人员 / grant for hiring without the person
-- stabilisation_refund.refund_not_over_dues (warning): 稳岗返还大于上年度实缴保费 / refund exceeds the dues of the year before
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN refund <= 0 THEN 'stabilisation_refund.refund_positive' END,
      CASE WHEN kind = 'expand' AND beneficiary_key IS NULL THEN 'stabilisation_refund.hired_has_person' END,
      CASE WHEN kind = 'refund' AND refund > dues_paid THEN 'stabilisation_refund.refund_not_over_dues' END
    ) AS rule_ids
  FROM std.stabilisation_refund
  WHERE
    ((refund <= 0)
      OR (kind = 'expand' AND beneficiary_key IS NULL)
      OR (kind = 'refund' AND refund > dues_paid))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'stabilisation_refund' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('stabilisation_refund.refund_positive', 'error'), ('stabilisation_refund.hired_has_person', 'error'), ('stabilisation_refund.refund_not_over_dues', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
