-- Row rules of lottery_project; made by `auditlake generate`, do not edit.
-- lottery_project.balance_is_rest (error): 结余不等于安排减支出 / balance differs from allocated less spent
-- lottery_project.finished_after_started (error): 完工日期早于启动日期 / finished before it started
-- lottery_project.score_range (error): 绩效得分不在0至100之间 / score outside 0 to 100
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN balance <> allocated - spent THEN 'lottery_project.balance_is_rest' END,
      CASE WHEN finished_date < started_date THEN 'lottery_project.finished_after_started' END,
      CASE WHEN performance_score < 0 OR performance_score > 100 THEN 'lottery_project.score_range' END
    ) AS rule_ids
  FROM std.lottery_project
  WHERE
    ((balance <> allocated - spent)
      OR (finished_date < started_date)
      OR (performance_score < 0 OR performance_score > 100))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'lottery_project' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('lottery_project.balance_is_rest', 'error'), ('lottery_project.finished_after_started', 'error'), ('lottery_project.score_range', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
