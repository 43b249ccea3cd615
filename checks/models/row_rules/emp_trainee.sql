-- Row rules of emp_trainee; made by `auditlake generate`, do not edit.
-- emp_trainee.hours_not_negative (error): 出勤课时为负 / negative hours
-- emp_trainee.cert_needs_pass (warning): 考核不合格却有证书编号 / certificate without passing
-- emp_trainee.score_in_range (warning): 人脸比对分值不在0至100之间 / face score outside 0 to 100
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN attended_hours < 0 THEN 'emp_trainee.hours_not_negative' END,
      CASE WHEN NOT passed AND cert_no IS NOT NULL THEN 'emp_trainee.cert_needs_pass' END,
      CASE WHEN face_score NOT BETWEEN 0 AND 100 THEN 'emp_trainee.score_in_range' END
    ) AS rule_ids
  FROM std.emp_trainee
  WHERE
    ((attended_hours < 0)
      OR (NOT passed AND cert_no IS NOT NULL)
      OR (face_score NOT BETWEEN 0 AND 100))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'emp_trainee' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('emp_trainee.hours_not_negative', 'error'), ('emp_trainee.cert_needs_pass', 'warning'), ('emp_trainee.score_in_range', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
