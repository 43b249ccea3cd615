MODEL (
  name checks.fnd_04,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner fund_audit,
  description 'The opening balance of an account is not its closing balance of the period before; at the start of a year income and expense accounts begin anew.',
  tags (
    'code:FND-04', 'domain:fund_accounting', 'stage:production', 'method:REC', 'severity:medium',
    'scope:province', 'lookback_months:1', 'flood:5000'
  )
);

WITH chained AS (
  SELECT b.area_code, b.agency_code, b.ledger_id, b.account_no, b.aux, b.year, b.period, b.opening, b.row_key,
    @book_month(b.year, b.period) AS month, @period_number(b.year, b.period) AS number,
    LAG(@period_number(b.year, b.period)) OVER account AS prior_number,
    LAG(b.period) OVER account AS prior_period,
    LAG(b.closing) OVER account AS prior_closing,
    LAG(b.row_key) OVER account AS prior_row_key
  FROM std.gl_balance AS b
  WINDOW account AS (
    PARTITION BY b.area_code, b.ledger_id, b.account_no, COALESCE(b.aux, '') ORDER BY b.year, b.period
  )
), kind AS (
  SELECT a.area_code, a.ledger_id, a.account_no, a.year, MIN(a.account_type) AS account_type
  FROM std.gl_account AS a
  GROUP BY a.area_code, a.ledger_id, a.account_no, a.year
), broken AS (
  SELECT c.*, c.opening - c.prior_closing AS difference
  FROM chained AS c
  LEFT JOIN kind AS k
    ON k.area_code = c.area_code AND k.ledger_id = c.ledger_id AND k.account_no = c.account_no AND k.year = c.year
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = c.area_code AND prm.month = c.month
  WHERE @in_run(c.month)
    -- the period before; a year without a closing period goes back to December
    AND (c.number - c.prior_number = 1 OR (c.period = 1 AND c.prior_number = @period_number(c.year, c.period) - 1 - 1))
    AND NOT (c.period = 1 AND k.account_type IN ('income', 'expense'))
    AND ABS(c.opening - c.prior_closing) > prm.opening_tolerance
)
SELECT
  @hit(
    'FND-04', 'account', b.ledger_id || '|' || b.account_no || '|' || COALESCE(b.aux, ''), b.area_code, b.agency_code,
    b.month, b.difference, ABS(b.difference),
    {'ledger': b.ledger_id, 'account': b.account_no, 'month': b.month, 'opening': b.opening,
     'closing_before': b.prior_closing, 'difference': b.difference},
    @joined([b.row_key], [b.prior_row_key])
  )
FROM broken AS b
