"""Fused row-rule scans: what is violated is named once per rule, NULL never violates, skipped rules are visible."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import duckdb
import pytest

from auditlake.check.row_rules import run_row_rules
from auditlake.generate import external_models, row_rules
from auditlake.home import project_root
from auditlake.standard.contracts import RowRule, Table, load_tables
from tests.unit.check.conftest import write_table

PLACE = {"area_code": "330106", "agency_code": "330106-si"}


def rows(path: Path) -> list[tuple[Any, ...]]:
    with duckdb.connect() as connection:
        return connection.execute(f"SELECT rule_id, severity, table_name, area_code, row_key FROM '{path}'").fetchall()


@pytest.mark.parametrize("product", [row_rules, external_models], ids=lambda m: m.__name__)
def test_committed_text_is_what_the_standard_gives(product: Any) -> None:
    files = product.render()
    assert files
    assert [p for p, text in files.items() if (project_root() / p).read_text(encoding="utf-8") != text] == []


def test_every_rule_of_every_table_is_compiled() -> None:
    files = row_rules.render()
    wanted = {rule.id for table in row_rules.checked_tables() for rule in table.rules}
    assert len(wanted) >= 30
    assert {rule for rule in wanted if not any(f"'{rule}'" in text for text in files.values())} == set()


def test_violations_and_near_misses(tmp_path: Path) -> None:
    payments = [
        # two rules at once: in the future and zero
        {"payment_id": "1", "benefit_month": 202608, "book_month": 202607, "amount": 0, "adjust_flag": "0", "row_key": "a"},
        {"payment_id": "2", "benefit_month": 202607, "book_month": 202607, "amount": -5, "adjust_flag": "0", "row_key": "b"},
        {"payment_id": "3", "benefit_month": 202607, "book_month": 202607, "amount": -5, "adjust_flag": None, "row_key": "c"},
        {"payment_id": "4", "benefit_month": 202607, "book_month": 202607, "amount": 5, "adjust_flag": "0", "row_key": "d"},
    ]  # fmt: skip
    file = write_table(tmp_path / "p.parquet", "benefit_payment", [p | PLACE for p in payments])
    found = rows(run_row_rules("330000", {"benefit_payment": [file]}, tmp_path / "out"))
    assert found == [
        ("benefit_payment.amount_not_zero", "warning", "benefit_payment", "330106", "a"),
        ("benefit_payment.amount_sign", "error", "benefit_payment", "330106", "b"),
        ("benefit_payment.benefit_not_after_book", "warning", "benefit_payment", "330106", "a"),
    ]


def test_rules_on_identifying_columns_are_skipped_visibly_at_the_nation(tmp_path: Path) -> None:
    person = PLACE | {"person_id": "1", "sex": "1", "birth_date": "1960-01-02", "row_key": "a"}
    wrong = person | {"id_no": "330106196001030023"}
    full = write_table(tmp_path / "full.parquet", "person", [wrong])
    assert {r[0] for r in rows(run_row_rules("330000", {"person": [full]}, tmp_path / "province"))} == {
        "person.sex_matches_id", "person.birth_matches_id"}  # fmt: skip
    hidden = tuple(c.name for c in load_tables()["person"].columns if c.classification == "identifying")
    bare = write_table(tmp_path / "bare.parquet", "person", [person], without=hidden)
    found = rows(run_row_rules("000000", {"person": [bare]}, tmp_path / "nation"))
    assert sorted(found) == [
        ("person.birth_matches_id", "skipped", "person", "000000", None),
        ("person.sex_matches_id", "skipped", "person", "000000", None),
    ]


def test_equal_inputs_give_equal_bytes_and_an_empty_result_is_a_file(tmp_path: Path) -> None:
    first, second = (run_row_rules("330000", {}, tmp_path / name) for name in ("a", "b"))
    assert rows(first) == []
    assert first.read_bytes() == second.read_bytes()


def test_a_rule_id_must_fit_the_list() -> None:
    table = Table("t", "", "", "", "state", "", "", (), (), (RowRule("a,b", "TRUE", "error", "", "", ""),))
    with pytest.raises(ValueError, match="must not hold a comma"):
        row_rules.scan(table)
