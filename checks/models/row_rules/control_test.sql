-- Row rules of control_test; made by `auditlake generate`, do not edit.
-- control_test.exceptions_within_sample (error): 例外数为负或大于样本量 / exceptions are negative or exceed the sample
-- control_test.sample_positive (error): 样本量不为正 / sample is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN exceptions < 0 OR exceptions > sample_size THEN 'control_test.exceptions_within_sample' END,
      CASE WHEN sample_size <= 0 THEN 'control_test.sample_positive' END
    ) AS rule_ids
  FROM std.control_test
  WHERE
    ((exceptions < 0 OR exceptions > sample_size)
      OR (sample_size <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'control_test' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('control_test.exceptions_within_sample', 'error'), ('control_test.sample_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
