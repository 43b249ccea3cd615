-- Row rules of inspector; made by `auditlake generate`, do not edit.
-- inspector.valid_after_issued (error): 有效期早于发证日期 / expires before it was issued
-- inspector.check_after_issue (error): 年检年度早于发证年度 / checked in a year before the certificate
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN valid_to < issued_on THEN 'inspector.valid_after_issued' END,
      CASE WHEN annual_check_year < EXTRACT(YEAR FROM issued_on) THEN 'inspector.check_after_issue' END
    ) AS rule_ids
  FROM std.inspector
  WHERE
    ((valid_to < issued_on)
      OR (annual_check_year < EXTRACT(YEAR FROM issued_on)))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'inspector' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('inspector.valid_after_issued', 'error'), ('inspector.check_after_issue', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
