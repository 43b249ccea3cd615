-- Row rules of due; made by `auditlake generate`, do not edit.
-- due.due_not_after_book (warning): 费款所属期晚于做账期号且非预缴 / due month lies after the book month and is no prepayment
-- due.amounts_not_negative (error): 正常应缴出现负数 / negative amount on a normal due
-- due.arrived_has_month (warning): 已到账但缺到账年月 / arrived without an arrival month
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN due_month > book_month AND charge_type <> '30' THEN 'due.due_not_after_book' END,
      CASE WHEN charge_type = '10' AND (unit_due < 0 OR person_due < 0) THEN 'due.amounts_not_negative' END,
      CASE WHEN arrived AND arrived_month IS NULL THEN 'due.arrived_has_month' END
    ) AS rule_ids
  FROM std.due
  WHERE
    ((due_month > book_month AND charge_type <> '30')
      OR (charge_type = '10' AND (unit_due < 0 OR person_due < 0))
      OR (arrived AND arrived_month IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'due' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('due.due_not_after_book', 'warning'), ('due.amounts_not_negative', 'error'), ('due.arrived_has_month', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
