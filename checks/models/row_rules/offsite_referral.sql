-- Row rules of offsite_referral; made by `auditlake generate`, do not edit.
-- offsite_referral.valid_order (error): 备案结束日期早于开始日期 / the filing ends before it starts
-- offsite_referral.transfer_names_inst (warning): 转诊备案没有转出医疗机构 / a referral names no referring institution
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN valid_to < valid_from THEN 'offsite_referral.valid_order' END,
      CASE WHEN kind = 'transfer' and from_inst is null THEN 'offsite_referral.transfer_names_inst' END
    ) AS rule_ids
  FROM std.offsite_referral
  WHERE
    ((valid_to < valid_from)
      OR (kind = 'transfer' and from_inst is null))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'offsite_referral' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('offsite_referral.valid_order', 'error'), ('offsite_referral.transfer_names_inst', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
