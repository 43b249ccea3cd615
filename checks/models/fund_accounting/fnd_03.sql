MODEL (
  name checks.fnd_03,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner fund_audit,
  description 'Net assets at the opening plus income less expense of the month are not the closing net assets, in the ledger or in the reported figures of the fund.',
  tags (
    'code:FND-03', 'domain:fund_accounting', 'stage:production', 'method:REC', 'severity:high',
    'scope:province', 'lookback_months:0', 'flood:5000'
  )
);

WITH book AS (
  -- income and expense accounts carry no closing entries, so their movement is the month's income and expense
  SELECT l.area_code, MIN(l.agency_code) AS agency_code, l.fund_code, l.month, 'ledger' AS place,
    SUM(CASE WHEN l.account_type = 'net_asset' THEN l.opening ELSE 0 END) AS opening,
    SUM(CASE WHEN l.account_type = 'income' THEN l.credit - l.debit ELSE 0 END) AS income,
    SUM(CASE WHEN l.account_type = 'expense' THEN l.debit - l.credit ELSE 0 END) AS expense,
    SUM(CASE WHEN l.account_type = 'net_asset' THEN l.closing ELSE 0 END) AS closing,
    @keys(l.row_key, l.account_type IN ('net_asset', 'income', 'expense')) AS row_keys
  FROM @leaf_balances() AS l
  WHERE @in_run(l.month)
  GROUP BY l.area_code, l.fund_code, l.month
  HAVING BOOL_OR(l.account_type = 'net_asset')
  UNION ALL
  SELECT r.area_code, MIN(r.agency_code), r.fund_code, TRY_CAST(REPLACE(r.stat_period, '-', '') AS INTEGER), 'report',
    SUM(r.value) FILTER (r.indicator = 'opening'), SUM(r.value) FILTER (r.indicator = 'income'),
    SUM(r.value) FILTER (r.indicator = 'expense'), SUM(r.value) FILTER (r.indicator = 'closing'), @keys(r.row_key)
  FROM std.fund_stat_report AS r
  WHERE r.indicator IN ('opening', 'income', 'expense', 'closing')
    AND @in_run(TRY_CAST(REPLACE(r.stat_period, '-', '') AS INTEGER))
  GROUP BY r.area_code, r.fund_code, TRY_CAST(REPLACE(r.stat_period, '-', '') AS INTEGER)
), wrong AS (
  SELECT b.*, b.opening + b.income - b.expense - b.closing AS difference
  FROM book AS b
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = b.area_code AND prm.month = b.month
  WHERE ABS(b.opening + b.income - b.expense - b.closing) > prm.balance_tolerance
)
SELECT
  @hit(
    'FND-03', 'fund', w.area_code || '|' || w.fund_code, w.area_code, MIN(w.agency_code), w.month,
    ARG_MAX(w.difference, ABS(w.difference)), MAX(ABS(w.difference)),
    {'month': w.month, 'places': LIST_SORT(ARRAY_AGG({
      'place': w.place, 'opening': CAST(w.opening AS DECIMAL(18, 2)), 'income': CAST(w.income AS DECIMAL(18, 2)),
      'expense': CAST(w.expense AS DECIMAL(18, 2)), 'closing': CAST(w.closing AS DECIMAL(18, 2)),
      'difference': CAST(w.difference AS DECIMAL(18, 2))
    }))},
    @keys_of(w.row_keys)
  )
FROM wrong AS w
GROUP BY w.area_code, w.fund_code, w.month
