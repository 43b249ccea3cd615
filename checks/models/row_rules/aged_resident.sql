-- Row rules of aged_resident; made by `auditlake generate`, do not edit.
-- aged_resident.out_after_in (error): 离院日期早于入住日期 / moved out before moving in
-- aged_resident.fee_not_negative (error): 月收费为负 / negative fee
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN out_date < in_date THEN 'aged_resident.out_after_in' END,
      CASE WHEN fee_month < 0 THEN 'aged_resident.fee_not_negative' END
    ) AS rule_ids
  FROM std.aged_resident
  WHERE
    ((out_date < in_date)
      OR (fee_month < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'aged_resident' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('aged_resident.out_after_in', 'error'), ('aged_resident.fee_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
