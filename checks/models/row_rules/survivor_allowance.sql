-- Row rules of survivor_allowance; made by `auditlake generate`, do not edit.
-- survivor_allowance.amount_positive (error): 金额不为正 / amount is not positive
-- survivor_allowance.dependant_is_other (error): 供养亲属即死亡人员 / dependant is the deceased
-- survivor_allowance.remarried_spouse (warning): 配偶已再婚仍列发放 / spouse marked as remarried is paid
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN amount <= 0 THEN 'survivor_allowance.amount_positive' END,
      CASE WHEN dependant_key = deceased_key THEN 'survivor_allowance.dependant_is_other' END,
      CASE WHEN relation = '1' AND remarried_flag THEN 'survivor_allowance.remarried_spouse' END
    ) AS rule_ids
  FROM std.survivor_allowance
  WHERE
    ((amount <= 0)
      OR (dependant_key = deceased_key)
      OR (relation = '1' AND remarried_flag))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'survivor_allowance' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('survivor_allowance.amount_positive', 'error'), ('survivor_allowance.dependant_is_other', 'error'), ('survivor_allowance.remarried_spouse', 'warning')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
