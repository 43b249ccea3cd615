-- Row rules of interest_record; made by `auditlake generate`, do not edit.
-- interest_record.period_forward (error): 计息止日早于起日 / the interest period ends before it starts
-- interest_record.credited_to_own_fund (warning): 利息未记入本基金 / interest was credited to another fund
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'interest_record.period_forward' END,
      CASE WHEN credited_fund <> fund_code THEN 'interest_record.credited_to_own_fund' END
    ) AS rule_ids
  FROM std.interest_record
  WHERE
    ((to_date < from_date)
      OR (credited_fund <> fund_code))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'interest_record' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('interest_record.period_forward', 'error'), ('interest_record.credited_to_own_fund', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
