-- Row rules of ext_household_register; made by `auditlake generate`, do not edit.
-- ext_household_register.birth_matches_id (warning): 出生日期与公民身份号码不一致 / birth date differs from the citizen id
-- ext_household_register.cancel_after_register (error): 注销早于登记 / cancelled before registered
-- ext_household_register.born_before_registered (error): 登记早于出生 / registered before birth
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN strftime(birth_date, '%Y%m%d') <> substr(id_no, 7, 8) THEN 'ext_household_register.birth_matches_id' END,
      CASE WHEN cancel_date < register_date THEN 'ext_household_register.cancel_after_register' END,
      CASE WHEN register_date < birth_date THEN 'ext_household_register.born_before_registered' END
    ) AS rule_ids
  FROM std.ext_household_register
  WHERE
    ((strftime(birth_date, '%Y%m%d') <> substr(id_no, 7, 8))
      OR (cancel_date < register_date)
      OR (register_date < birth_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_household_register' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_household_register.birth_matches_id', 'warning'), ('ext_household_register.cancel_after_register', 'error'), ('ext_household_register.born_before_registered', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
