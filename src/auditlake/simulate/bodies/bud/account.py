"""The special account as the finance bureau reports it: entries, interest, term deposits."""

from __future__ import annotations

import polars as pl

from auditlake.simulate.bodies import deposits, special_account
from auditlake.simulate.bodies.scope import Scope

_TXN = {
    "txn_id": pl.String,
    "bank_account_no": pl.String,
    "fund_code": pl.String,
    "txn_date": pl.Date,
    "direction": pl.String,
    "kind": pl.String,
    "amount": pl.Int64,
    "counterparty": pl.String,
    "request_no": pl.String,
    "request_date": pl.Date,
    "balance": pl.Int64,
}
_MILLION = 1_000_000


def make(scope: Scope) -> dict[str, pl.DataFrame]:
    """fiscal_account_txn and interest_record of the quarter, term_deposit at its end."""
    kept = special_account.accounts(scope)
    return {
        "fiscal_account_txn": pl.concat([_entries(scope, account) for account in kept]),
        "interest_record": pl.concat([_interest(scope, account) for account in kept]),
        "term_deposit": _deposits(scope),
    }


def _entries(scope: Scope, account: special_account.Account) -> pl.DataFrame:
    number = special_account.account_no(scope.org.division, account.fund)
    rows = [
        (
            f"ZH{account.fund}{entry.day:%Y%m}{position:06d}",
            number,
            account.fund,
            entry.day,
            "credit" if entry.incoming else "debit",
            entry.kind,
            entry.amount,
            entry.counterparty,
            entry.request,
            entry.requested,
            balance,
        )
        for position, (entry, balance) in enumerate(account.entries, 1)
        if special_account.reported(scope, entry.day)
    ]
    return pl.DataFrame(rows, schema=_TXN, orient="row")


def _interest(scope: Scope, account: special_account.Account) -> pl.DataFrame:
    number = special_account.account_no(scope.org.division, account.fund)
    rows = [
        {
            "interest_id": f"LX{number}{last:%Y%m}",
            "bank_account_no": number,
            "fund_code": account.fund,
            "from_date": first,
            "to_date": last,
            # yuan times days
            "balance_days": sums / 100,
            "rate_applied": special_account.RATE,
            "interest": earned,
            "booked_date": last.replace(day=last.day + 1),
            "credited_fund": account.fund,
        }
        for first, last, sums, earned in account.interest
        if special_account.reported(scope, last)
    ]
    return pl.from_dicts(rows)


def _deposits(scope: Scope) -> pl.DataFrame:
    """Deposits that were there in the year of the quarter; what is withdrawn later is still there."""
    rows = [
        {
            "deposit_id": d.id,
            "bank_account_no": special_account.account_no(scope.org.division, d.fund),
            "fund_code": d.fund,
            "bank_code": d.bank,
            "amount": d.amount,
            "start_date": d.start,
            "due_date": d.due,
            "rate": d.rate / _MILLION,
            "interest": d.interest if d.withdrawn <= scope.end else None,
            "withdrawn_date": d.withdrawn if d.withdrawn <= scope.end else None,
            "early": d.early and d.withdrawn <= scope.end,
            "pledged": False,
            "bid_no": d.bid,
        }
        for d in deposits.all_deposits(scope)
        if d.withdrawn.year >= scope.end.year
    ]
    kinds = {"interest": pl.Int64, "withdrawn_date": pl.Date}
    return pl.from_dicts(rows, schema_overrides=kinds)
