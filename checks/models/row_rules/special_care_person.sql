-- Row rules of special_care_person; made by `auditlake generate`, do not edit.
-- special_care_person.to_after_from (error): 终止日期早于起始日期 / ends before it starts
-- special_care_person.discharge_after_enlist (error): 退役日期早于入伍日期 / discharged before enlisting
-- special_care_person.service_not_negative (error): 服役月数为负 / negative months of service
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'special_care_person.to_after_from' END,
      CASE WHEN discharge_date < enlist_date THEN 'special_care_person.discharge_after_enlist' END,
      CASE WHEN service_months < 0 THEN 'special_care_person.service_not_negative' END
    ) AS rule_ids
  FROM std.special_care_person
  WHERE
    ((to_date < from_date)
      OR (discharge_date < enlist_date)
      OR (service_months < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'special_care_person' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('special_care_person.to_after_from', 'error'), ('special_care_person.discharge_after_enlist', 'error'), ('special_care_person.service_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
