MODEL (
  name checks.pen_01,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'Regular pension booked in the period for months after the month of death plus grace, net of recoveries, unless a life certification was passed later.',
  tags (
    'code:PEN-01', 'domain:pension', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH source AS (
  SELECT d.person_key, d.death_date, d.source_dept AS dept, d.row_key
  FROM std.ext_death AS d
  UNION ALL
  SELECT f.person_key, f.death_date, 'ca' AS dept, f.row_key
  FROM std.funeral_record AS f
), dead AS (
  SELECT s.person_key, MIN(s.death_date) AS death_date, COUNT(DISTINCT s.dept) AS sources,
    @keys(s.dept) AS depts, @keys(s.row_key) AS row_keys
  FROM source AS s
  GROUP BY s.person_key
), alive AS (
  SELECT c.person_key, MAX(c.cert_date) AS cert_date
  FROM std.life_certification AS c
  WHERE c.result = 'pass'
  GROUP BY c.person_key
), paid AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.person_key, d.death_date, MIN(d.depts) AS depts,
    COUNT(DISTINCT p.benefit_month) AS months, @keys(p.benefit_month) AS paid_months, SUM(p.net_now) AS amount,
    MIN(d.row_keys) AS dead_keys, @keys_of(p.now_keys) AS paid_keys, MAX(a.cert_date) AS cert_date
  FROM @net_pension(p.person_key IN (SELECT x.person_key FROM dead AS x)) AS p
  JOIN dead AS d ON d.person_key = p.person_key
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = p.area_code AND prm.month = p.benefit_month
  LEFT JOIN alive AS a ON a.person_key = p.person_key AND a.cert_date > d.death_date
  WHERE p.net_now > 0
    AND @month_number(p.benefit_month) > @day_number(d.death_date) + prm.grace_months
    AND d.sources >= prm.min_sources
    AND a.cert_date IS NULL
  GROUP BY p.area_code, p.person_key, d.death_date
)
SELECT
  @hit(
    'PEN-01', 'person', f.person_key, f.area_code, f.agency_code, @month_of(f.death_date), f.months, f.amount,
    {'death_date': f.death_date, 'sources': f.depts, 'paid_months': f.paid_months, 'amount': f.amount},
    @joined(f.dead_keys, f.paid_keys)
  )
FROM paid AS f
