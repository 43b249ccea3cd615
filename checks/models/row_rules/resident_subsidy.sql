-- Row rules of resident_subsidy; made by `auditlake generate`, do not edit.
-- resident_subsidy.amounts_not_negative (error): 缴费或补贴为负 / negative payment or subsidy
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN person_paid < 0 OR match_subsidy < 0 THEN 'resident_subsidy.amounts_not_negative' END
    ) AS rule_ids
  FROM std.resident_subsidy
  WHERE
    ((person_paid < 0 OR match_subsidy < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'resident_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('resident_subsidy.amounts_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
