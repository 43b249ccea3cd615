-- Row rules of responsibility_letter; made by `auditlake generate`, do not edit.
-- responsibility_letter.two_orgs (error): 上下级单位相同 / an org signs with itself
-- responsibility_letter.assessed_after_signed (error): 考核日期早于签订日期 / assessed before it was signed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN upper_org = lower_org THEN 'responsibility_letter.two_orgs' END,
      CASE WHEN assessed_on < signed_on THEN 'responsibility_letter.assessed_after_signed' END
    ) AS rule_ids
  FROM std.responsibility_letter
  WHERE
    ((upper_org = lower_org)
      OR (assessed_on < signed_on))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'responsibility_letter' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('responsibility_letter.two_orgs', 'error'), ('responsibility_letter.assessed_after_signed', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
