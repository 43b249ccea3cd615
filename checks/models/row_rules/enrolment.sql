-- Row rules of enrolment; made by `auditlake generate`, do not edit.
-- enrolment.end_after_start (error): 终止日期早于参保日期 / end date lies before the enrolment date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_date < enrol_date THEN 'enrolment.end_after_start' END
    ) AS rule_ids
  FROM std.enrolment
  WHERE
    ((end_date < enrol_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'enrolment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('enrolment.end_after_start', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
