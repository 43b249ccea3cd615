-- Row rules of ext_death; made by `auditlake generate`, do not edit.
-- ext_death.registered_after_death (error): 登记日期早于死亡日期 / registered before death
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN registered_date < death_date THEN 'ext_death.registered_after_death' END
    ) AS rule_ids
  FROM std.ext_death
  WHERE
    ((registered_date < death_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_death' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_death.registered_after_death', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
