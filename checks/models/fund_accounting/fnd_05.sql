MODEL (
  name checks.fnd_05,
  kind INCREMENTAL_BY_TIME_RANGE (time_column (period, '%Y-%m'), batch_size 1),
  owner fund_audit,
  description 'Vouchers of the period whose debit is not their credit, numbers missing in the run of a month and type, and voided vouchers that were posted.',
  tags (
    'code:FND-05', 'domain:fund_accounting', 'stage:production', 'method:REC', 'severity:medium',
    'scope:province', 'lookback_months:0', 'flood:5000'
  )
);

WITH voucher AS (
  SELECT v.area_code, MIN(v.agency_code) AS agency_code, v.ledger_id, @book_month(v.year, v.period) AS month,
    v.voucher_type, v.voucher_no, SUM(v.debit) AS debit, SUM(v.credit) AS credit,
    BOOL_OR(v.voided) AS voided, BOOL_OR(v.posted) AS posted, @keys(v.row_key) AS row_keys
  FROM std.gl_voucher AS v
  WHERE @in_run(@book_month(v.year, v.period))
  GROUP BY v.area_code, v.ledger_id, @book_month(v.year, v.period), v.voucher_type, v.voucher_no
), numbered AS (
  SELECT v.*, LAG(v.row_keys) OVER run AS prior_keys, COALESCE(LAG(v.voucher_no) OVER run, 0) AS prior_no
  FROM voucher AS v
  WINDOW run AS (PARTITION BY v.area_code, v.ledger_id, v.month, v.voucher_type ORDER BY v.voucher_no)
), found AS (
  SELECT v.area_code, v.agency_code, v.ledger_id, v.month, v.voucher_type, v.voucher_no, 'unbalanced' AS reason,
    v.debit - v.credit AS difference, v.row_keys, v.debit, v.credit
  FROM voucher AS v
  JOIN std.ref_parameter_wide AS prm ON prm.area_code = v.area_code AND prm.month = v.month
  WHERE NOT v.voided AND ABS(v.debit - v.credit) > prm.voucher_tolerance
  UNION ALL
  SELECT v.area_code, v.agency_code, v.ledger_id, v.month, v.voucher_type, v.voucher_no, 'voided and posted', NULL,
    v.row_keys, v.debit, v.credit
  FROM voucher AS v
  WHERE v.voided AND v.posted
  UNION ALL
  SELECT n.area_code, n.agency_code, n.ledger_id, n.month, n.voucher_type, g.missing, 'number missing', NULL,
    @joined(n.prior_keys, n.row_keys), NULL, NULL
  FROM numbered AS n
  CROSS JOIN UNNEST(GENERATE_SERIES(n.prior_no + 1, n.voucher_no - 1)) AS g(missing)
  WHERE n.voucher_no > n.prior_no + 1
)
SELECT
  @hit(
    'FND-05', 'voucher', f.ledger_id || '|' || f.month || '|' || f.voucher_type || '|' || f.voucher_no, f.area_code,
    f.agency_code, f.month, COALESCE(f.difference, 0), ABS(f.difference),
    {'ledger': f.ledger_id, 'month': f.month, 'type': f.voucher_type, 'number': f.voucher_no, 'reason': f.reason,
     'debit': f.debit, 'credit': f.credit},
    f.row_keys
  )
FROM found AS f
