-- Row rules of disclosure; made by `auditlake generate`, do not edit.
-- disclosure.rectification_names_finding (warning): 整改结果披露未注明问题 / a rectification is disclosed without its finding
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN kind = 'rectification' AND finding_id IS NULL THEN 'disclosure.rectification_names_finding' END
    ) AS rule_ids
  FROM std.disclosure
  WHERE
    ((kind = 'rectification' AND finding_id IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'disclosure' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('disclosure.rectification_names_finding', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
