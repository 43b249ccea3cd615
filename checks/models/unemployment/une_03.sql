MODEL (
  name checks.une_03,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner unemployment_audit,
  description 'Unemployment benefit booked in the period for months after death, inside a served prison term, from enlistment to discharge, or after settling abroad.',
  tags (
    'code:UNE-03', 'domain:unemployment', 'stage:production', 'method:COR', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH event AS (
  -- months from_number to to_number, both included, carry no benefit
  SELECT d.person_key, 'death' AS ground, @day_number(MIN(d.death_date)) AS event_number,
    @day_number(MIN(d.death_date)) + 1 AS from_number, CAST(NULL AS BIGINT) AS to_number, @keys(d.row_key) AS row_keys
  FROM std.ext_death AS d
  GROUP BY d.person_key
  UNION ALL
  SELECT t.person_key, 'prison', @day_number(t.from_date), @day_number(t.from_date) + 1, @day_number(t.to_date) - 1,
    t.row_keys
  FROM @served_terms() AS t
  UNION ALL
  SELECT m.person_key, 'service', @day_number(m.enlist_date), @day_number(m.enlist_date), @day_number(m.discharge_date),
    [m.row_key]
  FROM std.ext_military AS m
  UNION ALL
  SELECT a.person_key, 'abroad', @day_number(MIN(a.exit_date)), @day_number(MIN(a.exit_date)) + 1,
    @day_number(a.entry_date) - 1, @keys(a.row_key)
  FROM (
    SELECT e.person_key, e.exit_date, e.row_key, (
      SELECT MIN(r.entry_date) FROM std.ext_exit_entry AS r
      WHERE r.person_key = e.person_key AND r.entry_date >= e.exit_date
    ) AS entry_date
    FROM std.ext_exit_entry AS e
    WHERE e.settled_abroad
  ) AS a
  GROUP BY a.person_key, a.entry_date
), barred AS (
  SELECT p.area_code, MIN(p.agency_code) AS agency_code, p.person_key, p.benefit_month, v.event_number,
    MAX(p.net_now) AS net_now, @keys(v.ground) AS grounds,
    @joined(@keys_of(p.now_keys), @keys_of(v.row_keys)) AS row_keys
  FROM (
    SELECT n.area_code, MIN(n.agency_code) AS agency_code, n.person_key, n.benefit_month, SUM(n.net_now) AS net_now,
      @keys_of(n.now_keys) AS now_keys
    FROM @net_unemployment(p.person_key IN (SELECT x.person_key FROM event AS x)) AS n
    WHERE n.net_now > 0
    GROUP BY n.area_code, n.person_key, n.benefit_month
  ) AS p
  JOIN event AS v ON v.person_key = p.person_key
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = p.area_code AND prm.month = p.benefit_month
  WHERE @month_number(p.benefit_month) >= v.from_number + prm.unemployment_grace_months
    AND (v.to_number IS NULL OR @month_number(p.benefit_month) <= v.to_number)
  GROUP BY p.area_code, p.person_key, p.benefit_month, v.event_number
), found AS (
  SELECT b.area_code, MIN(b.agency_code) AS agency_code, b.person_key,
    @month_from_number(b.event_number) AS event_month, COUNT(*) AS months, @keys(b.benefit_month) AS paid_months,
    SUM(b.net_now) AS amount, @keys_of(b.grounds) AS grounds, @keys_of(b.row_keys) AS row_keys
  FROM barred AS b
  GROUP BY b.area_code, b.person_key, @month_from_number(b.event_number)
)
SELECT
  @hit(
    'UNE-03', 'person', f.person_key, f.area_code, f.agency_code, f.event_month, f.months, f.amount,
    {'grounds': f.grounds, 'event_month': f.event_month, 'paid_months': f.paid_months, 'amount': f.amount},
    f.row_keys
  )
FROM found AS f
