-- Row rules of relation_transfer; made by `auditlake generate`, do not edit.
-- relation_transfer.total_is_sum (error): 转移总额不等于个人账户与统筹之和 / total differs from account plus pooled amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN total_amount <> account_amount + pooled_amount THEN 'relation_transfer.total_is_sum' END
    ) AS rule_ids
  FROM std.relation_transfer
  WHERE
    ((total_amount <> account_amount + pooled_amount))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'relation_transfer' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('relation_transfer.total_is_sum', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
