-- Row rules of term_deposit; made by `auditlake generate`, do not edit.
-- term_deposit.due_after_start (error): 到期日不晚于起息日 / falls due before it starts
-- term_deposit.amount_positive (error): 存款金额应大于零 / the amount must be positive
-- term_deposit.not_pledged (warning): 基金存单被质押 / a deposit of the fund is pledged
-- term_deposit.early_flag (warning): 到期前支取而未标记提前支取 / withdrawn before it fell due, not marked so
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN due_date <= start_date THEN 'term_deposit.due_after_start' END,
      CASE WHEN amount <= 0 THEN 'term_deposit.amount_positive' END,
      CASE WHEN pledged THEN 'term_deposit.not_pledged' END,
      CASE WHEN withdrawn_date < due_date AND NOT early THEN 'term_deposit.early_flag' END
    ) AS rule_ids
  FROM std.term_deposit
  WHERE
    ((due_date <= start_date)
      OR (amount <= 0)
      OR (pledged)
      OR (withdrawn_date < due_date AND NOT early))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'term_deposit' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('term_deposit.due_after_start', 'error'), ('term_deposit.amount_positive', 'error'), ('term_deposit.not_pledged', 'warning'), ('term_deposit.early_flag', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
