-- Row rules of gl_balance; made by `auditlake generate`, do not edit.
-- gl_balance.closing_is_sum (warning): 期末余额不等于期初加减发生额 / closing differs from opening and movements
-- gl_balance.period_range (error): 会计期间号不在1至13之间 / accounting period outside 1 to 13
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN closing <> CASE WHEN substr(account_no, 1, 1) IN ('1', '5') THEN opening + debit - credit ELSE opening + credit - debit END THEN 'gl_balance.closing_is_sum' END,
      CASE WHEN period NOT BETWEEN 1 AND 13 THEN 'gl_balance.period_range' END
    ) AS rule_ids
  FROM std.gl_balance
  WHERE
    ((closing <> CASE WHEN substr(account_no, 1, 1) IN ('1', '5') THEN opening + debit - credit ELSE opening + credit - debit END)
      OR (period NOT BETWEEN 1 AND 13))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'gl_balance' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('gl_balance.closing_is_sum', 'warning'), ('gl_balance.period_range', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
