-- Row rules of childcare_attendance; made by `auditlake generate`, do not edit.
-- childcare_attendance.days_range (error): 出勤天数不在0至31之间 / days outside 0 to 31
-- childcare_attendance.fee_not_negative (error): 实收费用为负 / negative fee
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN days < 0 OR days > 31 THEN 'childcare_attendance.days_range' END,
      CASE WHEN fee_paid < 0 THEN 'childcare_attendance.fee_not_negative' END
    ) AS rule_ids
  FROM std.childcare_attendance
  WHERE
    ((days < 0 OR days > 31)
      OR (fee_paid < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'childcare_attendance' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('childcare_attendance.days_range', 'error'), ('childcare_attendance.fee_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
