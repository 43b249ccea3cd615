-- Row rules of childcare_inst; made by `auditlake generate`, do not edit.
-- childcare_inst.closed_after_filed (error): 停办日期早于备案日期 / closed before it was filed
-- childcare_inst.places_not_negative (error): 托位数为负 / negative number of places
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN closed_date < filed_date THEN 'childcare_inst.closed_after_filed' END,
      CASE WHEN places < 0 THEN 'childcare_inst.places_not_negative' END
    ) AS rule_ids
  FROM std.childcare_inst
  WHERE
    ((closed_date < filed_date)
      OR (places < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'childcare_inst' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('childcare_inst.closed_after_filed', 'error'), ('childcare_inst.places_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
