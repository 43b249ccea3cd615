-- Row rules of payment_flow_def; made by `auditlake generate`, do not edit.
-- payment_flow_def.sequence_positive (error): 环节顺序号应为正整数 / sequence number must be positive
-- payment_flow_def.actors_positive (error): 最少经办人数应为正整数 / number of people must be positive
WITH fired AS (
  SELECT
    area_code, agency_code, row_key,
    CONCAT_WS(
      ',',
      CASE WHEN sequence_no < 1 THEN 'payment_flow_def.sequence_positive' END,
      CASE WHEN min_actors < 1 THEN 'payment_flow_def.actors_positive' END
    ) AS rule_ids
  FROM std.payment_flow_def
  WHERE
    ((sequence_no < 1)
      OR (min_actors < 1))
), single AS (
  SELECT area_code, agency_code, row_key, UNNEST(STRING_SPLIT(rule_ids, ',')) AS rule_id
  FROM fired
)
SELECT
  s.rule_id, r.severity, 'payment_flow_def' AS table_name, s.area_code, s.agency_code, s.row_key
FROM single AS s
JOIN (VALUES ('payment_flow_def.sequence_positive', 'error'), ('payment_flow_def.actors_positive', 'error')) AS r(rule_id, severity) ON r.rule_id = s.rule_id
