-- Row rules of audit_project_object; made by `auditlake generate`, do not edit.
-- audit_project_object.period_order (error): 覆盖终止年月早于起始年月 / the covered period ends before it begins
-- audit_project_object.amount_not_negative (error): 审计金额为负 / negative amount audited
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN period_to < period_from THEN 'audit_project_object.period_order' END,
      CASE WHEN amount_audited < 0 THEN 'audit_project_object.amount_not_negative' END
    ) AS rule_ids
  FROM std.audit_project_object
  WHERE
    ((period_to < period_from)
      OR (amount_audited < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'audit_project_object' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('audit_project_object.period_order', 'error'), ('audit_project_object.amount_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
