-- Row rules of maint_project; made by `auditlake generate`, do not edit.
-- maint_project.accepted_after_apply (error): 验收早于申请 / accepted before applied
-- maint_project.ratio_in_range (error): 表决比例不在0至1之间 / share of votes outside 0 to 1
-- maint_project.vote_present (warning): 非应急使用缺业主表决比例 / no vote recorded for a use that is no emergency
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN accept_date < apply_date THEN 'maint_project.accepted_after_apply' END,
      CASE WHEN vote_area_ratio NOT BETWEEN 0 AND 1 OR vote_owner_ratio NOT BETWEEN 0 AND 1 THEN 'maint_project.ratio_in_range' END,
      CASE WHEN NOT emergency AND vote_area_ratio IS NULL THEN 'maint_project.vote_present' END
    ) AS rule_ids
  FROM std.maint_project
  WHERE
    ((accept_date < apply_date)
      OR (vote_area_ratio NOT BETWEEN 0 AND 1 OR vote_owner_ratio NOT BETWEEN 0 AND 1)
      OR (NOT emergency AND vote_area_ratio IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'maint_project' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('maint_project.accepted_after_apply', 'error'), ('maint_project.ratio_in_range', 'error'), ('maint_project.vote_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
