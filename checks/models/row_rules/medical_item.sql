-- Row rules of medical_item; made by `auditlake generate`, do not edit.
-- medical_item.parts_within_amount (error): 全自费、超限价与政策范围内金额之和超过明细总额 / the parts of the line exceed its amount
-- medical_item.price_times_qty (warning): 单价乘数量与明细总额相差超过0.05元 / price times quantity differs from the amount by more than 0.05 yuan
-- medical_item.result_after_charge (warning): 检查检验结果早于费用发生时间 / the result is earlier than the charge
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount >= 0 and coalesce(full_self_pay, 0) + coalesce(over_cap, 0) + coalesce(in_scope, 0) > amount THEN 'medical_item.parts_within_amount' END,
      CASE WHEN abs(price * qty - amount) > 0.05 THEN 'medical_item.price_times_qty' END,
      CASE WHEN result_at < charged_at THEN 'medical_item.result_after_charge' END
    ) AS rule_ids
  FROM std.medical_item
  WHERE
    ((amount >= 0 and coalesce(full_self_pay, 0) + coalesce(over_cap, 0) + coalesce(in_scope, 0) > amount)
      OR (abs(price * qty - amount) > 0.05)
      OR (result_at < charged_at))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_item' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_item.parts_within_amount', 'error'), ('medical_item.price_times_qty', 'warning'), ('medical_item.result_after_charge', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
