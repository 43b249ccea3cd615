MODEL (
  name checks.une_02,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner unemployment_audit,
  description 'Unemployment benefit booked in the period for a month in which the same person draws a pension.',
  tags (
    'code:UNE-02', 'domain:unemployment', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH unemployed AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.person_key, p.benefit_month, SUM(p.net) AS net,
    SUM(p.net_now) AS net_now, @keys_of(p.row_keys) AS row_keys
  FROM @net_unemployment(TRUE) AS p
  GROUP BY p.area_code, p.person_key, p.benefit_month
), pension AS (
  SELECT p.person_key, p.benefit_month, SUM(p.net) AS net, @keys(p.fund_code) AS funds, @keys_of(p.row_keys) AS row_keys
  FROM @net_pension(p.person_key IN (SELECT x.person_key FROM unemployed AS x)) AS p
  GROUP BY p.person_key, p.benefit_month
), found AS (
  SELECT u.area_code, MIN(u.agency_code) AS agency_code, u.person_key, MIN(u.benefit_month) AS first_month,
    COUNT(*) AS known_months, COUNT(*) FILTER (u.net_now > 0) AS months,
    SUM(LEAST(u.net, n.net)) FILTER (u.net_now > 0) AS amount,
    LIST_SORT(
      ARRAY_AGG({'month': u.benefit_month, 'unemployment': u.net, 'pension': n.net}) FILTER (u.net_now > 0)
    ) AS by_month,
    @keys_of(n.funds) AS funds, MAX(prm.duplicate_min_overlap) AS min_overlap,
    @joined(@keys_of(u.row_keys), @keys_of(n.row_keys)) AS row_keys
  FROM unemployed AS u
  JOIN pension AS n ON n.person_key = u.person_key AND n.benefit_month = u.benefit_month
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = u.area_code AND prm.month = u.benefit_month
  GROUP BY u.area_code, u.person_key
)
SELECT
  @hit(
    'UNE-02', 'person', f.person_key, f.area_code, f.agency_code, f.first_month, f.months, f.amount,
    {'first_month': f.first_month, 'pension_funds': f.funds, 'months': f.by_month, 'smaller_amount': f.amount},
    f.row_keys
  )
FROM found AS f
WHERE f.months > 0 AND f.known_months >= f.min_overlap
