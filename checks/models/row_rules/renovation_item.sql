-- Row rules of renovation_item; made by `auditlake generate`, do not edit.
-- renovation_item.qty_not_negative (error): 工程量为负 / negative quantity
-- renovation_item.accepted_has_qty (warning): 已验收但缺验收工程量 / accepted without a quantity
-- renovation_item.built_before_2030 (warning): 小区建成年份不合理 / implausible year of building
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN planned_qty < 0 OR accepted_qty < 0 THEN 'renovation_item.qty_not_negative' END,
      CASE WHEN accept_date IS NOT NULL AND accepted_qty IS NULL THEN 'renovation_item.accepted_has_qty' END,
      CASE WHEN built_year NOT BETWEEN 1949 AND 2030 THEN 'renovation_item.built_before_2030' END
    ) AS rule_ids
  FROM std.renovation_item
  WHERE
    ((planned_qty < 0 OR accepted_qty < 0)
      OR (accept_date IS NOT NULL AND accepted_qty IS NULL)
      OR (built_year NOT BETWEEN 1949 AND 2030))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'renovation_item' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('renovation_item.qty_not_negative', 'error'), ('renovation_item.accepted_has_qty', 'warning'), ('renovation_item.built_before_2030', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
