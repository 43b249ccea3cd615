-- Row rules of medical_case_group; made by `auditlake generate`, do not edit.
-- medical_case_group.cost_positive (error): 病例费用或支付标准为负 / the cost or the payment standard is negative
-- medical_case_group.los_not_negative (error): 住院日为负 / the length of stay is negative
-- medical_case_group.change_has_date (warning): 上传后修改而无修改日期 / changed after upload without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN case_cost < 0 or pay_standard < 0 THEN 'medical_case_group.cost_positive' END,
      CASE WHEN los < 0 THEN 'medical_case_group.los_not_negative' END,
      CASE WHEN changed_after_upload and changed_date is null THEN 'medical_case_group.change_has_date' END
    ) AS rule_ids
  FROM std.medical_case_group
  WHERE
    ((case_cost < 0 or pay_standard < 0)
      OR (los < 0)
      OR (changed_after_upload and changed_date is null))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_case_group' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_case_group.cost_positive', 'error'), ('medical_case_group.los_not_negative', 'error'), ('medical_case_group.change_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
