-- Row rules of ss_card; made by `auditlake generate`, do not edit.
-- ss_card.issue_after_apply (error): 制卡日期早于申领日期 / made before applied for
-- ss_card.activate_after_issue (error): 激活日期早于制卡日期 / activated before made
-- ss_card.cancelled_has_date (warning): 已注销但缺注销日期 / cancelled without a date
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN issue_date < apply_date THEN 'ss_card.issue_after_apply' END,
      CASE WHEN activate_date < issue_date THEN 'ss_card.activate_after_issue' END,
      CASE WHEN card_status = 'cancelled' AND cancel_date IS NULL THEN 'ss_card.cancelled_has_date' END
    ) AS rule_ids
  FROM std.ss_card
  WHERE
    ((issue_date < apply_date)
      OR (activate_date < issue_date)
      OR (card_status = 'cancelled' AND cancel_date IS NULL))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'ss_card' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('ss_card.issue_after_apply', 'error'), ('ss_card.activate_after_issue', 'error'), ('ss_card.cancelled_has_date', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
