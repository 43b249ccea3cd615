MODEL (
  name checks.pen_04,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'Employees and residents pension paid to one person for the same month, one of them booked in the period.',
  tags (
    'code:PEN-04', 'domain:pension', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH candidate AS (
  SELECT q.person_key
  FROM std.benefit_payment AS q
  WHERE q.fund_code IN ('110', '120', '170')
  GROUP BY q.person_key
  HAVING BOOL_OR(q.fund_code = '170') AND BOOL_OR(q.fund_code <> '170')
), paid AS (
  SELECT p.area_code, p.agency_code, p.person_key, p.fund_code, p.benefit_month, p.net, p.net_now, p.row_keys
  FROM @net_pension(p.person_key IN (SELECT x.person_key FROM candidate AS x)) AS p
), employee AS (
  SELECT p.person_key, p.benefit_month, SUM(p.net) AS net, SUM(p.net_now) AS net_now, @keys_of(p.row_keys) AS row_keys
  FROM paid AS p
  WHERE p.fund_code <> '170'
  GROUP BY p.person_key, p.benefit_month
), resident AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.person_key, p.benefit_month, SUM(p.net) AS net,
    SUM(p.net_now) AS net_now, @keys_of(p.row_keys) AS row_keys
  FROM paid AS p
  WHERE p.fund_code = '170'
  GROUP BY p.area_code, p.person_key, p.benefit_month
), both_paid AS (
  SELECT r.area_code, r.agency_code, r.person_key, r.benefit_month, LEAST(r.net, e.net) AS smaller,
    r.net AS resident_amount, e.net AS employee_amount, r.net_now > 0 OR e.net_now > 0 AS now,
    LIST_CONCAT(r.row_keys, e.row_keys) AS row_keys, prm.duplicate_min_overlap
  FROM resident AS r
  JOIN employee AS e ON e.person_key = r.person_key AND e.benefit_month = r.benefit_month
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = r.area_code AND prm.month = r.benefit_month
), found AS (
  SELECT b.area_code, MIN(b.agency_code) AS agency_code, b.person_key, MIN(b.benefit_month) AS first_month,
    COUNT(*) AS known_months, COUNT(*) FILTER (b.now) AS months, SUM(b.smaller) FILTER (b.now) AS amount,
    LIST_SORT(
      ARRAY_AGG(
        {'month': b.benefit_month, 'residents': b.resident_amount, 'employees': b.employee_amount}
      ) FILTER (b.now)
    ) AS by_month,
    MAX(b.duplicate_min_overlap) AS min_overlap, @keys_of(b.row_keys) AS row_keys
  FROM both_paid AS b
  GROUP BY b.area_code, b.person_key
)
SELECT
  @hit(
    'PEN-04', 'person', f.person_key, f.area_code, f.agency_code, f.first_month, f.months, f.amount,
    {'first_month': f.first_month, 'months': f.by_month, 'smaller_amount': f.amount},
    f.row_keys
  )
FROM found AS f
WHERE f.months > 0 AND f.known_months >= f.min_overlap
