-- Row rules of ext_military; made by `auditlake generate`, do not edit.
-- ext_military.discharge_after_enlist (error): 退役早于入伍 / discharged before enlisting
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN discharge_date < enlist_date THEN 'ext_military.discharge_after_enlist' END
    ) AS rule_ids
  FROM std.ext_military
  WHERE
    ((discharge_date < enlist_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_military' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_military.discharge_after_enlist', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
