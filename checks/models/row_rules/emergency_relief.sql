-- Row rules of emergency_relief; made by `auditlake generate`, do not edit.
-- emergency_relief.amount_positive (error): 救助金额不为正 / amount is not positive
-- emergency_relief.receiver_named (error): 身份证号与家庭编号同时为空 / neither person nor household is named
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'emergency_relief.amount_positive' END,
      CASE WHEN person_key IS NULL AND household_id IS NULL THEN 'emergency_relief.receiver_named' END
    ) AS rule_ids
  FROM std.emergency_relief
  WHERE
    ((amount <= 0)
      OR (person_key IS NULL AND household_id IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emergency_relief' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emergency_relief.amount_positive', 'error'), ('emergency_relief.receiver_named', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
