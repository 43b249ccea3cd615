MODEL (
  name checks.fnd_09,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner fund_audit,
  description 'An income account that is not empty at the end of the month, or that pays to an account which is neither a fiscal or income account of an agency nor the account of a benefit paid in the period.',
  tags (
    'code:FND-09', 'domain:fund_accounting', 'stage:production', 'method:CTL', 'severity:medium',
    'scope:province', 'lookback_months:0', 'flood:5000'
  )
);

WITH allowed AS (
  SELECT r.bank_account_no AS account
  FROM std.bank_account AS r
  WHERE r.account_kind IN ('fiscal', 'income')
  UNION
  SELECT p.bank_account_no
  FROM std.benefit_payment AS p
  WHERE @in_run(p.book_month) AND NOT p.bank_account_no IS NULL
  UNION
  SELECT u.bank_account_no
  FROM std.unemployment_payment AS u
  WHERE @in_run(u.book_month) AND NOT u.bank_account_no IS NULL
), outflow AS (
  SELECT s.bank_account_no, @month_of(s.txn_date) AS month, COUNT(*) AS lines, SUM(s.amount) AS amount,
    LIST_SORT(ARRAY_AGG({'line': s.stmt_id, 'date': s.txn_date, 'amount': s.amount})) AS items,
    @keys(s.row_key) AS row_keys
  FROM std.bank_statement AS s
  WHERE s.direction = 'debit' AND @in_run(@month_of(s.txn_date)) AND NOT s.counterparty_account IS NULL
    AND NOT EXISTS (SELECT 1 FROM allowed AS w WHERE w.account = s.counterparty_account)
  GROUP BY s.bank_account_no, @month_of(s.txn_date)
), remaining AS (
  SELECT b.bank_account_no, b.month, b.balance, b.row_key
  FROM @bank_month_end() AS b
  JOIN std.bank_account AS a ON a.bank_account_no = b.bank_account_no
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = a.area_code AND prm.month = b.month
  WHERE ABS(b.balance) > prm.income_account_tolerance
), found AS (
  SELECT a.area_code, a.agency_code, a.bank_account_no, COALESCE(r.month, o.month) AS month,
    COALESCE(r.balance, 0) AS balance, COALESCE(o.lines, 0) AS lines, COALESCE(o.amount, 0) AS outflow, o.items,
    @joined(o.row_keys, CASE WHEN NOT r.row_key IS NULL THEN [r.row_key] END, [a.row_key]) AS row_keys
  FROM std.bank_account AS a
  CROSS JOIN @run_months() AS m
  LEFT JOIN remaining AS r ON r.bank_account_no = a.bank_account_no AND r.month = m.month
  LEFT JOIN outflow AS o ON o.bank_account_no = a.bank_account_no AND o.month = m.month
  WHERE a.account_kind = 'income' AND (NOT r.month IS NULL OR NOT o.month IS NULL)
)
SELECT
  @hit(
    'FND-09', 'account', f.bank_account_no, f.area_code, f.agency_code, f.month,
    CASE WHEN f.balance <> 0 THEN f.balance ELSE f.lines END, ABS(f.balance) + f.outflow,
    {'month': f.month, 'month_end_balance': f.balance, 'outflow_lines': f.lines, 'outflow_amount': f.outflow,
     'outflows': f.items},
    f.row_keys
  )
FROM found AS f
