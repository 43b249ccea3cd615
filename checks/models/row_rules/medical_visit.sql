-- Row rules of medical_visit; made by `auditlake generate`, do not edit.
-- medical_visit.discharge_after_admit (error): 出院时间早于入院时间 / discharged before admission
-- medical_visit.weight_in_range (warning): 新生儿出生体重不在200至10000克之间 / newborn weight is not between 200 and 10000 grams
-- medical_visit.vent_not_negative (error): 呼吸机使用时长为负 / ventilator hours are negative
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN discharge_at < admit_at THEN 'medical_visit.discharge_after_admit' END,
      CASE WHEN newborn_weight < 200 or newborn_weight > 10000 THEN 'medical_visit.weight_in_range' END,
      CASE WHEN vent_hours < 0 THEN 'medical_visit.vent_not_negative' END
    ) AS rule_ids
  FROM std.medical_visit
  WHERE
    ((discharge_at < admit_at)
      OR (newborn_weight < 200 or newborn_weight > 10000)
      OR (vent_hours < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_visit' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_visit.discharge_after_admit', 'error'), ('medical_visit.weight_in_range', 'warning'), ('medical_visit.vent_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
