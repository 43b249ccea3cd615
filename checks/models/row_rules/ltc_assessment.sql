-- Row rules of ltc_assessment; made by `auditlake generate`, do not edit.
-- ltc_assessment.assess_after_apply (error): 评估日期早于申请日期 / assessed before it was applied for
-- ltc_assessment.valid_order (error): 结论有效期止早于评估日期 / the result ends before the assessment
-- ltc_assessment.score_in_range (warning): 评估得分不在0至100之间 / the score is not between 0 and 100
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN assess_date < apply_date THEN 'ltc_assessment.assess_after_apply' END,
      CASE WHEN result_valid_to < assess_date THEN 'ltc_assessment.valid_order' END,
      CASE WHEN score < 0 or score > 100 THEN 'ltc_assessment.score_in_range' END
    ) AS rule_ids
  FROM std.ltc_assessment
  WHERE
    ((assess_date < apply_date)
      OR (result_valid_to < assess_date)
      OR (score < 0 or score > 100))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ltc_assessment' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ltc_assessment.assess_after_apply', 'error'), ('ltc_assessment.valid_order', 'error'), ('ltc_assessment.score_in_range', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
