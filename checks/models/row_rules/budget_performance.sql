-- Row rules of budget_performance; made by `auditlake generate`, do not edit.
-- budget_performance.score_range (error): 得分应在0至100之间 / a score lies between 0 and 100
-- budget_performance.review_follows_self (warning): 有评价得分而缺自评得分 / reviewed without a score of its own
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN self_score < 0 OR self_score > 100 OR review_score < 0 OR review_score > 100 THEN 'budget_performance.score_range' END,
      CASE WHEN review_score IS NOT NULL AND self_score IS NULL THEN 'budget_performance.review_follows_self' END
    ) AS rule_ids
  FROM std.budget_performance
  WHERE
    ((self_score < 0 OR self_score > 100 OR review_score < 0 OR review_score > 100)
      OR (review_score IS NOT NULL AND self_score IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'budget_performance' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('budget_performance.score_range', 'error'), ('budget_performance.review_follows_self', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
