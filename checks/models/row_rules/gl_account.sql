-- Row rules of gl_account; made by `auditlake generate`, do not edit.
-- gl_account.level_positive (error): 科目级次应为正整数 / account level must be positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN level < 1 THEN 'gl_account.level_positive' END
    ) AS rule_ids
  FROM std.gl_account
  WHERE
    ((level < 1))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'gl_account' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('gl_account.level_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
