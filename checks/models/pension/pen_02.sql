MODEL (
  name checks.pen_02,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'Regular pension booked in the period for months strictly between the first and the last month of a served prison term.',
  tags (
    'code:PEN-02', 'domain:pension', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH paid AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.person_key, @month_of(t.from_date) AS from_month,
    MIN(t.from_date) AS from_date, MAX(t.to_date) AS to_date,
    COUNT(DISTINCT p.benefit_month) AS known_months,
    COUNT(DISTINCT p.benefit_month) FILTER (p.net_now > 0) AS months,
    @keys(p.benefit_month, p.net_now > 0) AS paid_months,
    SUM(p.net_now) AS amount, MAX(prm.prison_min_months) AS min_months,
    @keys_of(t.row_keys) AS term_keys, @keys_of(p.now_keys) AS paid_keys
  FROM @net_pension(p.person_key IN (SELECT x.person_key FROM std.ext_prison AS x)) AS p
  JOIN @served_terms() AS t ON t.person_key = p.person_key
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = p.area_code AND prm.month = p.benefit_month
  WHERE @month_number(p.benefit_month) > @day_number(t.from_date)
    AND (t.to_date IS NULL OR @month_number(p.benefit_month) < @day_number(t.to_date))
  GROUP BY p.area_code, p.person_key, @month_of(t.from_date)
)
SELECT
  @hit(
    'PEN-02', 'person', f.person_key, f.area_code, f.agency_code, f.from_month, f.months, f.amount,
    {'from_date': f.from_date, 'to_date': f.to_date, 'paid_months': f.paid_months, 'amount': f.amount},
    @joined(f.term_keys, f.paid_keys)
  )
FROM paid AS f
WHERE f.months > 0 AND f.known_months >= f.min_months
