-- Row rules of unemployment_claim; made by `auditlake generate`, do not edit.
-- unemployment_claim.months_add_up (warning): 剩余月数不等于应享受减已领 / months left differ from entitled less used
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN left_months <> entitled_months - used_months THEN 'unemployment_claim.months_add_up' END
    ) AS rule_ids
  FROM std.unemployment_claim
  WHERE
    ((left_months <> entitled_months - used_months))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'unemployment_claim' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('unemployment_claim.months_add_up', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
