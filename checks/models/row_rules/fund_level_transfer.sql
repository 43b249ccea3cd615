-- Row rules of fund_level_transfer; made by `auditlake generate`, do not edit.
-- fund_level_transfer.levels_differ (error): 上级与下级统筹区相同 / both sides are the same area
-- fund_level_transfer.received_after_sent (error): 到账早于汇出 / received before it was sent
-- fund_level_transfer.period_range (error): 会计期间号不在1至12之间 / accounting period outside 1 to 12
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN upper_area = lower_area THEN 'fund_level_transfer.levels_differ' END,
      CASE WHEN received_date < sent_date THEN 'fund_level_transfer.received_after_sent' END,
      CASE WHEN period NOT BETWEEN 1 AND 12 THEN 'fund_level_transfer.period_range' END
    ) AS rule_ids
  FROM std.fund_level_transfer
  WHERE
    ((upper_area = lower_area)
      OR (received_date < sent_date)
      OR (period NOT BETWEEN 1 AND 12))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'fund_level_transfer' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('fund_level_transfer.levels_differ', 'error'), ('fund_level_transfer.received_after_sent', 'error'), ('fund_level_transfer.period_range', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
