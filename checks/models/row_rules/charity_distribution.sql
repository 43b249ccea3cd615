-- Row rules of charity_distribution; made by `auditlake generate`, do not edit.
-- charity_distribution.amount_positive (error): 使用金额不为正 / amount is not positive
-- charity_distribution.receiver_named (warning): 受助方与受助人同时为空 / no receiver is named
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'charity_distribution.amount_positive' END,
      CASE WHEN receiver IS NULL AND receiver_key IS NULL THEN 'charity_distribution.receiver_named' END
    ) AS rule_ids
  FROM std.charity_distribution
  WHERE
    ((amount <= 0)
      OR (receiver IS NULL AND receiver_key IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'charity_distribution' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('charity_distribution.amount_positive', 'error'), ('charity_distribution.receiver_named', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
