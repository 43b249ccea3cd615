MODEL (
  name checks.pen_06,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'First regular payment booked in the period to a payee whose benefit starts before the legal month for family, sex, category and birth month; early kinds exempt.',
  tags (
    'code:PEN-06', 'domain:pension', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH person AS (
  SELECT q.area_code, q.person_key, MIN(q.birth_date) AS birth_date, MIN(q.sex) AS sex, @keys(q.row_key) AS row_keys
  FROM std.person AS q
  GROUP BY q.area_code, q.person_key
), early AS (
  SELECT y.area_code, y.agency_code, y.payee_id, y.fund_code, y.person_key, y.start_month, y.benefit_kind, y.category,
    q.birth_date, @month_from_number(@day_number(q.birth_date) + a.age_months) AS legal_month,
    @day_number(q.birth_date) + a.age_months - @month_number(y.start_month) AS months_early,
    @joined(q.row_keys, [y.row_key]) AS row_keys
  FROM std.benefit_payee AS y
  JOIN person AS q ON q.area_code = y.area_code AND q.person_key = y.person_key
  JOIN std.ref_fund AS u ON u.fund_code = y.fund_code
  JOIN std.ref_retirement_age AS a
    ON a.fund_family = u.fund_family AND a.sex IN ('*', q.sex) AND a.category IN ('*', y.category)
      AND @month_of(q.birth_date) BETWEEN a.birth_from AND a.birth_to
  WHERE NOT y.benefit_kind IN ('02', '03', '04')
    AND @month_number(y.start_month) < @day_number(q.birth_date) + a.age_months
), paid AS (
  SELECT e.area_code, e.person_key, e.payee_id, e.start_month, MIN(p.first_booked) AS first_booked,
    COALESCE(SUM(p.net_now) FILTER (p.benefit_month < e.legal_month), 0) AS amount, @keys_of(p.now_keys) AS row_keys,
    MIN(p.benefit_month) AS first_paid_month
  FROM early AS e
  JOIN @net_pension(p.person_key IN (SELECT x.person_key FROM early AS x)) AS p
    ON p.area_code = e.area_code AND p.payee_id = e.payee_id AND p.fund_code = e.fund_code
  GROUP BY e.area_code, e.person_key, e.payee_id, e.start_month
)
SELECT
  @hit(
    'PEN-06', 'person', e.person_key, e.area_code, MIN(e.agency_code), e.start_month, MAX(e.months_early),
    SUM(p.amount),
    {'birth_month': MIN(@month_of(e.birth_date)), 'category': MIN(e.category), 'benefit_kind': MIN(e.benefit_kind),
     'start_month': e.start_month, 'first_paid_month': MIN(p.first_paid_month), 'legal_month': MAX(e.legal_month),
     'months_early': MAX(e.months_early)},
    @joined(@keys_of(e.row_keys), @keys_of(p.row_keys))
  )
FROM early AS e
JOIN paid AS p
  ON p.area_code = e.area_code AND p.person_key = e.person_key AND p.payee_id = e.payee_id
    AND p.start_month = e.start_month
WHERE @in_run(p.first_booked)
GROUP BY e.area_code, e.person_key, e.start_month
