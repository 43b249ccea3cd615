-- Row rules of aged_service_order; made by `auditlake generate`, do not edit.
-- aged_service_order.end_after_start (error): 服务结束早于开始 / ends before it starts
-- aged_service_order.subsidy_within_amount (error): 政府补贴超过服务金额 / subsidy above the price
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_at < start_at THEN 'aged_service_order.end_after_start' END,
      CASE WHEN subsidy > amount THEN 'aged_service_order.subsidy_within_amount' END
    ) AS rule_ids
  FROM std.aged_service_order
  WHERE
    ((end_at < start_at)
      OR (subsidy > amount))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'aged_service_order' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('aged_service_order.end_after_start', 'error'), ('aged_service_order.subsidy_within_amount', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
