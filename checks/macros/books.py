"""Parts of the fund books that several checks read."""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


@macro()
def leaf_balances(evaluator: MacroEvaluator) -> str:
    """Balances of leaf accounts with the account's type and ``month`` YYYYMM; parents would count money twice.

    A year beyond all numbers has no month: one agency's slip must not stop a check for everybody."""
    return """(
      SELECT b.area_code, b.agency_code, b.ledger_id, b.fund_code,
        TRY_CAST(b.year::BIGINT * 100 + b.period AS INTEGER) AS month, b.account_no, a.account_type,
        b.opening, b.debit, b.credit, b.closing, b.row_key
      FROM std.gl_balance AS b
      JOIN std.gl_account AS a
        ON a.area_code = b.area_code AND a.ledger_id = b.ledger_id AND a.account_no = b.account_no AND a.year = b.year
      WHERE NOT EXISTS (
        SELECT 1 FROM std.gl_account AS c
        WHERE c.area_code = a.area_code AND c.ledger_id = a.ledger_id AND c.year = a.year
          AND STARTS_WITH(c.account_no, a.account_no) AND LENGTH(c.account_no) > LENGTH(a.account_no)
      )
    )"""


@macro()
def bank_month_end(evaluator: MacroEvaluator) -> str:
    """Last statement balance of every bank account at the end of every month of the run: month, balance, row_key.

    Line numbers grow with length before they grow in text, so ``9`` comes before ``10``.
    """
    start, end = (str(evaluator.locals[name])[:7].replace("-", "") for name in ("start_ds", "end_ds"))
    months = ", ".join(f"({month})" for month in range(int(start), int(end) + 1))
    return f"""(
      SELECT s.bank_account_no, m.month,
        ARG_MAX(s.balance, s.place) AS balance, ARG_MAX(s.row_key, s.place) AS row_key
      FROM (VALUES {months}) AS m(month)
      JOIN (
        SELECT t.bank_account_no, t.balance, t.row_key, YEAR(t.txn_date) * 100 + MONTH(t.txn_date) AS month,
          ROW_NUMBER() OVER (
            PARTITION BY t.bank_account_no
            ORDER BY t.txn_date, t.txn_time NULLS FIRST, LENGTH(t.stmt_id), t.stmt_id
          ) AS place
        FROM std.bank_statement AS t
      ) AS s ON s.month <= m.month
      GROUP BY s.bank_account_no, m.month
    )"""
