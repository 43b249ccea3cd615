"""What has to go on from one submission to the next, compared on small files of the real contracts."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from auditlake.collect.continuity import Continuity, Look, gaps, look, missing_before, problems
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import load_dialect

MONEY = pl.Decimal(18, 2)


def collected(path: Path, rows: list[dict[str, Any]], **types: Any) -> Path:
    """A collected file with the columns that every one has."""
    numbered = [row | {"_submission": path.stem, "_file": "f.csv", "_row": n} for n, row in enumerate(rows, 2)]
    pl.DataFrame(numbered, schema_overrides=types, infer_schema_length=None).write_parquet(path)
    return path


def payee(number: int, **changes: Any) -> dict[str, Any]:
    names = {c.standard_column: c.name for c in load_dialect("lb101_3").tables["AC60"].columns}
    row: dict[str, Any] = dict.fromkeys(names.values())
    return row | {names["payee_id"]: f"P{number}"} | {names[name]: value for name, value in changes.items()}


def compare(folder: Path, table: str, dialect: str, before: Path, now: Path, rejects: Path | None = None) -> Look:
    source = load_dialect(dialect).tables[table]
    return Look(source, load_dialect(dialect), now, rejects, (before,), "2026-08")


def payees(folder: Path, before: list[dict[str, Any]], now: list[dict[str, Any]], rejects: Path | None = None) -> Look:
    types = {c.name: pl.String if c.type == "VARCHAR" else pl.Int32 if c.type == "INTEGER" else MONEY
             for c in load_dialect("lb101_3").tables["AC60"].columns if c.type != "DATE"}  # fmt: skip
    return compare(folder, "AC60", "lb101_3", collected(folder / "b.parquet", before, **types),
                   collected(folder / "n.parquet", now, **types), rejects)  # fmt: skip


def test_entities_without_a_declared_end_vanish(tmp_path: Path) -> None:
    maps = load_dialect("lb101_3").value_maps
    status = next(c for c in load_dialect("lb101_3").tables["AC60"].columns if c.standard_column == "pay_status")
    stopped = next(source for source, code in maps[status.name].items() if code == "3")
    before = [payee(n) for n in range(10)] + [payee(10, end_month=202606), payee(11, pay_status=stopped)]
    one = payees(tmp_path, before, [payee(n) for n in range(8)])
    found = look(one)
    assert (found.entities, found.vanished, found.examples) == (10, 2, ("P8", "P9"))
    [told] = problems(one, found, Decimal("0.01"))
    assert (told.rule, told.severity, told.found, told.expected) == (
        "table.vanished", "warning", "2/10 (P8, P9)", "<= 1.00%",
    )  # fmt: skip
    assert problems(one, found, Decimal("0.2")) == []


def test_what_was_rejected_did_not_vanish(tmp_path: Path) -> None:
    names = load_dialect("lb101_3").tables["AC60"].column_names
    rejected = pl.DataFrame([dict.fromkeys(names) | {names[0]: None}]).with_columns(
        pl.lit("P9").alias(next(c.name for c in load_dialect("lb101_3").tables["AC60"].columns
                                if c.standard_column == "payee_id")))  # fmt: skip
    rejected.cast(pl.String).write_parquet(tmp_path / "r.parquet")
    one = payees(tmp_path, [payee(n) for n in range(10)], [payee(n) for n in range(9)], tmp_path / "r.parquet")
    assert (look(one).entities, look(one).vanished) == (10, 0)


def test_identifying_keys_stand_only_in_the_orgs_own_report(tmp_path: Path) -> None:
    row = {c.name: None for c in load_dialect("fund_books").tables["银行账户"].columns}
    types = dict.fromkeys(row, pl.String)
    rows = [row | {"账号": f"6222{n:04d}"} for n in range(4)]
    one = compare(tmp_path, "银行账户", "fund_books", collected(tmp_path / "b.parquet", rows, **types),
                  collected(tmp_path / "n.parquet", rows[:3], **types))  # fmt: skip
    [told] = problems(one, look(one), Decimal("0.01"))
    assert told.found == "1/4" and told.keys == "62220003"
    assert "6222" not in str(told.public())


def balance(year: int, period: int, account: str, opening: str, closing: str) -> dict[str, Any]:
    return {"账套": "330106-110", "会计年度": year, "会计期间号": period, "科目编号": account, "辅助项": None,
            "期初余额": Decimal(opening), "借方发生额": Decimal(0), "贷方发生额": Decimal(0),
            "期末余额": Decimal(closing)}  # fmt: skip


BALANCE = {
    "会计年度": pl.Int32,
    "会计期间号": pl.Int32,
    "辅助项": pl.String,
    "期初余额": MONEY,
    "借方发生额": MONEY,
    "贷方发生额": MONEY,
    "期末余额": MONEY,
}


@pytest.mark.parametrize(
    ("now", "differs"),
    [
        ([balance(2026, 8, "1002", "10.00", "12.00"), balance(2026, 8, "4001", "5.00", "6.00")], 0),
        ([balance(2026, 8, "1002", "10.01", "12.00"), balance(2026, 8, "4001", "5.00", "6.00")], 1),
        ([balance(2026, 8, "1002", "10.00", "12.00"), balance(2026, 9, "1002", "11.00", "12.00")], 1),
        ([balance(2026, 8, "9999", "77.00", "12.00")], 0),
    ],
    ids=["goes on", "one cent", "inside one submission", "a new account"],
)
def test_openings_are_the_closings_before(tmp_path: Path, now: list[dict[str, Any]], differs: int) -> None:
    before = [balance(2026, 6, "1002", "1.00", "3.00"), balance(2026, 7, "1002", "3.00", "10.00"),
              balance(2026, 7, "4001", "0.00", "5.00")]  # fmt: skip
    one = compare(tmp_path, "科目余额", "fund_books", collected(tmp_path / "b.parquet", before, **BALANCE),
                  collected(tmp_path / "n.parquet", now, **BALANCE))  # fmt: skip
    found = look(one)
    assert found.opening_differs == differs
    assert [p.rule for p in problems(one, found, Decimal("0.01"))] == ["table.opening"] * differs


def test_income_and_expense_begin_anew_in_january(tmp_path: Path) -> None:
    before = [balance(2026, 12, "4001", "4.00", "5.00"), balance(2026, 12, "1002", "1.00", "2.00")]
    now = [balance(2027, 1, "4001", "0.00", "1.00"), balance(2027, 1, "1002", "2.00", "2.00")]
    one = compare(tmp_path, "科目余额", "fund_books", collected(tmp_path / "b.parquet", before, **BALANCE),
                  collected(tmp_path / "n.parquet", now, **BALANCE))  # fmt: skip
    assert (look(one).balances, look(one).opening_differs) == (1, 0)


def figure(period: str, indicator: str, value: str) -> dict[str, Any]:
    return {"基金": "失业保险", "统计期": period, "指标": indicator, "数值": Decimal(value), "填报单位": "x"}


def test_reported_figures_and_bank_lines_go_on_too(tmp_path: Path) -> None:
    before = collected(tmp_path / "b.parquet", [figure("2026-07", "期末结余", "5.00")], 数值=MONEY)
    now = collected(tmp_path / "n.parquet", [figure("2026-08", "期初结余", "6.00")], 数值=MONEY)
    assert look(compare(tmp_path, "基金统计报表", "fund_books", before, now)).opening_differs == 1


@pytest.mark.parametrize("period", ["上半年", "2026Q3", "99999999999999999999", ""])
def test_a_period_that_is_no_month_stops_nothing(tmp_path: Path, period: str) -> None:
    before = [figure("2026-07", "期末结余", "5.00"), figure(period, "期末结余", "7.00")]
    now = [figure("2026-08", "期初结余", "6.00"), figure(period, "期初结余", "1.00")]
    files = (collected(tmp_path / f"{name}.parquet", rows, 数值=MONEY) for name, rows in (("b", before), ("n", now)))
    found = look(compare(tmp_path, "基金统计报表", "fund_books", *files))
    assert (found.balances, found.opening_differs) == (1, 1)


def test_a_year_beyond_all_numbers_stops_nothing(tmp_path: Path) -> None:
    odd = balance(2_000_000_000, 7, "1002", "3.00", "8.00")
    before = collected(tmp_path / "b.parquet", [balance(2026, 7, "1002", "3.00", "10.00"), odd], **BALANCE)
    now = collected(tmp_path / "n.parquet", [balance(2026, 8, "1002", "9.00", "12.00"), odd], **BALANCE)
    found = look(compare(tmp_path, "科目余额", "fund_books", before, now))
    assert (found.balances, found.opening_differs) == (1, 1)


def test_nothing_is_counted_without_a_submission_before(tmp_path: Path) -> None:
    dialect = load_dialect("lb101_3")
    one = Look(dialect.tables["AC60"], dialect, tmp_path / "none.parquet", None, (), "2026-08")
    assert look(one) == Continuity() and problems(one, Continuity(), Decimal(0)) == []


def test_ten_thousand_rows_take_milliseconds(tmp_path: Path, record_property: Any) -> None:
    import time

    one = payees(tmp_path, [payee(n) for n in range(10_000)], [payee(n) for n in range(9_990)])
    look(one)
    begin = time.perf_counter()
    assert look(one).vanished == 10
    taken = time.perf_counter() - begin
    record_property("seconds", taken)
    assert taken < 1


def test_gaps_since_the_first_period() -> None:
    assert missing_before("2026-10", ["2026-06", "2026-08"]) == ["2026-07", "2026-09"]
    assert missing_before("2026-07", []) == missing_before("2026-07", ["2026-06", "2026-09"]) == []
    [told] = gaps("2027-02", ["2026-12"])
    assert (told.rule, told.found, told.severity) == ("period.gap", "2027-01", "warning")
    assert gaps("no period", ["2026-12"]) == []


def test_contracts_name_only_their_own_columns() -> None:
    tables = [t for t in load_tables().values() if t.ended or t.opening or t.dated_by]
    assert len(tables) > 50
    for table in tables:
        assert set(table.balance_of) | set(table.dated_by) <= set(table.column_names), table.name
        assert set(table.dated_by) <= set(table.key), table.name
        assert bool(table.opening) == bool(table.closing) == bool(table.balance_of), table.name


@pytest.mark.parametrize("table", [t for t in load_tables().values() if t.ended or t.opening], ids=lambda t: t.name)
def test_every_declaration_is_sql_over_its_table(table: Any) -> None:
    import duckdb

    columns = ", ".join(f'CAST(NULL AS {c.type}) AS "{c.name}"' for c in table.columns)
    words = [w for w in (table.ended, table.opening, table.closing, table.balance_order) if w]
    with duckdb.connect() as connection:
        for expression in words:
            connection.execute(f"SELECT {expression} FROM (SELECT {columns}, DATE '2026-08-31' AS period_end)")
