-- Row rules of annuity_asset; made by `auditlake generate`, do not edit.
-- annuity_asset.value_not_negative (error): 市值或净值为负 / negative value
-- annuity_asset.value_within_net (warning): 单类资产市值超过组合净值的140% / one class exceeds 140 % of the portfolio's net value
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN market_value < 0 OR net_value < 0 THEN 'annuity_asset.value_not_negative' END,
      CASE WHEN market_value > net_value * 1.4 THEN 'annuity_asset.value_within_net' END
    ) AS rule_ids
  FROM std.annuity_asset
  WHERE
    ((market_value < 0 OR net_value < 0)
      OR (market_value > net_value * 1.4))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'annuity_asset' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('annuity_asset.value_not_negative', 'error'), ('annuity_asset.value_within_net', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
