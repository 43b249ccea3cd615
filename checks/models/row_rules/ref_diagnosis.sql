-- Row rules of ref_diagnosis; made by `auditlake generate`, do not edit.
-- ref_diagnosis.operation_no_injury (warning): 手术操作编码不应有外伤标志 / an operation code carries the injury mark
-- ref_diagnosis.childbirth_female (error): 分娩编码限定为男性 / a childbirth code is limited to men
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN dx_kind = 'operation' and injury_flag THEN 'ref_diagnosis.operation_no_injury' END,
      CASE WHEN childbirth_flag and sex_limit = '1' THEN 'ref_diagnosis.childbirth_female' END
    ) AS rule_ids
  FROM std.ref_diagnosis
  WHERE
    ((dx_kind = 'operation' and injury_flag)
      OR (childbirth_flag and sex_limit = '1'))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ref_diagnosis' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ref_diagnosis.operation_no_injury', 'warning'), ('ref_diagnosis.childbirth_female', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
