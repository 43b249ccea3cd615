-- Row rules of ext_prison; made by `auditlake generate`, do not edit.
-- ext_prison.end_after_start (error): 刑期终止早于起始 / term ends before it starts
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'ext_prison.end_after_start' END
    ) AS rule_ids
  FROM std.ext_prison
  WHERE
    ((to_date < from_date))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ext_prison' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ext_prison.end_after_start', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
