-- Row rules of hpf_gain; made by `auditlake generate`, do not edit.
-- hpf_gain.year_plausible (error): 年度不在合理范围 / year is out of range
-- hpf_gain.deposits_not_negative (error): 缴存或贷款余额为负 / negative deposits or loans
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN year NOT BETWEEN 1994 AND 2100 THEN 'hpf_gain.year_plausible' END,
      CASE WHEN deposits < 0 OR loans < 0 THEN 'hpf_gain.deposits_not_negative' END
    ) AS rule_ids
  FROM std.hpf_gain
  WHERE
    ((year NOT BETWEEN 1994 AND 2100)
      OR (deposits < 0 OR loans < 0))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'hpf_gain' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('hpf_gain.year_plausible', 'error'), ('hpf_gain.deposits_not_negative', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
