MODEL (
  name checks.une_01,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner unemployment_audit,
  description 'Unemployment benefit booked in the period for a month with a new enrolment at a unit, dues at a unit or declared wages of at least the minimum wage after the loss of work.',
  tags (
    'code:UNE-01', 'domain:unemployment', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH paid AS (
  SELECT p.area_code, p.agency_code, p.claim_id, p.person_key, p.benefit_month, p.net_now, p.row_keys, c.lost_date,
    c.row_key AS claim_row
  FROM @net_unemployment(TRUE) AS p
  JOIN std.unemployment_claim AS c ON c.area_code = p.area_code AND c.claim_id = p.claim_id
), work AS (
  -- an enrolment holds in every month it touches; dues and wages in their own month
  SELECT e.person_key, e.start_date, @day_number(e.start_date) AS from_number,
    @day_number(COALESCE(e.end_date, DATE '9999-12-30')) AS to_number, 'enrolment' AS ground, e.unit_id AS place,
    CAST(NULL AS DECIMAL(18, 2)) AS income, e.row_key
  FROM std.enrolment_detail AS e
  UNION ALL
  SELECT d.person_key, CAST(NULL AS DATE), @month_number(d.due_month), @month_number(d.due_month), 'due', MIN(d.unit_id),
    NULL, MIN(d.row_key)
  FROM std.due AS d
  WHERE NOT d.unit_id IS NULL AND d.book_month <= @last_month()
  GROUP BY d.person_key, d.due_month, d.unit_id, d.fund_code
  HAVING SUM(d.unit_due + d.person_due) > 0
  UNION ALL
  SELECT w.person_key, CAST(NULL AS DATE), @month_number(w.income_month), @month_number(w.income_month), 'wage',
    w.payer_uscc, w.income, w.row_key
  FROM std.ext_tax_wage AS w
), working AS (
  SELECT p.area_code, p.claim_id, p.person_key, p.benefit_month, @keys(w.ground) AS grounds, @keys(w.place) AS places,
    @keys(w.row_key) AS row_keys
  FROM paid AS p
  JOIN work AS w ON w.person_key = p.person_key
    AND @month_number(p.benefit_month) BETWEEN w.from_number AND w.to_number
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = p.area_code AND prm.month = p.benefit_month
  WHERE (
      (w.ground = 'enrolment' AND w.start_date > p.lost_date
        AND @month_number(p.benefit_month) >= w.from_number + prm.unemployment_grace_months)
      OR (w.ground = 'due'
        AND @month_number(p.benefit_month) > @day_number(p.lost_date) + prm.unemployment_grace_months)
      OR (w.ground = 'wage' AND w.income >= prm.min_wage
        AND @month_number(p.benefit_month) > @day_number(p.lost_date) + prm.unemployment_grace_months)
    )
  GROUP BY p.area_code, p.claim_id, p.person_key, p.benefit_month
), found AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.person_key, MIN(p.benefit_month) AS first_month,
    COUNT(DISTINCT p.benefit_month) FILTER (p.net_now > 0) AS months,
    @keys(p.benefit_month, p.net_now > 0) AS paid_months, SUM(p.net_now) AS amount,
    @keys_of(w.grounds) AS grounds, @keys_of(w.places) AS places, MIN(p.lost_date) AS lost_date,
    @joined(@keys_of(p.row_keys), @keys_of(w.row_keys), @keys(p.claim_row)) AS row_keys
  FROM paid AS p
  JOIN working AS w
    ON w.area_code = p.area_code AND w.claim_id = p.claim_id AND w.person_key = p.person_key
      AND w.benefit_month = p.benefit_month
  GROUP BY p.area_code, p.person_key
)
SELECT
  @hit(
    'UNE-01', 'person', f.person_key, f.area_code, f.agency_code, f.first_month, f.months, f.amount,
    {'lost_date': f.lost_date, 'grounds': f.grounds, 'units': f.places, 'paid_months': f.paid_months,
     'amount': f.amount},
    f.row_keys
  )
FROM found AS f
WHERE f.months > 0
