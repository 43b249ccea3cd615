-- Row rules of emp_training_class; made by `auditlake generate`, do not edit.
-- emp_training_class.end_after_start (error): 结束日期早于开始日期 / class ends before it starts
-- emp_training_class.hours_not_negative (error): 课时不合理 / implausible hours
-- emp_training_class.trainees_positive (warning): 培训人数小于1 / class without trainees
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_date < start_date THEN 'emp_training_class.end_after_start' END,
      CASE WHEN hours_planned <= 0 OR hours_done < 0 THEN 'emp_training_class.hours_not_negative' END,
      CASE WHEN trainees < 1 THEN 'emp_training_class.trainees_positive' END
    ) AS rule_ids
  FROM std.emp_training_class
  WHERE
    ((end_date < start_date)
      OR (hours_planned <= 0 OR hours_done < 0)
      OR (trainees < 1))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emp_training_class' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emp_training_class.end_after_start', 'error'), ('emp_training_class.hours_not_negative', 'error'), ('emp_training_class.trainees_positive', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
