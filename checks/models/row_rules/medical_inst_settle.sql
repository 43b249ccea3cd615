-- Row rules of medical_inst_settle; made by `auditlake generate`, do not edit.
-- medical_inst_settle.parts_within_declared (error): 拒付、预留与审核通过金额之和超过申报金额 / refused, reserved and approved exceed what was declared
-- medical_inst_settle.paid_within_approved (warning): 拨付金额超过审核通过金额 / more was paid than approved
-- medical_inst_settle.paid_has_date (warning): 已拨付而无拨付日期 / paid without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN coalesce(refused, 0) + coalesce(reserved, 0) + coalesce(approved, 0) > declared THEN 'medical_inst_settle.parts_within_declared' END,
      CASE WHEN paid > approved THEN 'medical_inst_settle.paid_within_approved' END,
      CASE WHEN paid > 0 and paid_date is null THEN 'medical_inst_settle.paid_has_date' END
    ) AS rule_ids
  FROM std.medical_inst_settle
  WHERE
    ((coalesce(refused, 0) + coalesce(reserved, 0) + coalesce(approved, 0) > declared)
      OR (paid > approved)
      OR (paid > 0 and paid_date is null))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_inst_settle' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_inst_settle.parts_within_declared', 'error'), ('medical_inst_settle.paid_within_approved', 'warning'), ('medical_inst_settle.paid_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
