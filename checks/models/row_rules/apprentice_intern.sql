-- Row rules of apprentice_intern; made by `auditlake generate`, do not edit.
-- apprentice_intern.end_after_start (error): 结束日期早于开始日期 / ends before it starts
-- apprentice_intern.amounts_not_negative (error): 补贴或生活费为负 / negative amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'apprentice_intern.end_after_start' END,
      CASE WHEN subsidy < 0 OR living_paid < 0 THEN 'apprentice_intern.amounts_not_negative' END
    ) AS rule_ids
  FROM std.apprentice_intern
  WHERE
    ((to_date < from_date)
      OR (subsidy < 0 OR living_paid < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'apprentice_intern' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('apprentice_intern.end_after_start', 'error'), ('apprentice_intern.amounts_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
