-- Row rules of person; made by `auditlake generate`, do not edit.
-- person.sex_matches_id (warning): 性别与公民身份号码不一致 / sex differs from the citizen id
-- person.birth_matches_id (warning): 出生日期与公民身份号码不一致 / birth date differs from the citizen id
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN try_cast(substr(id_no, 17, 1) AS INTEGER) % 2 <> (CASE sex WHEN '1' THEN 1 WHEN '2' THEN 0 END) THEN 'person.sex_matches_id' END,
      CASE WHEN strftime(birth_date, '%Y%m%d') <> substr(id_no, 7, 8) THEN 'person.birth_matches_id' END
    ) AS rule_ids
  FROM std.person
  WHERE
    ((try_cast(substr(id_no, 17, 1) AS INTEGER) % 2 <> (CASE sex WHEN '1' THEN 1 WHEN '2' THEN 0 END))
      OR (strftime(birth_date, '%Y%m%d') <> substr(id_no, 7, 8)))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'person' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('person.sex_matches_id', 'warning'), ('person.birth_matches_id', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
