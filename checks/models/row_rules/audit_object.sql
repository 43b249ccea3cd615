-- Row rules of audit_object; made by `auditlake generate`, do not edit.
-- audit_object.cycle_positive (error): 审计周期应为正数 / the audit cycle must be positive
-- audit_object.scale_not_negative (error): 资金规模为负 / negative amount of funds
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN cycle_months <= 0 THEN 'audit_object.cycle_positive' END,
      CASE WHEN amount_scale < 0 THEN 'audit_object.scale_not_negative' END
    ) AS rule_ids
  FROM std.audit_object
  WHERE
    ((cycle_months <= 0)
      OR (amount_scale < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'audit_object' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('audit_object.cycle_positive', 'error'), ('audit_object.scale_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
