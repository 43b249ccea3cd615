-- Row rules of ext_marriage; made by `auditlake generate`, do not edit.
-- ext_marriage.two_persons (error): 双方为同一人 / both sides are one person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN person_key = spouse_key THEN 'ext_marriage.two_persons' END
    ) AS rule_ids
  FROM std.ext_marriage
  WHERE
    ((person_key = spouse_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_marriage' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_marriage.two_persons', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
