MODEL (
  name checks.pen_14,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner pension_audit,
  description 'Normal dues booked in the period whose base lies below the low or above the high bound of the average wage of area and month; the bounds themselves are allowed.',
  tags (
    'code:PEN-14', 'domain:pension', 'stage:production', 'method:MD', 'severity:low',
    'scope:province', 'lookback_months:0', 'flood:20000'
  )
);

WITH bounded AS (
  SELECT d.area_code, d.agency_code, d.person_key, d.due_month, d.fund_code, d.base, d.row_key, prm.avg_wage,
    d.unit_due + d.person_due AS total, d.unit_due,
    CAST(prm.low_ratio * prm.avg_wage AS DECIMAL(18, 6)) AS low_bound,
    CAST(prm.high_ratio * prm.avg_wage AS DECIMAL(18, 6)) AS high_bound
  FROM std.due AS d
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = d.area_code AND prm.month = d.due_month
  WHERE d.fund_code IN ('110', '120', '210') AND d.charge_type = '10' AND @in_run(d.book_month)
), outside AS (
  SELECT b.*, b.base / b.avg_wage AS ratio, b.base < b.low_bound AS low,
    CAST(
      CASE WHEN b.base < b.low_bound THEN (b.low_bound - b.base) * b.total / NULLIF(b.base, 0) END AS DECIMAL(28, 8)
    ) AS shortfall
  FROM bounded AS b
  WHERE b.base < b.low_bound OR b.base > b.high_bound
)
SELECT
  @hit(
    'PEN-14', 'person', o.person_key, o.area_code, MIN(o.agency_code), o.due_month,
    COALESCE(MIN(o.ratio) FILTER (o.low), MAX(o.ratio)),
    ROUND(SUM(o.shortfall), 2),
    {'due_month': o.due_month, 'funds': @keys(o.fund_code), 'lowest_base': MIN(o.base), 'highest_base': MAX(o.base),
     'low_bound': MIN(o.low_bound), 'high_bound': MIN(o.high_bound),
     'unit_share_of_low': SUM(o.unit_due) FILTER (o.low)},
    @keys(o.row_key)
  )
FROM outside AS o
GROUP BY o.area_code, o.person_key, o.due_month
