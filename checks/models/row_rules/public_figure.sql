-- Row rules of public_figure; made by `auditlake generate`, do not edit.
-- public_figure.source_named (error): 公开数据缺来源 / a published figure names no source
-- public_figure.year_plausible (error): 年度不合理 / implausible year
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN trim(source_title) = '' THEN 'public_figure.source_named' END,
      CASE WHEN year < 1949 THEN 'public_figure.year_plausible' END
    ) AS rule_ids
  FROM std.public_figure
  WHERE
    ((trim(source_title) = '')
      OR (year < 1949))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'public_figure' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('public_figure.source_named', 'error'), ('public_figure.year_plausible', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
