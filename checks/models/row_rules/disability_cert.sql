-- Row rules of disability_cert; made by `auditlake generate`, do not edit.
-- disability_cert.valid_after_issue (error): 有效期早于发证日期 / expires before it was issued
-- disability_cert.cancel_after_issue (error): 注销日期早于发证日期 / cancelled before it was issued
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN valid_to < issue_date THEN 'disability_cert.valid_after_issue' END,
      CASE WHEN cancel_date < issue_date THEN 'disability_cert.cancel_after_issue' END
    ) AS rule_ids
  FROM std.disability_cert
  WHERE
    ((valid_to < issue_date)
      OR (cancel_date < issue_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'disability_cert' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('disability_cert.valid_after_issue', 'error'), ('disability_cert.cancel_after_issue', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
