-- Row rules of assist_member; made by `auditlake generate`, do not edit.
-- assist_member.to_after_from (error): 终止日期早于起始日期 / ends before it starts
-- assist_member.income_not_negative (error): 核定收入为负 / assessed income is negative
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN to_date < from_date THEN 'assist_member.to_after_from' END,
      CASE WHEN income_month < 0 THEN 'assist_member.income_not_negative' END
    ) AS rule_ids
  FROM std.assist_member
  WHERE
    ((to_date < from_date)
      OR (income_month < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'assist_member' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('assist_member.to_after_from', 'error'), ('assist_member.income_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
