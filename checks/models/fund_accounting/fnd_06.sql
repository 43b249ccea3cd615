MODEL (
  name checks.fnd_06,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner fund_audit,
  description 'Bank balance at the end of the month plus items in transit is not the closing balance of the account in the ledger; an item the bank shows later than the days allowed is a difference.',
  tags (
    'code:FND-06', 'domain:fund_accounting', 'stage:production', 'method:REC', 'severity:high',
    'scope:province', 'lookback_months:1', 'flood:5000'
  )
);

WITH ledger AS (
  SELECT l.area_code, l.fund_code, l.account_no, l.month, SUM(l.closing) AS closing, @keys(l.row_key) AS row_keys
  FROM @leaf_balances() AS l
  WHERE @in_run(l.month)
  GROUP BY l.area_code, l.fund_code, l.account_no, l.month
), booked AS (
  SELECT DISTINCT v.area_code, v.fund_code, v.account_no, @book_month(v.year, v.period) AS month,
    @book_month(v.year, v.period) || '-' || v.voucher_type || '-' || v.voucher_no AS voucher_no
  FROM std.gl_voucher AS v
  WHERE @in_run(@book_month(v.year, v.period)) AND NOT v.voided
), month_end AS (
  SELECT @month_of(k.cal_date) AS month, MAX(k.cal_date) AS last_date, MAX(k.workday_seq) AS workday_seq
  FROM std.ref_calendar AS k
  GROUP BY @month_of(k.cal_date)
), transit AS (
  SELECT a.bank_account_no, v.month, SUM(CASE WHEN s.direction = 'credit' THEN s.amount ELSE -s.amount END) AS amount,
    LIST_SORT(ARRAY_AGG({'voucher': v.voucher_no, 'bank_date': s.txn_date, 'amount': s.amount})) AS items,
    @keys(s.row_key) AS row_keys
  FROM std.bank_account AS a
  JOIN booked AS v ON v.area_code = a.area_code AND v.fund_code = a.fund_code AND v.account_no = a.gl_account_no
  JOIN std.bank_statement AS s ON s.bank_account_no = a.bank_account_no AND s.voucher_no = v.voucher_no
  JOIN month_end AS e ON e.month = v.month
  JOIN std.ref_calendar AS k ON k.cal_date = s.txn_date
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = a.area_code AND prm.month = v.month
  WHERE s.txn_date > e.last_date AND k.workday_seq - e.workday_seq <= prm.transit_days
  GROUP BY a.bank_account_no, v.month
), compared AS (
  SELECT a.area_code, a.agency_code, a.bank_account_no, a.gl_account_no, b.month, b.balance AS bank_balance,
    COALESCE(t.amount, 0) AS in_transit, t.items, g.closing AS ledger_balance,
    b.balance + COALESCE(t.amount, 0) - g.closing AS difference,
    @joined(g.row_keys, t.row_keys, [b.row_key], [a.row_key]) AS row_keys
  FROM std.bank_account AS a
  JOIN @bank_month_end() AS b ON b.bank_account_no = a.bank_account_no
  JOIN ledger AS g
    ON g.area_code = a.area_code AND g.fund_code = a.fund_code AND g.account_no = a.gl_account_no AND g.month = b.month
  LEFT JOIN transit AS t ON t.bank_account_no = a.bank_account_no AND t.month = b.month
)
SELECT
  @hit(
    'FND-06', 'account', c.bank_account_no, c.area_code, c.agency_code, c.month, c.difference, ABS(c.difference),
    {'month': c.month, 'gl_account': c.gl_account_no, 'bank_balance': c.bank_balance, 'in_transit': c.in_transit,
     'ledger_balance': c.ledger_balance, 'difference': c.difference, 'items_in_transit': c.items},
    c.row_keys
  )
FROM compared AS c
JOIN std.ref_parameter_wide AS prm ON prm.area_code = c.area_code AND prm.month = c.month
WHERE ABS(c.difference) > prm.balance_tolerance
