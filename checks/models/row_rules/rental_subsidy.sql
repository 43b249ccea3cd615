-- Row rules of rental_subsidy; made by `auditlake generate`, do not edit.
-- rental_subsidy.persons_positive (error): 保障人数小于1 / fewer than one person
-- rental_subsidy.amount_not_zero (warning): 补贴金额为零 / subsidy of zero
-- rental_subsidy.landlord_is_other (warning): 出租人与受补贴人为同一人 / landlord and beneficiary are the same person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN persons < 1 THEN 'rental_subsidy.persons_positive' END,
      CASE WHEN amount = 0 THEN 'rental_subsidy.amount_not_zero' END,
      CASE WHEN landlord_key = person_key THEN 'rental_subsidy.landlord_is_other' END
    ) AS rule_ids
  FROM std.rental_subsidy
  WHERE
    ((persons < 1)
      OR (amount = 0)
      OR (landlord_key = person_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'rental_subsidy' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('rental_subsidy.persons_positive', 'error'), ('rental_subsidy.amount_not_zero', 'warning'), ('rental_subsidy.landlord_is_other', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
