MODEL (
  name checks.ctl_13,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner submission_audit,
  description 'An org whose package of the period is missing, late or without an owed table, or whose declared rows or control totals are not the ones loaded.',
  tags (
    'code:CTL-13', 'domain:control', 'stage:production', 'method:CTL', 'severity:medium',
    'scope:province', 'scope:nation', 'lookback_months:0', 'flood:5000'
  )
);

WITH owed AS (
  SELECT c.area_code, c.owner_org, m.month
  FROM std.collection_catalogue AS c
  CROSS JOIN @run_months() AS m
  WHERE c.required AND @falls_due(c.frequency, c.from_period, m.month)
  GROUP BY c.area_code, c.owner_org, m.month
), package AS (
  SELECT k.package_id, k.from_org, k.period, k.due_at, k.received_at, k.resend_of
  FROM std.submission_package AS k
  WHERE k.status <> 'refused' AND NOT k.package_id LIKE '%.answer.%' AND @in_run(k.period)
), newest AS (
  SELECT k.from_org, k.period, ARG_MAX(k.package_id, k.received_at) AS package_id,
    MIN(k.received_at) AS first_received, MIN(k.due_at) AS due_at
  FROM package AS k
  GROUP BY k.from_org, k.period
), problem AS (
  SELECT o.owner_org, o.month, 'package missing' AS problem, '' AS table_name, CAST(NULL AS VARCHAR) AS package_id
  FROM owed AS o
  LEFT JOIN newest AS n ON n.from_org = o.owner_org AND n.period = o.month
  WHERE n.package_id IS NULL
  UNION ALL
  SELECT n.from_org, n.period, 'late', '', n.package_id
  FROM newest AS n
  JOIN owed AS o ON o.owner_org = n.from_org AND o.month = n.period
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = o.area_code AND prm.month = o.month
  WHERE DATE_DIFF('day', CAST(n.due_at AS DATE), CAST(n.first_received AS DATE)) > prm.late_days
  UNION ALL
  SELECT c.owner_org, n.period, 'table missing', c.table_name, n.package_id
  FROM std.collection_catalogue AS c
  JOIN newest AS n ON n.from_org = c.owner_org
  LEFT JOIN std.submission_table AS t ON t.package_id = n.package_id AND t.table_name = c.table_name
  WHERE c.required AND @falls_due(c.frequency, c.from_period, n.period) AND t.table_name IS NULL
  UNION ALL
  SELECT n.from_org, n.period, 'rows differ', t.table_name, n.package_id
  FROM newest AS n
  JOIN std.submission_table AS t ON t.package_id = n.package_id
  WHERE t.rows_declared <> t.rows_loaded
  UNION ALL
  SELECT n.from_org, n.period, 'control total differs', t.table_name, n.package_id
  FROM newest AS n
  JOIN std.submission_table AS t ON t.package_id = n.package_id
  WHERE t.control_total_declared <> t.control_total_loaded
)
SELECT
  @hit(
    'CTL-13', 'org', p.owner_org, o.area_code, p.owner_org, p.month, COUNT(*), NULL,
    {'month': p.month, 'problems': LIST_SORT(ARRAY_AGG({'problem': p.problem, 'table': p.table_name}))},
    @joined(@keys(p.package_id, NOT p.package_id IS NULL))
  )
FROM problem AS p
JOIN owed AS o ON o.owner_org = p.owner_org AND o.month = p.month
GROUP BY p.owner_org, o.area_code, p.month
