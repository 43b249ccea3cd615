-- Row rules of result_share; made by `auditlake generate`, do not edit.
-- result_share.expires_after_shared (error): 失效日期早于共享日期 / expires before it was shared
-- result_share.used_after_shared (error): 使用日期早于共享日期 / used before it was shared
-- result_share.two_orgs (error): 提供单位与接收单位相同 / an org shares with itself
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN expires_on < shared_on THEN 'result_share.expires_after_shared' END,
      CASE WHEN used_on < shared_on THEN 'result_share.used_after_shared' END,
      CASE WHEN from_org = to_org THEN 'result_share.two_orgs' END
    ) AS rule_ids
  FROM std.result_share
  WHERE
    ((expires_on < shared_on)
      OR (used_on < shared_on)
      OR (from_org = to_org))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'result_share' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('result_share.expires_after_shared', 'error'), ('result_share.used_after_shared', 'error'), ('result_share.two_orgs', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
