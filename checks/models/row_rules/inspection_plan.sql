-- Row rules of inspection_plan; made by `auditlake generate`, do not edit.
-- inspection_plan.half_is_1_or_2 (error): 上下半年只能为1或2 / half must be 1 or 2
-- inspection_plan.approved_after_sent (error): 批准日期早于上报日期 / approved before it was sent up
-- inspection_plan.done_after_approved (warning): 未经批准先行检查 / inspected before the approval
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN half NOT IN (1, 2) THEN 'inspection_plan.half_is_1_or_2' END,
      CASE WHEN approved_on < sent_up_on THEN 'inspection_plan.approved_after_sent' END,
      CASE WHEN done_on < approved_on THEN 'inspection_plan.done_after_approved' END
    ) AS rule_ids
  FROM std.inspection_plan
  WHERE
    ((half NOT IN (1, 2))
      OR (approved_on < sent_up_on)
      OR (done_on < approved_on))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'inspection_plan' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('inspection_plan.half_is_1_or_2', 'error'), ('inspection_plan.approved_after_sent', 'error'), ('inspection_plan.done_after_approved', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
