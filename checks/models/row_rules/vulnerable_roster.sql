-- Row rules of vulnerable_roster; made by `auditlake generate`, do not edit.
-- vulnerable_roster.expire_after_effective (error): 失效日期早于生效日期 / expires before it takes effect
-- vulnerable_roster.flag_after_sent (warning): 医保标识日期早于传送日期 / flagged before it was sent
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN expire_date < effective_date THEN 'vulnerable_roster.expire_after_effective' END,
      CASE WHEN flagged_date < sent_date THEN 'vulnerable_roster.flag_after_sent' END
    ) AS rule_ids
  FROM std.vulnerable_roster
  WHERE
    ((expire_date < effective_date)
      OR (flagged_date < sent_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'vulnerable_roster' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('vulnerable_roster.expire_after_effective', 'error'), ('vulnerable_roster.flag_after_sent', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
