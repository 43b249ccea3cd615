-- Row rules of ref_drg_group; made by `auditlake generate`, do not edit.
-- ref_drg_group.los_bounds (error): 住院日上限小于下限 / the upper bound of the stay lies below the lower
-- ref_drg_group.weight_positive (error): 病组权重不为正 / the weight is not positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN los_high < los_low THEN 'ref_drg_group.los_bounds' END,
      CASE WHEN weight <= 0 THEN 'ref_drg_group.weight_positive' END
    ) AS rule_ids
  FROM std.ref_drg_group
  WHERE
    ((los_high < los_low)
      OR (weight <= 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ref_drg_group' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ref_drg_group.los_bounds', 'error'), ('ref_drg_group.weight_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
