-- Row rules of ref_medical_item; made by `auditlake generate`, do not edit.
-- ref_medical_item.self_pay_in_range (error): 先行自付比例不在0至1之间 / the share paid first is not between 0 and 1
-- ref_medical_item.valid_order (error): 失效日期早于生效日期 / the item ends before it starts
-- ref_medical_item.grade_c_rate (warning): 自费项目的先行自付比例小于1 / an item that is not covered has a share below one
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN self_pay_rate < 0 or self_pay_rate > 1 THEN 'ref_medical_item.self_pay_in_range' END,
      CASE WHEN valid_to < valid_from THEN 'ref_medical_item.valid_order' END,
      CASE WHEN charge_grade = '3' and self_pay_rate < 1 THEN 'ref_medical_item.grade_c_rate' END
    ) AS rule_ids
  FROM std.ref_medical_item
  WHERE
    ((self_pay_rate < 0 or self_pay_rate > 1)
      OR (valid_to < valid_from)
      OR (charge_grade = '3' and self_pay_rate < 1))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ref_medical_item' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ref_medical_item.self_pay_in_range', 'error'), ('ref_medical_item.valid_order', 'error'), ('ref_medical_item.grade_c_rate', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
