MODEL (
  name checks.pen_12,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'First regular payment booked in the period although the months counted are fewer than required at the start month, or the actual months exceed the dues written off plus the months moved in.',
  tags (
    'code:PEN-12', 'domain:pension', 'stage:production', 'method:REC', 'severity:medium',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH beginner AS (
  SELECT q.person_key
  FROM std.benefit_payment AS q
  WHERE q.regular_flag AND q.amount > 0 AND q.book_month <= @last_month()
  GROUP BY q.area_code, q.payee_id, q.person_key, q.fund_code
  HAVING @in_run(MIN(q.book_month))
), started AS (
  SELECT p.area_code, p.payee_id, p.person_key, p.fund_code, MIN(p.first_booked) AS first_booked,
    SUM(p.net_now) AS amount, @keys_of(p.now_keys) AS row_keys
  FROM @net_pension(p.person_key IN (SELECT x.person_key FROM beginner AS x)) AS p
  GROUP BY p.area_code, p.payee_id, p.person_key, p.fund_code
  HAVING @in_run(MIN(p.first_booked))
), new_payee AS (
  SELECT y.area_code, y.agency_code, y.person_key, y.fund_code, y.start_month, y.benefit_kind,
    y.calc_months_actual, y.calc_months_deemed, s.amount, @joined(s.row_keys, [y.row_key]) AS row_keys
  FROM started AS s
  JOIN std.benefit_payee AS y ON y.area_code = s.area_code AND y.payee_id = s.payee_id AND y.fund_code = s.fund_code
), dues AS (
  SELECT d.person_key, COUNT(DISTINCT d.due_month) AS months
  FROM std.due AS d
  WHERE d.fund_code IN ('110', '120') AND d.written_off
    AND d.person_key IN (SELECT x.person_key FROM new_payee AS x)
  GROUP BY d.person_key
), moved AS (
  SELECT r.person_key, SUM(r.months_moved) AS months, @keys(r.row_key) AS row_keys
  FROM std.relation_transfer AS r
  WHERE r.direction = 'in' AND COALESCE(r.status, '2') = '2' AND r.fund_code IN ('110', '120')
  GROUP BY r.person_key
), tested AS (
  SELECT n.*, COALESCE(d.months, 0) AS due_months, COALESCE(m.months, 0) AS moved_months, m.row_keys AS moved_keys,
    CASE WHEN n.benefit_kind <> '05' AND n.calc_months_actual + n.calc_months_deemed < prm.min_contribution_months
      THEN prm.min_contribution_months - n.calc_months_actual - n.calc_months_deemed END AS too_few,
    CASE WHEN n.fund_code <> '170'
      AND n.calc_months_actual > COALESCE(d.months, 0) + COALESCE(m.months, 0) + prm.contribution_tolerance
      THEN n.calc_months_actual - COALESCE(d.months, 0) - COALESCE(m.months, 0) END AS not_covered
  FROM new_payee AS n
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = n.area_code AND prm.month = n.start_month
  LEFT JOIN dues AS d ON d.person_key = n.person_key
  LEFT JOIN moved AS m ON m.person_key = n.person_key
)
SELECT
  @hit(
    'PEN-12', 'person', t.person_key, t.area_code, MIN(t.agency_code), t.start_month,
    MAX(GREATEST(COALESCE(t.too_few, 0), COALESCE(t.not_covered, 0))),
    SUM(t.amount) FILTER (NOT t.too_few IS NULL),
    {'start_month': t.start_month, 'months_actual': MAX(t.calc_months_actual),
     'months_deemed': MAX(t.calc_months_deemed), 'months_written_off': MAX(t.due_months),
     'months_moved_in': MAX(t.moved_months), 'months_too_few': MAX(t.too_few),
     'months_not_covered': MAX(t.not_covered)},
    @joined(@keys_of(t.row_keys), @keys_of(t.moved_keys))
  )
FROM tested AS t
WHERE NOT t.too_few IS NULL OR NOT t.not_covered IS NULL
GROUP BY t.area_code, t.person_key, t.start_month
