-- Row rules of unit_enrolment; made by `auditlake generate`, do not edit.
-- unit_enrolment.end_after_start (error): 终止日期早于开始日期 / end date lies before the start date
-- unit_enrolment.rate_range (error): 缴费比例不在0至1之间 / rate of dues is not between 0 and 1
-- unit_enrolment.band_only_injury (warning): 非工伤保险填有费率浮动档次 / floating band on a fund other than work injury
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_date < start_date THEN 'unit_enrolment.end_after_start' END,
      CASE WHEN unit_rate < 0 OR unit_rate > 1 OR person_rate < 0 OR person_rate > 1 THEN 'unit_enrolment.rate_range' END,
      CASE WHEN float_band IS NOT NULL AND fund_code <> '410' THEN 'unit_enrolment.band_only_injury' END
    ) AS rule_ids
  FROM std.unit_enrolment
  WHERE
    ((end_date < start_date)
      OR (unit_rate < 0 OR unit_rate > 1 OR person_rate < 0 OR person_rate > 1)
      OR (float_band IS NOT NULL AND fund_code <> '410'))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'unit_enrolment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('unit_enrolment.end_after_start', 'error'), ('unit_enrolment.rate_range', 'error'), ('unit_enrolment.band_only_injury', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
