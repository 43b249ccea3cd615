MODEL (
  name checks.fnd_14,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner fund_audit,
  description 'Closing net assets of a fund pay fewer months of mean expense than the amber bound; the evidence tells red from amber and the month the balance reaches zero by its trend.',
  tags (
    'code:FND-14', 'domain:fund_accounting', 'stage:production', 'method:TRD', 'severity:high',
    'scope:province', 'lookback_months:12', 'flood:5000'
  )
);

WITH monthly AS (
  SELECT l.area_code, MIN(l.agency_code) AS agency_code, l.fund_code, l.month,
    SUM(CASE WHEN l.account_type = 'net_asset' THEN l.closing ELSE 0 END) AS closing,
    SUM(CASE WHEN l.account_type = 'expense' THEN l.debit - l.credit ELSE 0 END) AS expense,
    @keys(l.row_key, l.account_type IN ('net_asset', 'expense')) AS row_keys
  FROM @leaf_balances() AS l
  GROUP BY l.area_code, l.fund_code, l.month
  HAVING BOOL_OR(l.account_type = 'net_asset')
), window_sum AS (
  SELECT n.area_code, n.agency_code, n.fund_code, n.month, n.closing, prm.payable_red, prm.payable_amber,
    COUNT(*) AS months, SUM(h.expense) AS expense, @keys_of(h.row_keys) AS row_keys,
    ROUND(REGR_SLOPE(CAST(h.closing AS DOUBLE), CAST(@month_number(h.month) AS DOUBLE)), 2) AS slope
  FROM monthly AS n
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = n.area_code AND prm.month = n.month
  JOIN monthly AS h
    ON h.area_code = n.area_code AND h.fund_code = n.fund_code
      AND @month_number(h.month) BETWEEN @month_number(n.month) - prm.payable_window + 1 AND @month_number(n.month)
  WHERE @in_run(n.month)
  GROUP BY n.area_code, n.agency_code, n.fund_code, n.month, n.closing, prm.payable_red, prm.payable_amber
), payable AS (
  SELECT w.*, CAST(w.closing * w.months / w.expense AS DECIMAL(18, 6)) AS months_payable,
    CASE WHEN w.slope < 0 AND w.closing > 0 THEN CAST(CEIL(w.closing / -w.slope) AS INTEGER) END AS months_to_zero
  FROM window_sum AS w
  WHERE w.expense > 0
)
SELECT
  @hit(
    'FND-14', 'fund', p.area_code || '|' || p.fund_code, p.area_code, p.agency_code, p.month, p.months_payable, NULL,
    {'month': p.month, 'closing': p.closing, 'window_months': p.months, 'expense_in_window': p.expense,
     'months_payable': p.months_payable, 'level': CASE WHEN p.months_payable < p.payable_red THEN 'red' ELSE 'amber' END,
     'zero_month': @month_from_number(@month_number(p.month) + p.months_to_zero)},
    p.row_keys
  )
FROM payable AS p
WHERE p.months_payable < p.payable_amber
