-- Row rules of housing_project; made by `auditlake generate`, do not edit.
-- housing_project.finish_after_start (error): 竣工早于开工 / finished before started
-- housing_project.completed_within_started (error): 实际竣工套数大于开工套数 / more units completed than started
-- housing_project.amounts_not_negative (error): 资金为负 / negative funds
-- housing_project.received_has_date (warning): 资金已到位但缺到位日期 / funds received without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN finish_date < start_date THEN 'housing_project.finish_after_start' END,
      CASE WHEN completed_units > started_units THEN 'housing_project.completed_within_started' END,
      CASE WHEN fund_received < 0 OR fund_spent < 0 OR special_bond < 0 THEN 'housing_project.amounts_not_negative' END,
      CASE WHEN fund_received > 0 AND fund_received_date IS NULL THEN 'housing_project.received_has_date' END
    ) AS rule_ids
  FROM std.housing_project
  WHERE
    ((finish_date < start_date)
      OR (completed_units > started_units)
      OR (fund_received < 0 OR fund_spent < 0 OR special_bond < 0)
      OR (fund_received > 0 AND fund_received_date IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'housing_project' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('housing_project.finish_after_start', 'error'), ('housing_project.completed_within_started', 'error'), ('housing_project.amounts_not_negative', 'error'), ('housing_project.received_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
