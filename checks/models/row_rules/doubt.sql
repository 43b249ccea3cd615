-- Row rules of doubt; made by `auditlake generate`, do not edit.
-- doubt.closed_after_created (error): 办结日期早于产生日期 / closed before it was found
-- doubt.has_subject (warning): 疑点既无当事人也无单位 / neither a person nor a unit is named
-- doubt.closed_has_day (error): 已办结疑点缺办结日期 / a closed doubt without the day it was closed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN closed_on < created_on THEN 'doubt.closed_after_created' END,
      CASE WHEN subject_key IS NULL AND unit_id IS NULL THEN 'doubt.has_subject' END,
      CASE WHEN status = 'closed' AND closed_on IS NULL THEN 'doubt.closed_has_day' END
    ) AS rule_ids
  FROM std.doubt
  WHERE
    ((closed_on < created_on)
      OR (subject_key IS NULL AND unit_id IS NULL)
      OR (status = 'closed' AND closed_on IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'doubt' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('doubt.closed_after_created', 'error'), ('doubt.has_subject', 'warning'), ('doubt.closed_has_day', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
