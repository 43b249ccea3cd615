-- Row rules of rectification; made by `auditlake generate`, do not edit.
-- rectification.closed_after_started (error): 销号日期早于开始整改日期 / closed before it was started
-- rectification.amounts_not_negative (error): 整改金额为负 / negative amount
-- rectification.recovered_at_most_claimed (warning): 追回金额大于上报整改金额 / more recovered than reported
-- rectification.lookback_after_closing (error): 回头看日期早于销号日期 / looked back before it was closed
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN closed_on < started_on THEN 'rectification.closed_after_started' END,
      CASE WHEN amount_recovered < 0 OR amount_claimed < 0 THEN 'rectification.amounts_not_negative' END,
      CASE WHEN amount_recovered > amount_claimed THEN 'rectification.recovered_at_most_claimed' END,
      CASE WHEN lookback_on < closed_on THEN 'rectification.lookback_after_closing' END
    ) AS rule_ids
  FROM std.rectification
  WHERE
    ((closed_on < started_on)
      OR (amount_recovered < 0 OR amount_claimed < 0)
      OR (amount_recovered > amount_claimed)
      OR (lookback_on < closed_on))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'rectification' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('rectification.closed_after_started', 'error'), ('rectification.amounts_not_negative', 'error'), ('rectification.recovered_at_most_claimed', 'warning'), ('rectification.lookback_after_closing', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
