"""Tiny mart files for the publishing tests."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb


def fund_overview(path: Path, balance: Decimal, rows: int = 3) -> Path:
    """``rows`` funds that all have the same balance."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as connection:
        connection.execute(
            "copy (select '2026-07' as period, '330106' as division, '西湖区' as division_zh, 'own' as scope, "
            "lpad(i::varchar, 3, '0') as fund_code, $1::decimal(18, 2) as balance from range($2) as t(i)) "
            f"to '{path}' (format parquet)",
            [balance, rows],
        )
    return path


def doubt_list(path: Path, amount: Decimal | None) -> Path:
    """One doubt with a list, a date and an empty column."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with duckdb.connect() as connection:
        connection.execute(
            "copy (select 'd1' as doubt_id, ['a#2', 'b#3'] as row_keys, $1::date as opened_on, "
            "$2::decimal(18, 2) as amount, cast(null as varchar) as result) "
            f"to '{path}' (format parquet)",
            [date(2026, 8, 12), amount],
        )
    return path
