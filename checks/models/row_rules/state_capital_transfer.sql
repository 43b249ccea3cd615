-- Row rules of state_capital_transfer; made by `auditlake generate`, do not edit.
-- state_capital_transfer.state_within_total (error): 国有权益大于所有者权益 / state equity exceeds the whole
-- state_capital_transfer.due_is_ratio (warning): 应划转股权不等于国有权益乘比例 / the amount due differs from the ratio
-- state_capital_transfer.registered_after_approval (warning): 变更登记早于批复 / registered before approval
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN state_equity > equity_total THEN 'state_capital_transfer.state_within_total' END,
      CASE WHEN abs(equity_due - state_equity * ratio_due) > 0.01 THEN 'state_capital_transfer.due_is_ratio' END,
      CASE WHEN registered_date < approved_date THEN 'state_capital_transfer.registered_after_approval' END
    ) AS rule_ids
  FROM std.state_capital_transfer
  WHERE
    ((state_equity > equity_total)
      OR (abs(equity_due - state_equity * ratio_due) > 0.01)
      OR (registered_date < approved_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'state_capital_transfer' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('state_capital_transfer.state_within_total', 'error'), ('state_capital_transfer.due_is_ratio', 'warning'), ('state_capital_transfer.registered_after_approval', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
