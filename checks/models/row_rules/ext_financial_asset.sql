-- Row rules of ext_financial_asset; made by `auditlake generate`, do not edit.
-- ext_financial_asset.not_negative (error): 资产为负 / a negative asset
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN deposit_total < 0 OR securities_total < 0 OR commercial_insurance < 0 THEN 'ext_financial_asset.not_negative' END
    ) AS rule_ids
  FROM std.ext_financial_asset
  WHERE
    ((deposit_total < 0 OR securities_total < 0 OR commercial_insurance < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_financial_asset' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_financial_asset.not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
