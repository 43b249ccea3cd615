-- Row rules of sampling_plan; made by `auditlake generate`, do not edit.
-- sampling_plan.sampled_at_most_all (error): 抽查数大于应查总数 / more sampled than there are
-- sampling_plan.not_negative (error): 应查总数或抽查数不合理 / impossible numbers
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN sampled > population THEN 'sampling_plan.sampled_at_most_all' END,
      CASE WHEN sampled < 0 OR population < 1 THEN 'sampling_plan.not_negative' END
    ) AS rule_ids
  FROM std.sampling_plan
  WHERE
    ((sampled > population)
      OR (sampled < 0 OR population < 1))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'sampling_plan' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('sampling_plan.sampled_at_most_all', 'error'), ('sampling_plan.not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
