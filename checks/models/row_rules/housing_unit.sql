-- Row rules of housing_unit; made by `auditlake generate`, do not edit.
-- housing_unit.delivered_after_completed (error): 交付早于竣工 / delivered before completed
-- housing_unit.let_is_completed (warning): 已出租或出售但缺竣工日期 / let or sold without a completion date
-- housing_unit.area_positive (error): 建筑面积不为正 / floor area is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN delivered_date < completed_date THEN 'housing_unit.delivered_after_completed' END,
      CASE WHEN status IN ('let', 'sold') AND completed_date IS NULL THEN 'housing_unit.let_is_completed' END,
      CASE WHEN area_sqm <= 0 THEN 'housing_unit.area_positive' END
    ) AS rule_ids
  FROM std.housing_unit
  WHERE
    ((delivered_date < completed_date)
      OR (status IN ('let', 'sold') AND completed_date IS NULL)
      OR (area_sqm <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'housing_unit' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('housing_unit.delivered_after_completed', 'error'), ('housing_unit.let_is_completed', 'warning'), ('housing_unit.area_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
