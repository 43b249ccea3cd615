-- Row rules of person_change_log; made by `auditlake generate`, do not edit.
-- person_change_log.value_changed (error): 变更前后相同 / old and new value are the same
-- person_change_log.identity_needs_document (warning): 身份信息变更缺依据文号 / change of identity data without a document
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN old_value = new_value THEN 'person_change_log.value_changed' END,
      CASE WHEN field_name IN ('birth_date', 'id_no', 'sex') AND doc_no IS NULL THEN 'person_change_log.identity_needs_document' END
    ) AS rule_ids
  FROM std.person_change_log
  WHERE
    ((old_value = new_value)
      OR (field_name IN ('birth_date', 'id_no', 'sex') AND doc_no IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'person_change_log' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('person_change_log.value_changed', 'error'), ('person_change_log.identity_needs_document', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
