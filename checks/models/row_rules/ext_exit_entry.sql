-- Row rules of ext_exit_entry; made by `auditlake generate`, do not edit.
-- ext_exit_entry.entry_after_exit (error): 入境早于出境 / entry lies before exit
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN entry_date < exit_date THEN 'ext_exit_entry.entry_after_exit' END
    ) AS rule_ids
  FROM std.ext_exit_entry
  WHERE
    ((entry_date < exit_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_exit_entry' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_exit_entry.entry_after_exit', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
