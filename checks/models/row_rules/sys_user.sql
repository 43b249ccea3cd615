-- Row rules of sys_user; made by `auditlake generate`, do not edit.
-- sys_user.disabled_after_created (error): 停用日期早于创建日期 / disabled before created
-- sys_user.disabled_has_date (warning): 已停用但缺停用日期 / disabled without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN disabled_on < created_on THEN 'sys_user.disabled_after_created' END,
      CASE WHEN status = 'disabled' AND disabled_on IS NULL THEN 'sys_user.disabled_has_date' END
    ) AS rule_ids
  FROM std.sys_user
  WHERE
    ((disabled_on < created_on)
      OR (status = 'disabled' AND disabled_on IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'sys_user' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('sys_user.disabled_after_created', 'error'), ('sys_user.disabled_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
