-- Row rules of audit_project; made by `auditlake generate`, do not edit.
-- audit_project.end_after_start (error): 项目结束日期早于开始日期 / the project ends before it starts
-- audit_project.ratio_range (error): 抽审比例大于1 / a sampled share above 1
-- audit_project.report_after_start (error): 报告日期早于项目开始日期 / the report is dated before the project starts
-- audit_project.approved_names_ratio (warning): 方案已批准但缺抽审资金比例 / an approved plan without the share of the amount sampled
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_date < start_date THEN 'audit_project.end_after_start' END,
      CASE WHEN sample_amount_ratio > 1 OR sample_scope_ratio > 1 THEN 'audit_project.ratio_range' END,
      CASE WHEN report_date < start_date THEN 'audit_project.report_after_start' END,
      CASE WHEN plan_approved AND sample_amount_ratio IS NULL THEN 'audit_project.approved_names_ratio' END
    ) AS rule_ids
  FROM std.audit_project
  WHERE
    ((end_date < start_date)
      OR (sample_amount_ratio > 1 OR sample_scope_ratio > 1)
      OR (report_date < start_date)
      OR (plan_approved AND sample_amount_ratio IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'audit_project' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('audit_project.end_after_start', 'error'), ('audit_project.ratio_range', 'error'), ('audit_project.report_after_start', 'error'), ('audit_project.approved_names_ratio', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
