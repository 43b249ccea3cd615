-- Row rules of gl_voucher; made by `auditlake generate`, do not edit.
-- gl_voucher.one_side (error): 同一分录借贷同时有金额 / both debit and credit on one line
-- gl_voucher.maker_not_checker (warning): 制单人与审核人相同 / maker and checker are the same person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN debit <> 0 AND credit <> 0 THEN 'gl_voucher.one_side' END,
      CASE WHEN maker = checker THEN 'gl_voucher.maker_not_checker' END
    ) AS rule_ids
  FROM std.gl_voucher
  WHERE
    ((debit <> 0 AND credit <> 0)
      OR (maker = checker))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'gl_voucher' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('gl_voucher.one_side', 'error'), ('gl_voucher.maker_not_checker', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
