-- Row rules of hpf_deposit; made by `auditlake generate`, do not edit.
-- hpf_deposit.amounts_not_negative (error): 非冲正缴存出现负数 / negative deposit that is no reversal
-- hpf_deposit.due_month_exists (error): 缴存所属月份不存在 / the month does not exist
-- hpf_deposit.backpay_is_late (warning): 补缴的所属月份不早于入账月份 / back payment for a month that is not past
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN kind <> 'reversal' AND (unit_amount < 0 OR person_amount < 0) THEN 'hpf_deposit.amounts_not_negative' END,
      CASE WHEN due_month % 100 NOT BETWEEN 1 AND 12 THEN 'hpf_deposit.due_month_exists' END,
      CASE WHEN kind = 'backpay' AND due_month >= EXTRACT(YEAR FROM paid_date) * 100 + EXTRACT(MONTH FROM paid_date) THEN 'hpf_deposit.backpay_is_late' END
    ) AS rule_ids
  FROM std.hpf_deposit
  WHERE
    ((kind <> 'reversal' AND (unit_amount < 0 OR person_amount < 0))
      OR (due_month % 100 NOT BETWEEN 1 AND 12)
      OR (kind = 'backpay' AND due_month >= EXTRACT(YEAR FROM paid_date) * 100 + EXTRACT(MONTH FROM paid_date)))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'hpf_deposit' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('hpf_deposit.amounts_not_negative', 'error'), ('hpf_deposit.due_month_exists', 'error'), ('hpf_deposit.backpay_is_late', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
