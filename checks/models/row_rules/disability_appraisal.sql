-- Row rules of disability_appraisal; made by `auditlake generate`, do not edit.
-- disability_appraisal.injury_has_grade (warning): 工伤鉴定缺伤残等级 / appraisal of an injury without a grade
-- disability_appraisal.severe_is_entire (error): 一至四级伤残应为完全丧失劳动能力 / grades 1 to 4 mean entire loss of working capacity
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN purpose = 'injury' AND grade IS NULL THEN 'disability_appraisal.injury_has_grade' END,
      CASE WHEN grade IN ('01', '02', '03', '04') AND conclusion <> '1' THEN 'disability_appraisal.severe_is_entire' END
    ) AS rule_ids
  FROM std.disability_appraisal
  WHERE
    ((purpose = 'injury' AND grade IS NULL)
      OR (grade IN ('01', '02', '03', '04') AND conclusion <> '1'))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'disability_appraisal' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('disability_appraisal.injury_has_grade', 'warning'), ('disability_appraisal.severe_is_entire', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
