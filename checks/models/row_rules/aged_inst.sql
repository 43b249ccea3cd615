-- Row rules of aged_inst; made by `auditlake generate`, do not edit.
-- aged_inst.care_beds_within (error): 护理型床位多于床位数 / more care beds than beds
-- aged_inst.closed_after_filed (error): 停业日期早于备案日期 / closed before it was filed
-- aged_inst.prepaid_has_account (warning): 有预收费余额而无监管账户 / prepaid fees without a supervised account
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN care_beds > beds THEN 'aged_inst.care_beds_within' END,
      CASE WHEN closed_date < filed_date THEN 'aged_inst.closed_after_filed' END,
      CASE WHEN prepaid_balance > 0 AND deposit_account_no IS NULL THEN 'aged_inst.prepaid_has_account' END
    ) AS rule_ids
  FROM std.aged_inst
  WHERE
    ((care_beds > beds)
      OR (closed_date < filed_date)
      OR (prepaid_balance > 0 AND deposit_account_no IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'aged_inst' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('aged_inst.care_beds_within', 'error'), ('aged_inst.closed_after_filed', 'error'), ('aged_inst.prepaid_has_account', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
