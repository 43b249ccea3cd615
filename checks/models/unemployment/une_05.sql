MODEL (
  name checks.une_05,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner unemployment_audit,
  description 'A payment booked in the period on a claim whose distinct paid months, or months counted as used, exceed the limit for the months of contribution.',
  tags (
    'code:UNE-05', 'domain:unemployment', 'stage:production', 'method:REC', 'severity:high',
    'scope:province', 'lookback_months:24', 'flood:5000'
  )
);

WITH paid AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.claim_id, p.person_key, p.benefit_month,
    SUM(p.net_now) AS net_now, @keys_of(p.row_keys) AS row_keys,
    ROW_NUMBER() OVER (PARTITION BY p.area_code, p.claim_id, p.person_key ORDER BY p.benefit_month DESC) AS newest,
    COUNT(*) OVER (PARTITION BY p.area_code, p.claim_id, p.person_key) AS distinct_months
  FROM @net_unemployment(TRUE) AS p
  GROUP BY p.area_code, p.claim_id, p.person_key, p.benefit_month
), beyond AS (
  SELECT p.area_code, p.agency_code, p.claim_id, p.person_key, p.benefit_month, p.net_now, p.newest, p.row_keys,
    p.distinct_months, c.lost_date, c.paid_months, c.used_months, c.row_key AS claim_row, t.value AS month_limit,
    GREATEST(p.distinct_months, c.used_months) - t.value AS excess
  FROM paid AS p
  JOIN std.unemployment_claim AS c ON c.area_code = p.area_code AND c.claim_id = p.claim_id
  JOIN std.ref_unemployment_months AS t
    ON t.area_code = p.area_code AND t.month = @month_of(c.lost_date)
      AND c.paid_months BETWEEN t.group_from AND t.group_to
  WHERE GREATEST(p.distinct_months, c.used_months) > t.value
), found AS (
  SELECT b.area_code, MIN(b.agency_code) AS agency_code, b.person_key, @month_of(b.lost_date) AS lost_month,
    MAX(b.excess) AS excess, SUM(b.net_now) FILTER (b.newest <= b.excess) AS amount,
    MAX(b.net_now) AS largest_now, MAX(b.paid_months) AS months_contributed, MAX(b.distinct_months) AS months_paid,
    MAX(b.used_months) AS months_used, MAX(b.month_limit) AS month_limit,
    @joined(@keys_of(b.row_keys), @keys(b.claim_row)) AS row_keys
  FROM beyond AS b
  GROUP BY b.area_code, b.person_key, @month_of(b.lost_date)
)
SELECT
  @hit(
    'UNE-05', 'person', f.person_key, f.area_code, f.agency_code, f.lost_month, f.excess, f.amount,
    {'months_contributed': f.months_contributed, 'month_limit': f.month_limit, 'months_paid': f.months_paid,
     'months_used': f.months_used},
    f.row_keys
  )
FROM found AS f
WHERE f.largest_now > 0
