MODEL (
  name checks.pen_03_nation,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'Two payee rows of one person in the same fund, both paid for the same month, one of them booked in the period; only pairs from different provinces.',
  tags (
    'code:PEN-03', 'domain:pension', 'stage:production', 'method:COR', 'severity:high',
    'scope:nation', 'lookback_months:12', 'flood:5000'
  )
);

WITH candidate AS (
  SELECT y.person_key
  FROM std.benefit_payee AS y
  GROUP BY y.person_key, y.fund_code
  HAVING COUNT(*) > 1
), twice AS (
  SELECT o.person_key, o.area_code, MIN(o.agency_code) AS agency_code, MIN(o.benefit_month) AS first_month,
    COUNT(DISTINCT o.benefit_month) AS known_months,
    COUNT(DISTINCT o.benefit_month) FILTER (o.now) AS months,
    @keys(o.benefit_month, o.now) AS paid_months, SUM(o.smaller) FILTER (o.now) AS amount,
    @keys(o.fund_code) AS funds, @keys_of(o.other_areas) AS other_areas,
    MAX(prm.duplicate_min_overlap) AS min_overlap, @keys_of(o.row_keys) AS row_keys
  FROM @overlapping_payees(
    LEFT(a.area_code, 2) <> LEFT(b.area_code, 2),
    @net_pension(p.person_key IN (SELECT x.person_key FROM candidate AS x))
  ) AS o
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = o.area_code AND prm.month = o.benefit_month
  GROUP BY o.person_key, o.area_code
)
SELECT
  @hit(
    'PEN-03', 'person', f.person_key, f.area_code, f.agency_code, f.first_month, f.months, f.amount,
    {'funds': f.funds, 'other_areas': f.other_areas, 'first_month': f.first_month, 'paid_months': f.paid_months,
     'smaller_amount': f.amount},
    f.row_keys
  )
FROM twice AS f
WHERE f.months > 0 AND f.known_months >= f.min_overlap
