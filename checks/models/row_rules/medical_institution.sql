-- Row rules of medical_institution; made by `auditlake generate`, do not edit.
-- medical_institution.contract_order (error): 协议终止日期早于开始日期 / the agreement ends before it starts
-- medical_institution.beds_not_negative (error): 床位数为负 / a number of beds is negative
-- medical_institution.beds_over_approved (warning): 开放床位数超过核定床位数 / more beds are open than approved
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN contract_to < contract_from THEN 'medical_institution.contract_order' END,
      CASE WHEN open_beds < 0 or approved_beds < 0 THEN 'medical_institution.beds_not_negative' END,
      CASE WHEN open_beds > approved_beds THEN 'medical_institution.beds_over_approved' END
    ) AS rule_ids
  FROM std.medical_institution
  WHERE
    ((contract_to < contract_from)
      OR (open_beds < 0 or approved_beds < 0)
      OR (open_beds > approved_beds))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'medical_institution' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('medical_institution.contract_order', 'error'), ('medical_institution.beds_not_negative', 'error'), ('medical_institution.beds_over_approved', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
