"""Marts against figures counted by hand."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from auditlake.standardise.inputs import mart_inputs
from auditlake.standardise.marts import build_marts, mart_names

DUE = datetime(2026, 8, 12, 23, 59, 59)


def put(folder: Path, schema: str, table: str, rows: list[dict[str, Any]]) -> list[Path]:
    """One input file with the documented columns; what a row does not name is NULL."""
    columns = mart_inputs()[schema][table]
    path = folder / f"{schema}.{table}.parquet"
    with duckdb.connect() as connection:
        fields = ", ".join(f'"{name}" {kind}' for name, kind in columns.items())
        connection.execute(f"create table t ({fields})")
        for row in rows:
            names, marks = ", ".join(f'"{name}"' for name in row), ", ".join("?" for _ in row)
            connection.execute(f"insert into t ({names}) values ({marks})", list(row.values()))
        connection.execute(f"copy t to '{path}' (format parquet)")
    return [path]


def books(area: str, month: int, income: int, expense: int, closing: int) -> list[dict[str, Any]]:
    """One month of one ledger: a parent that must not count, and three leaves."""
    own = {"area_code": area, "ledger_id": f"{area}-110", "fund_code": "110", "year": month // 100,
           "period": month % 100}  # fmt: skip
    lines = [("4", 0, income), ("401", 0, income), ("501", expense, 0), ("301", 0, 0)]
    return [own | {"account_no": no, "debit": debit, "credit": credit, "closing": closing if no == "301" else 0}
            for no, debit, credit in lines]  # fmt: skip


def accounts(area: str) -> list[dict[str, Any]]:
    kinds = {"4": "income", "401": "income", "501": "expense", "301": "net_asset"}
    return [{"area_code": area, "ledger_id": f"{area}-110", "account_no": no, "account_type": kind, "year": 2026}
            for no, kind in kinds.items()]  # fmt: skip


def hit(doubt: str, period: str, amount: int) -> dict[str, Any]:
    return {"check_code": "PEN-01", "period": period, "area_code": "330106", "agency_code": "330106-si",
            "subject_kind": "person", "subject_key": "ab", "amount": amount, "row_keys": [f"{period}#2"],
            "doubt_id": doubt, "build": f"b-{period}"}  # fmt: skip


def package(org: str, received: datetime | None, status: str = "accepted", revision: int = 1) -> dict[str, Any]:
    return {"package_id": f"{org}.2026-07.period.r{revision}", "from_org": org, "to_org": "330000-audit",
            "period": 202607, "due_at": DUE, "received_at": received, "status": status}  # fmt: skip


def table(org: str, name: str, declared: int, loaded: int) -> dict[str, Any]:
    return {"package_id": f"{org}.2026-07.period.r1", "table_name": name, "period": 202607, "rows_declared": declared,
            "rows_loaded": loaded, "rejected_rows": declared - loaded}  # fmt: skip


def fact(org: str, state: str, **changes: Any) -> dict[str, Any]:
    return {
        "hub": "330000", "period": "2026-07", "org": org, "state": state, "due": date(2026, 8, 12), "days_late": 0,
        "workdays_late": 0, "accepted": 1, "refused": 0, "tables_missing": "", "rows": 0, "rows_rejected": 0,
        "vanished": 0, "opening_differs": 0, "complete": True, "continuous": True, "on_time": True,
    } | changes  # fmt: skip


def table_fact(org: str, table: str, **changes: Any) -> dict[str, Any]:
    return {
        "period": "2026-07", "org": org, "table_name": table, "due": date(2026, 8, 12), "owed": True, "came": True,
        "rows_declared": 5, "rows_loaded": 5, "rows_rejected": 0, "vanished": 0, "opening_differs": 0,
        "complete": True, "continuous": True, "on_time": True,
    } | changes  # fmt: skip


def inputs(folder: Path) -> dict[str, dict[str, list[Path]]]:
    """Two counties and the city proper; three orgs of which one is late and one refused."""
    orgs = ["330106-si", "330110-si", "330203-si"]
    return {
        "current": {
            "gl_account": put(folder, "current", "gl_account", accounts("330106") + accounts("330100")),
            "gl_balance": put(folder, "current", "gl_balance", [
                *books("330106", 202606, 100, 50, 500), *books("330106", 202607, 100, 150, 450),
                *books("330100", 202607, 30, 10, 90),
            ]),
            "benefit_payment": put(folder, "current", "benefit_payment", [
                {"area_code": "330106", "fund_code": "110", "book_month": 202607, "amount": amount}
                for amount in (Decimal("10.10"), Decimal("-0.10"))
            ]),
            "unemployment_payment": put(folder, "current", "unemployment_payment", [
                {"area_code": "330110", "book_month": 202607, "amount": 7}
            ]),
        },
        "hits": {"all": put(folder, "hits", "all", [hit("d1", "2026-07", 5), hit("d1", "2026-08", 9),
                                                    hit("d2", "2026-08", 1)])},
        "control": {
            "collection_catalogue": put(folder, "control", "collection_catalogue", [
                {"area_code": org[:6], "source_system": f"{org}:lb101_3", "table_name": name, "owner_org": org,
                 "required": True} for org in orgs for name in ("person", "due") for _ in range(2)
            ]),
            "submission_package": put(folder, "control", "submission_package", [
                package("330106-si", datetime(2026, 8, 10)), package("330110-si", datetime(2026, 8, 14, 9)),
                package("330203-si", datetime(2026, 8, 11), "refused"),
            ]),
            "submission_table": put(folder, "control", "submission_table", [
                table("330106-si", "person", 5, 5), table("330106-si", "due", 7, 7), table("330110-si", "person", 5, 4),
            ]),
            "doubt_state": put(folder, "control", "doubt_state", [
                {"doubt_id": "d1", "check_code": "PEN-01", "state": "confirmed", "result": "confirmed",
                 "sent_on": date(2026, 8, 20), "answered_on": date(2026, 9, 1), "amount_confirmed": 9},
                {"doubt_id": "d0", "check_code": "PEN-01", "area_code": "330106", "state": "closed",
                 "result": "rejected", "sent_on": date(2026, 8, 20), "answered_on": date(2026, 9, 1)},
            ]),
            "check_info": put(folder, "control", "check_info", [
                {"code": "PEN-01", "name_zh": "死亡后领取"}, {"code": "PEN-02", "name_zh": "服刑期间领取"},
            ]),
            "check_run": put(folder, "control", "check_run", [
                {"check_code": "PEN-01", "period": period, "build": period, "outcome": "hits", "hits": 1}
                for period in ("2026-07", "2026-08")
            ]),
            "submission_fact": put(folder, "control", "submission_fact", [
                fact("330106-si", "accepted", rows=100, revision=2, accepted=2, vanished=1),
                fact("330110-si", "late", rows=300, rows_rejected=4, days_late=4, workdays_late=2, on_time=False),
                fact("330110-fin", "missing", accepted=0, complete=False, continuous=False, on_time=False,
                     tables_missing="a b"),
                fact("330203-si", "refused", refused=3, accepted=0, complete=False, tables_missing="a"),
                fact("330203-fin", "missing", accepted=0, complete=False, on_time=False, due=date(2026, 8, 20)),
            ]),
            "table_fact": put(folder, "control", "table_fact", [
                table_fact("330106-si", "due"), table_fact("330110-si", "due", rows_rejected=2, complete=False),
                table_fact("330203-si", "due", came=False, complete=False, continuous=False, on_time=False),
                table_fact("330203-si", "unit", owed=False, vanished=3),
            ]),
        },
    }  # fmt: skip


_made: dict[str, Path] = {}


@pytest.fixture
def made(tmp_path_factory: pytest.TempPathFactory, settings: None) -> Path:
    """Marts of the province, computed once."""
    if "out" not in _made:
        folder = tmp_path_factory.mktemp("marts")
        rows = build_marts("330000", inputs(folder), folder / "out", as_of=date(2026, 8, 20))
        assert sorted(rows) == mart_names()
        _made.update(out=folder / "out", source=folder)
    return _made["out"]


def rows(out: Path, mart: str, columns: str, where: str = "true") -> list[tuple[Any, ...]]:
    with duckdb.connect() as connection:
        query = f"select {columns} from '{out}/{mart}.parquet' where {where} order by all"
        return connection.execute(query).fetchall()


def test_funds_roll_up_to_the_hub_and_no_further(made: Path) -> None:
    july = rows(made, "fund_overview", "division, scope, income, expense, balance, areas", "period = '2026-07'")
    assert july == [
        ("330000", "total", 130, 160, 540, 2),
        ("330100", "own", 30, 10, 90, 1),
        ("330100", "total", 130, 160, 540, 2),
        ("330106", "own", 100, 150, 450, 1),
    ]
    payable = rows(made, "fund_overview", "period, months_payable, fund_zh", "division = '330106'")
    assert payable == [
        ("2026-06", 10, "企业职工基本养老保险"),
        ("2026-07", Decimal("4.5"), "企业职工基本养老保险"),
    ]


def test_benefits(made: Path) -> None:
    assert rows(made, "benefit_overview", "scope, level, fund_code, payments, amount", "division <= '330100'") == [
        ("total", "city", "110", 2, 10), ("total", "city", "210", 1, 7),
        ("total", "province", "110", 2, 10), ("total", "province", "210", 1, 7),
    ]  # fmt: skip


def test_submission_quality(made: Path) -> None:
    columns = "org, received, complete, continuous, on_time, days_late, tables_owed, tables_received, rows_rejected"
    assert rows(made, "submission_quality", columns) == [
        ("330106-si", True, True, True, True, 0, 2, 2, 0),
        ("330110-si", True, False, True, False, 2, 2, 1, 1),
        ("330203-si", False, False, False, False, 8, 2, 0, 0),
    ]
    assert rows(made, "submission_rollup", "division, level, owed, received, complete, on_time, faultless") == [
        ("330000", "province", 3, 2, 1, 1, 1),
        ("330100", "city", 2, 2, 1, 1, 1),
        ("330200", "city", 1, 0, 0, 0, 0),
    ]


def test_report_cards(made: Path) -> None:
    """The last fact is due today: it may still wait."""
    columns = "code, level, owed, came, overdue, refusals, late, days_late, revisions, tables_missing, row_count"
    assert rows(made, "submission_card", columns, "level not in ('org', 'county')") == [
        ("330000", "province", 5, 2, 1, 3, 1, 4, 1, 3, 400),
        ("330100", "city", 3, 2, 1, 0, 1, 4, 1, 2, 400),
        ("330200", "city", 2, 0, 0, 3, 0, 0, 0, 1, 0),
    ]
    columns = "code, owed, rejected_share, vanished, complete, continuous, on_time"
    assert rows(made, "submission_card", columns, "level in ('org', 'county')") == [
        ("330106", 1, Decimal(0), 1, True, True, True),
        ("330106-si", 1, Decimal(0), 1, True, True, True),
        ("330110", 2, Decimal("0.013333"), 0, False, False, False),
        ("330110-fin", 1, None, 0, False, False, False),
        ("330110-si", 1, Decimal("0.013333"), 0, True, True, False),
        ("330203", 2, None, 0, False, True, True),
        ("330203-fin", 1, None, 0, False, True, True),
        ("330203-si", 1, None, 0, False, True, True),
    ]


def test_cards_of_tables(made: Path) -> None:
    columns = "division, table_name, owed, came, rows_loaded, rows_rejected, vanished, complete, continuous, overdue"
    assert rows(made, "submission_table_card", columns, "level <> 'county'") == [
        ("330000", "due", 3, 2, 15, 2, 0, 1, 2, 1),
        ("330000", "unit", 0, 1, 5, 0, 3, 1, 1, 0),
        ("330100", "due", 2, 2, 10, 2, 0, 1, 2, 0),
        ("330200", "due", 1, 0, 5, 0, 0, 0, 0, 1),
        ("330200", "unit", 0, 1, 5, 0, 3, 1, 1, 0),
    ]


def test_doubts_and_precision(made: Path) -> None:
    columns = "doubt_id, first_period, last_period, periods, amount, row_keys, state, result, check_zh"
    assert rows(made, "doubt_list", columns) == [
        ("d0", None, None, 0, None, None, "closed", "rejected", "死亡后领取"),
        ("d1", "2026-07", "2026-08", 2, 9, ["2026-08#2"], "confirmed", "confirmed", "死亡后领取"),
        ("d2", "2026-08", "2026-08", 1, 1, ["2026-08#2"], "open", None, "死亡后领取"),
    ]
    columns = 'check_code, runs, hits, doubts, sent, answered, confirmed, rejected, "precision"'
    assert rows(made, "check_library", columns) == [
        ("PEN-01", 2, 3, 3, 2, 2, 1, 1, Decimal("0.5")),
        ("PEN-02", 0, 0, 0, 0, 0, 0, 0, None),
    ]


def test_equal_inputs_equal_bytes(made: Path, tmp_path: Path) -> None:
    build_marts("330000", inputs(_made["source"]), tmp_path, as_of=date(2026, 8, 20))
    for mart in mart_names():
        assert (made / f"{mart}.parquet").read_bytes() == (tmp_path / f"{mart}.parquet").read_bytes(), mart


def test_an_input_that_no_mart_reads(tmp_path: Path) -> None:
    with pytest.raises(Exception, match=r"no mart reads current\.strange"):
        build_marts("330000", {"current": {"strange": []}}, tmp_path, as_of=date(2026, 8, 20))
