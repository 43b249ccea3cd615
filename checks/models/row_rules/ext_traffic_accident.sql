-- Row rules of ext_traffic_accident; made by `auditlake generate`, do not edit.
-- ext_traffic_accident.compensation_not_negative (error): 赔偿金额为负 / negative compensation
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN compensated < 0 THEN 'ext_traffic_accident.compensation_not_negative' END
    ) AS rule_ids
  FROM std.ext_traffic_accident
  WHERE
    ((compensated < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_traffic_accident' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_traffic_accident.compensation_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
