-- Row rules of ext_cadre_relative; made by `auditlake generate`, do not edit.
-- ext_cadre_relative.two_persons (error): 本人与亲属为同一人 / official and relative are one person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN official_key = relative_key THEN 'ext_cadre_relative.two_persons' END
    ) AS rule_ids
  FROM std.ext_cadre_relative
  WHERE
    ((official_key = relative_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_cadre_relative' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_cadre_relative.two_persons', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
