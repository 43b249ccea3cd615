-- Row rules of bank_statement; made by `auditlake generate`, do not edit.
-- bank_statement.amount_positive (error): 交易金额不为正 / amount is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'bank_statement.amount_positive' END
    ) AS rule_ids
  FROM std.bank_statement
  WHERE
    ((amount <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'bank_statement' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('bank_statement.amount_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
