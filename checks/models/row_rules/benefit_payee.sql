-- Row rules of benefit_payee; made by `auditlake generate`, do not edit.
-- benefit_payee.end_after_start (error): 待遇终止年月早于开始年月 / benefit ends before it starts
-- benefit_payee.months_not_negative (error): 缴费月数为负 / negative contribution months
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN end_month < start_month THEN 'benefit_payee.end_after_start' END,
      CASE WHEN calc_months_actual < 0 OR calc_months_deemed < 0 THEN 'benefit_payee.months_not_negative' END
    ) AS rule_ids
  FROM std.benefit_payee
  WHERE
    ((end_month < start_month)
      OR (calc_months_actual < 0 OR calc_months_deemed < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'benefit_payee' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('benefit_payee.end_after_start', 'error'), ('benefit_payee.months_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
