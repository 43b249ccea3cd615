"""Small submissions of every dialect through dbt into standard Parquet."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from auditlake.hashing import sha256
from auditlake.identity import id18, person_key
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standardise.run import StandardResult, Submission, standardise
from tests.unit.standardise.collected import submission

OLD_ID, NEW_ID = "110105491231002", "33010619500101001X"
MONEY = Decimal("1200.50")


def person(number: str, citizen: str, column: str) -> dict[str, Any]:
    return {"AAC001": number, column: citizen, "AAC003": "测试甲", "AAC004": "1", "AAC006": date(1949, 12, 31),
            "AAC084": "1"}  # fmt: skip


def payment(number: str, fund: str, first: int, second: int, owner: str = "P1") -> dict[str, Any]:
    return {"AAZ220": number, "AAZ257": "Y1", "AAC001": owner, "AAE140": fund, "AAA036": "基本养老金",
            "AAE002": first, "AAE003": second, "AAE019": MONEY, "AAA085": "1"}  # fmt: skip


def province(folder: Path) -> tuple[list[Submission], list[Submission]]:
    """Events and states: two counties that use P1 for different persons, one fund ledger, one register."""
    third = submission(folder, "330106-si.2026-07.period.r1", "lb101_3", {
        "AC01": [person("P1", OLD_ID, "AAC002")],
        "AC83": [payment("Z2", "110", 202607, 202606), payment("Z1", "999", 202607, 202607),
                 payment("Z3", "110", 202607, 202607, owner="P9")],
        "AC02": [{"AAZ159": "R1", "AAC001": "P1", "AAE140": "110", "AAC008": "1", "AAC066": "103"}],
    })  # fmt: skip
    county = submission(folder, "330127-si.2026-07.period.r1", "lb101_county", {
        "AC01": [person("P1", f" {NEW_ID.lower()} ", "AAE135")],
        "AC82": [payment("Z1", "10", 202606, 202607)],
        "AC08": [{"AAZ223": "D1", "AAC001": "P1", "AAE140": "12", "AAE002": 202605, "AAE003": 202607, "AAA115": "1",
                  "AIC020": MONEY, "AAE020": MONEY, "AAE022": MONEY, "AAE017": "0"}],
    })  # fmt: skip
    books = submission(folder, "330106-fin.2026-07.period.r1", "fund_books", {
        "会计科目": [{"账套": "330106-110", "会计年度": 2026, "科目编号": "4001", "基金": "企业职工基本养老保险",
                      "科目名称": "基本养老保险费收入", "科目级次": 1, "科目类型": "收入", "余额方向": "贷"}],
        "记账凭证": [{"账套": "330106-110", "会计年度": 2026, "会计期间号": 7, "凭证日期": date(2026, 7, 3),
                      "凭证类型": "记", "凭证编号": 1, "行号": 1, "科目编号": "4001", "借方金额": Decimal(0),
                      "贷方金额": MONEY, "记账标志": "是", "作废标志": "否"}],
    })  # fmt: skip
    register = submission(folder, "330000-ps.2026-07.period.r1", "external", {
        "SWRY": [{"GMSFHM": id18(OLD_ID), "XM": "测试甲", "SWRQ": date(2026, 5, 2), "DJRQ": date(2026, 7, 2)}],
    })  # fmt: skip
    older = submission(folder, "330110-si.2026-06.baseline.r1", "lb101_3", {"AC01": [person("P7", NEW_ID, "AAC002")]})
    events = [third, county, books, register]
    return events, [*events, older]


def rows(out: Path, table: str, columns: str) -> list[tuple[Any, ...]]:
    with duckdb.connect() as connection:
        return connection.execute(f"select {columns} from '{out}/{table}.parquet' order by row_key").fetchall()


@pytest.fixture(scope="module")
def _module_tmp(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("standardise")


_cache: dict[str, StandardResult] = {}


@pytest.fixture
def built(_module_tmp: Path, settings: None) -> tuple[Path, StandardResult]:
    """One run shared by the tests of this module."""
    out = _module_tmp / "first"
    if "first" not in _cache:
        _cache["first"] = standardise("330000", "2026-07", *province(_module_tmp / "in"), out)
    return out, _cache["first"]


def assert_contracts(out: Path, result: StandardResult, expected: set[str]) -> None:
    assert result.rows.keys() == expected
    with duckdb.connect() as connection:
        for name in expected:
            described = connection.execute(f"describe select * from '{out}/{name}.parquet'").fetchall()
            assert [(r[0], r[1]) for r in described] == [(c.name, c.type) for c in load_tables()[name].columns], name
            counted = connection.execute(f"select count(*) from '{out}/{name}.parquet'").fetchone()
            assert counted == (result.rows[name],), "no phantom rows"


def test_what_was_delivered_has_its_contract(built: tuple[Path, StandardResult]) -> None:
    delivered = {"person", "benefit_payment", "enrolment", "due", "gl_account", "gl_voucher", "ext_death"}
    assert_contracts(*built, delivered)


def test_every_table_of_every_dialect_is_standardised(tmp_path: Path) -> None:
    everybody = [
        submission(
            tmp_path, f"330100-x{number}.2026-09.period.r1", name, {table: [] for table in load_dialect(name).tables}
        )
        for number, name in enumerate(dialect_names())
        if name != "standard"
    ]
    result = standardise("330000", "2026-09", everybody, everybody, tmp_path / "out")
    wanted = {t.name for t in load_tables().values() if t.kind in ("event", "state")}
    assert_contracts(tmp_path / "out", result, wanted)
    assert set(result.rows.values()) == {0}


def test_payments_of_two_dialects(built: tuple[Path, StandardResult]) -> None:
    out, _ = built
    key_old, key_new = person_key(OLD_ID), person_key(NEW_ID)
    columns = (
        "row_key, area_code, source_system, person_key, fund_code, book_month, benefit_month, amount, regular_flag"
    )
    third = "330106-si.2026-07.period.r1/AC83.csv#"
    assert rows(out, "benefit_payment", columns) == [
        (f"{third}2", "330106", "330106-si:lb101_3", key_old, "110", 202607, 202606, MONEY, True),
        (f"{third}3", "330106", "330106-si:lb101_3", key_old, "999", 202607, 202607, MONEY, True),
        (f"{third}4", "330106", "330106-si:lb101_3", None, "110", 202607, 202607, MONEY, True),
        ("330127-si.2026-07.period.r1/AC82.csv#2", "330127", "330127-si:lb101_county", key_new, "110", 202607, 202606,
         MONEY, True),
    ]  # fmt: skip


def test_what_has_no_meaning_is_kept_and_counted(built: tuple[Path, StandardResult]) -> None:
    _, result = built
    assert result.unmapped == [("330106-si", "lb101_3", "AAE140", "999", 1)]
    assert result.unlinked == {"benefit_payment": 1}


def test_values_are_translated(built: tuple[Path, StandardResult]) -> None:
    out, _ = built
    assert rows(out, "enrolment", "person_category, fund_code") == [("3", "110")]
    assert rows(out, "due", "fund_code, book_month, due_month, charge_type, written_off") == [
        ("170", 202607, 202605, "10", False)
    ]
    assert rows(out, "gl_account", "ledger_id, fund_code, account_type, direction") == [
        ("330106-110", "110", "income", "credit")
    ]
    assert rows(out, "gl_voucher", "fund_code, credit, posted, voided") == [("110", MONEY, True, False)]
    assert rows(out, "ext_death", "area_code, source_dept, person_key, death_date") == [
        ("330000", "ps", person_key(OLD_ID), date(2026, 5, 2))
    ]


def test_states_come_from_the_newest_submission_of_each_org(built: tuple[Path, StandardResult]) -> None:
    out, _ = built
    assert rows(out, "person", "snapshot_id, person_id, id_no, name, retire_flag") == [
        ("330106-si.2026-07.period.r1", "P1", id18(OLD_ID), "测试甲", True),
        ("330110-si.2026-06.baseline.r1", "P7", NEW_ID, "测试甲", True),
        ("330127-si.2026-07.period.r1", "P1", NEW_ID, "测试甲", True),
    ]


def test_equal_inputs_equal_bytes(built: tuple[Path, StandardResult], _module_tmp: Path) -> None:
    out, first = built
    events, states = province(_module_tmp / "in")
    again = standardise("330000", "2026-07", events[::-1], states[::-1], _module_tmp / "second", tests=True)
    assert replace(again, warnings=[]) == first
    said = "\n".join(again.warnings)
    assert "filled_benefit_payment" in said and "known_codes_benefit_payment" in said, "tests run and judge"
    assert "unique_key" not in said
    for table in first.rows:
        pair = [(folder / f"{table}.parquet").read_bytes() for folder in (out, _module_tmp / "second")]
        assert sha256(pair[0]) == sha256(pair[1]), table


def test_the_nation_keeps_the_provinces_words(tmp_path: Path) -> None:
    below = {
        "area_code": "330106", "agency_code": "330106-si", "source_system": "330106-si:lb101_3",
        "snapshot_id": "330106-si.2026-07.period.r1", "row_key": "330106-si.2026-07.period.r1/AC83.csv#2",
        "payment_id": "Z1", "payee_id": "Y1", "person_key": "ab" * 16, "fund_code": "110", "item_code": "基本养老金",
        "book_month": 202607, "benefit_month": 202607, "amount": MONEY, "regular_flag": True,
    }  # fmt: skip
    sent = submission(tmp_path, "330000-audit.2026-07.period.r1", "standard", {"benefit_payment": [below]})
    result = standardise("000000", "2026-07", [sent], [sent], tmp_path / "out")
    assert result.rows["benefit_payment"] == 1
    columns = "area_code, agency_code, source_system, snapshot_id, row_key, amount, bank_account_no"
    assert rows(tmp_path / "out", "benefit_payment", columns) == [
        ("330106", "330106-si", "330106-si:lb101_3", "330000-audit.2026-07.period.r1", below["row_key"], MONEY, None)
    ]


def test_a_table_that_the_dialect_does_not_have(tmp_path: Path) -> None:
    strange = Submission("330106-si.2026-07.period.r1", "330106-si", "330106", "lb101_3", "1.1.0", {"AC99": []})
    with pytest.raises(KeyError, match="AC99"):
        standardise("330000", "2026-07", [strange], [strange], tmp_path)
