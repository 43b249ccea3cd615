-- Row rules of blacklist; made by `auditlake generate`, do not edit.
-- blacklist.has_subject (error): 既无单位也无人员 / neither a unit nor a person
-- blacklist.lifted_after_listed (error): 移出日期早于列入日期 / lifted before it was listed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN uscc IS NULL AND person_key IS NULL THEN 'blacklist.has_subject' END,
      CASE WHEN lifted_on < listed_on THEN 'blacklist.lifted_after_listed' END
    ) AS rule_ids
  FROM std.blacklist
  WHERE
    ((uscc IS NULL AND person_key IS NULL)
      OR (lifted_on < listed_on))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'blacklist' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('blacklist.has_subject', 'error'), ('blacklist.lifted_after_listed', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
