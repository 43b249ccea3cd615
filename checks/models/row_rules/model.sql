-- Row rules of model; made by `auditlake generate`, do not edit.
-- model.valid_order (error): 停用日期早于启用日期 / retired before it was released
-- model.version_positive (error): 版本号应为正整数 / the version must be positive
-- model.released_was_verified (warning): 已发布模型未经验证 / released without verification
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN valid_to < valid_from THEN 'model.valid_order' END,
      CASE WHEN version < 1 THEN 'model.version_positive' END,
      CASE WHEN status = 'released' AND verified_on IS NULL THEN 'model.released_was_verified' END
    ) AS rule_ids
  FROM std.model
  WHERE
    ((valid_to < valid_from)
      OR (version < 1)
      OR (status = 'released' AND verified_on IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'model' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('model.valid_order', 'error'), ('model.version_positive', 'error'), ('model.released_was_verified', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
