-- Row rules of charity_donation; made by `auditlake generate`, do not edit.
-- charity_donation.amount_positive (error): 捐赠金额不为正 / amount is not positive
-- charity_donation.goods_named (warning): 物资捐赠缺物资名称 / donated goods are not named
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'charity_donation.amount_positive' END,
      CASE WHEN kind = 'goods' AND item IS NULL THEN 'charity_donation.goods_named' END
    ) AS rule_ids
  FROM std.charity_donation
  WHERE
    ((amount <= 0)
      OR (kind = 'goods' AND item IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'charity_donation' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('charity_donation.amount_positive', 'error'), ('charity_donation.goods_named', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
