MODEL (
  name checks.pen_05,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'Dues for the same months in two areas of one fund family, or for employees and residents pension, for at least the number of months that counts; one of those months booked in the period.',
  tags (
    'code:PEN-05', 'domain:pension', 'stage:production', 'method:COR', 'severity:medium',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH family AS (
  SELECT d.person_key, d.area_code, d.agency_code, d.due_month, d.book_month, d.unit_id, d.row_key,
    d.unit_due + d.person_due AS total, CASE WHEN d.fund_code = '170' THEN 'residents' ELSE 'employees' END AS family
  FROM std.due AS d
  WHERE d.fund_code IN ('110', '120', '170') AND d.book_month <= @last_month()
), candidate AS (
  SELECT f.person_key
  FROM family AS f
  GROUP BY f.person_key
  HAVING COUNT(DISTINCT f.area_code || f.family) > 1
), month_due AS (
  SELECT f.person_key, f.area_code, MIN(f.agency_code) AS agency_code, f.family, f.due_month,
    MAX(f.book_month) AS book_month, @keys(f.unit_id, NOT f.unit_id IS NULL) AS units,
    @keys(f.row_key) AS row_keys
  FROM family AS f
  WHERE f.person_key IN (SELECT x.person_key FROM candidate AS x)
  GROUP BY f.person_key, f.area_code, f.family, f.due_month
  HAVING SUM(f.total) > 0
), series AS (
  SELECT m.*, MIN(m.due_month) OVER (PARTITION BY m.person_key, m.area_code, m.family) AS series_start
  FROM month_due AS m
), pair AS (
  -- b is the side that answers: residents against employees, else the series that started later
  SELECT b.person_key, b.area_code, b.agency_code, b.family, b.due_month, @year_of(b.due_month) AS due_year, a.area_code AS other_area, a.units,
    @in_run(GREATEST(a.book_month, b.book_month)) AS now, LIST_CONCAT(a.row_keys, b.row_keys) AS row_keys
  FROM series AS a
  JOIN series AS b ON a.person_key = b.person_key AND a.due_month = b.due_month
  WHERE (a.family = 'employees' AND b.family = 'residents')
    OR (
      a.family = b.family AND a.area_code <> b.area_code
      AND (a.series_start, a.area_code) < (b.series_start, b.area_code)
    )
), found AS (
  SELECT p.person_key, p.area_code, MIN(p.agency_code) AS agency_code, MIN(p.due_month) AS first_month,
    COUNT(DISTINCT p.due_month) AS months, @keys(p.due_month) AS due_months, @keys(p.other_area) AS other_areas,
    @keys_of(p.units) AS units, BOOL_OR(p.family = 'residents') AS resident, BOOL_OR(p.now) AS now,
    @keys(p.due_year) AS years, @keys_of(p.row_keys) AS row_keys
  FROM pair AS p
  GROUP BY p.person_key, p.area_code
), subsidy AS (
  SELECT s.person_key, s.area_code, SUM(s.match_subsidy) AS amount, @keys(s.row_key) AS row_keys
  FROM std.resident_subsidy AS s
  JOIN found AS f ON f.person_key = s.person_key AND f.area_code = s.area_code AND LIST_CONTAINS(f.years, s.year)
  WHERE f.resident AND s.match_subsidy > 0
  GROUP BY s.person_key, s.area_code
)
SELECT
  @hit(
    'PEN-05', 'person', f.person_key, f.area_code, f.agency_code, f.first_month, f.months, s.amount,
    {'due_months': f.due_months, 'other_areas': f.other_areas, 'units': f.units, 'match_subsidy': s.amount},
    @joined(f.row_keys, s.row_keys)
  )
FROM found AS f
JOIN std.ref_parameter_wide AS prm ON prm.area_code = f.area_code AND prm.month = f.first_month
LEFT JOIN subsidy AS s ON s.person_key = f.person_key AND s.area_code = f.area_code
WHERE f.now AND f.months >= prm.enrolment_min_months
