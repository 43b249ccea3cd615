-- Row rules of funeral_record; made by `auditlake generate`, do not edit.
-- funeral_record.cremation_after_death (error): 火化日期早于死亡日期 / cremation lies before death
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cremation_date < death_date THEN 'funeral_record.cremation_after_death' END
    ) AS rule_ids
  FROM std.funeral_record
  WHERE
    ((cremation_date < death_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'funeral_record' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('funeral_record.cremation_after_death', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
