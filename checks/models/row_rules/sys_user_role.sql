-- Row rules of sys_user_role; made by `auditlake generate`, do not edit.
-- sys_user_role.revoked_after_granted (error): 收回日期早于授权日期 / revoked before granted
-- sys_user_role.not_by_oneself (warning): 本人给本人授权 / granted to oneself
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN revoked_on < granted_on THEN 'sys_user_role.revoked_after_granted' END,
      CASE WHEN granted_by = user_id THEN 'sys_user_role.not_by_oneself' END
    ) AS rule_ids
  FROM std.sys_user_role
  WHERE
    ((revoked_on < granted_on)
      OR (granted_by = user_id))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'sys_user_role' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('sys_user_role.revoked_after_granted', 'error'), ('sys_user_role.not_by_oneself', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
