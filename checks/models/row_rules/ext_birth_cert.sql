-- Row rules of ext_birth_cert; made by `auditlake generate`, do not edit.
-- ext_birth_cert.issued_after_birth (error): 签发早于出生 / issued before birth
-- ext_birth_cert.children_positive (error): 子女数应大于零 / a birth has at least one child
-- ext_birth_cert.mother_not_father (error): 父母为同一人 / both parents are one person
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN issued_date < birth_date THEN 'ext_birth_cert.issued_after_birth' END,
      CASE WHEN children < 1 THEN 'ext_birth_cert.children_positive' END,
      CASE WHEN mother_key = father_key THEN 'ext_birth_cert.mother_not_father' END
    ) AS rule_ids
  FROM std.ext_birth_cert
  WHERE
    ((issued_date < birth_date)
      OR (children < 1)
      OR (mother_key = father_key))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_birth_cert' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_birth_cert.issued_after_birth', 'error'), ('ext_birth_cert.children_positive', 'error'), ('ext_birth_cert.mother_not_father', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
