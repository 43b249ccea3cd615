-- Row rules of verification; made by `auditlake generate`, do not edit.
-- verification.done_after_dispatched (error): 反馈日期早于下发日期 / answered before it was sent out
-- verification.result_when_done (error): 已反馈但缺核实结果 / answered without a result
-- verification.rejected_has_no_amount (warning): 不属实但有属实金额 / rejected, yet an amount is confirmed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN done_on < dispatched_on THEN 'verification.done_after_dispatched' END,
      CASE WHEN done_on IS NOT NULL AND result IS NULL THEN 'verification.result_when_done' END,
      CASE WHEN result = 'rejected' AND amount_confirmed > 0 THEN 'verification.rejected_has_no_amount' END
    ) AS rule_ids
  FROM std.verification
  WHERE
    ((done_on < dispatched_on)
      OR (done_on IS NOT NULL AND result IS NULL)
      OR (result = 'rejected' AND amount_confirmed > 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'verification' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('verification.done_after_dispatched', 'error'), ('verification.result_when_done', 'error'), ('verification.rejected_has_no_amount', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
