-- Row rules of biz_case; made by `auditlake generate`, do not edit.
-- biz_case.finish_after_accept (error): 办结时间早于受理时间 / finished before accepted
-- biz_case.rollback_complete (warning): 已回退但缺回退人或回退时间 / rolled back without who or when
-- biz_case.amount_not_negative (error): 业务金额为负 / negative amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN finished_at < accepted_at THEN 'biz_case.finish_after_accept' END,
      CASE WHEN rolled_back AND (rolled_back_by IS NULL OR rolled_back_at IS NULL) THEN 'biz_case.rollback_complete' END,
      CASE WHEN amount < 0 THEN 'biz_case.amount_not_negative' END
    ) AS rule_ids
  FROM std.biz_case
  WHERE
    ((finished_at < accepted_at)
      OR (rolled_back AND (rolled_back_by IS NULL OR rolled_back_at IS NULL))
      OR (amount < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'biz_case' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('biz_case.finish_after_accept', 'error'), ('biz_case.rollback_complete', 'warning'), ('biz_case.amount_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
