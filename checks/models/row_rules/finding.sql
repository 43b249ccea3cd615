-- Row rules of finding; made by `auditlake generate`, do not edit.
-- finding.formed_before_found (error): 问题形成日期晚于发现日期 / the problem arose after it was found
-- finding.due_after_found (error): 整改期限早于发现日期 / to be rectified before it was found
-- finding.amount_not_negative (error): 问题金额为负 / negative amount
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN formed_date > found_on THEN 'finding.formed_before_found' END,
      CASE WHEN due_on < found_on THEN 'finding.due_after_found' END,
      CASE WHEN amount < 0 THEN 'finding.amount_not_negative' END
    ) AS rule_ids
  FROM std.finding
  WHERE
    ((formed_date > found_on)
      OR (due_on < found_on)
      OR (amount < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'finding' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('finding.formed_before_found', 'error'), ('finding.due_after_found', 'error'), ('finding.amount_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
