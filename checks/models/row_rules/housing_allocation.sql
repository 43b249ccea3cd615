-- Row rules of housing_allocation; made by `auditlake generate`, do not edit.
-- housing_allocation.contract_order (error): 合同终止早于开始 / contract ends before it starts
-- housing_allocation.exit_after_start (error): 退出早于合同开始 / left before the contract started
-- housing_allocation.share_in_range (error): 个人产权比例不在0至1之间 / share of the title outside 0 to 1
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN contract_to < contract_from THEN 'housing_allocation.contract_order' END,
      CASE WHEN exit_date < contract_from THEN 'housing_allocation.exit_after_start' END,
      CASE WHEN share_ratio <= 0 OR share_ratio > 1 THEN 'housing_allocation.share_in_range' END
    ) AS rule_ids
  FROM std.housing_allocation
  WHERE
    ((contract_to < contract_from)
      OR (exit_date < contract_from)
      OR (share_ratio <= 0 OR share_ratio > 1))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'housing_allocation' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('housing_allocation.contract_order', 'error'), ('housing_allocation.exit_after_start', 'error'), ('housing_allocation.share_in_range', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
