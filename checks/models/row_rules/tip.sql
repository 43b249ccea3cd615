-- Row rules of tip; made by `auditlake generate`, do not edit.
-- tip.accepted_after_received (error): 受理日期早于收到日期 / accepted before it was received
-- tip.answered_after_accepted (error): 答复日期早于受理日期 / answered before it was accepted
-- tip.reward_at_most_amount (warning): 奖励金额大于查实金额 / the reward exceeds the amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN accepted_on < received_on THEN 'tip.accepted_after_received' END,
      CASE WHEN answered_on < accepted_on THEN 'tip.answered_after_accepted' END,
      CASE WHEN reward > amount THEN 'tip.reward_at_most_amount' END
    ) AS rule_ids
  FROM std.tip
  WHERE
    ((accepted_on < received_on)
      OR (answered_on < accepted_on)
      OR (reward > amount))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'tip' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('tip.accepted_after_received', 'error'), ('tip.answered_after_accepted', 'error'), ('tip.reward_at_most_amount', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
