-- Row rules of skill_cert; made by `auditlake generate`, do not edit.
-- skill_cert.cert_no_present (error): 证书编号为空 / certificate number is blank
-- skill_cert.issuer_present (warning): 缺评价机构 / no issuing body
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN trim(cert_no) = '' THEN 'skill_cert.cert_no_present' END,
      CASE WHEN issuer IS NULL THEN 'skill_cert.issuer_present' END
    ) AS rule_ids
  FROM std.skill_cert
  WHERE
    ((trim(cert_no) = '')
      OR (issuer IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'skill_cert' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('skill_cert.cert_no_present', 'error'), ('skill_cert.issuer_present', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
