-- Row rules of maint_txn; made by `auditlake generate`, do not edit.
-- maint_txn.amount_positive (error): 金额不为正（方向由收支种类表示） / amount is not positive; the kind gives the direction
-- maint_txn.use_has_project (warning): 使用支出缺使用项目编号 / use without a project
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'maint_txn.amount_positive' END,
      CASE WHEN kind = 'use' AND project_id IS NULL THEN 'maint_txn.use_has_project' END
    ) AS rule_ids
  FROM std.maint_txn
  WHERE
    ((amount <= 0)
      OR (kind = 'use' AND project_id IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'maint_txn' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('maint_txn.amount_positive', 'error'), ('maint_txn.use_has_project', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
