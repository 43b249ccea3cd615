"""The standard is whole: what refers to something finds it."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from auditlake.standard.calendar import add_workdays, due_date, is_workday
from auditlake.standard.contracts import PROVENANCE, load_tables, read_contract
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standard.duties import EVERYTHING, obligations
from auditlake.standard.parameters import resolve
from auditlake.standard.reference import ancestors, codes, divisions, orgs


def test_every_table_has_a_key_words_in_both_languages_and_provenance() -> None:
    tables = load_tables()
    assert len(tables) >= 35
    for table in tables.values():
        assert table.key and table.name_zh and table.name_en and table.grain, table.name
        if table.kind in ("event", "state"):
            assert set(PROVENANCE) <= set(table.column_names), table.name
        for column in table.columns:
            assert re.search("[一-鿿]", column.name_zh), f"{table.name}.{column.name}"


def test_money_is_decimal_and_nothing_is_float() -> None:
    for name in dialect_names():
        for table in [*load_tables().values(), *load_dialect(name).tables.values()]:
            for column in table.columns:
                assert column.type not in ("DOUBLE", "FLOAT", "REAL"), f"{table.name}.{column.name}"
                if column.semantic == "money":
                    assert column.type == "DECIMAL(18,2)", f"{table.name}.{column.name}"


def test_code_lists_references_and_source_tables_resolve() -> None:
    tables = load_tables()
    for table in tables.values():
        for column in table.columns:
            if column.code_list and column.code_list != "division":
                assert codes(column.code_list), f"{table.name}.{column.name}"
            if column.references:
                target, key = column.references.split(".")
                assert key in tables[target].column_names
    for name in dialect_names():
        for source in load_dialect(name).tables.values():
            assert source.standard_table in tables, f"{name}/{source.name}"


def test_row_rules_speak_both_languages_and_name_their_table() -> None:
    rules = [(t, r) for t in load_tables().values() for r in t.rules]
    assert len(rules) > 25
    for table, rule in rules:
        assert rule.id.startswith(f"{table.name}.")
        assert re.search("[一-鿿]", rule.message_zh) and rule.message_en and rule.severity in ("error", "warning")


def test_value_maps_lead_into_the_standard_code_lists() -> None:
    standard = {code for table in load_tables().values() for c in table.columns if c.code_list and c.code_list != "division"
                for code in codes(c.code_list)}  # fmt: skip
    for name in dialect_names():
        dialect = load_dialect(name)
        mapped = {c.name for t in dialect.tables.values() for c in t.columns if c.value_map}
        for column, values in dialect.value_maps.items():
            assert set(values.values()) <= standard, f"{name}.{column}"
            assert column in mapped, f"{name}.{column}"
        assert mapped <= set(dialect.value_maps), name


def test_orgs_have_divisions_parents_dialects_and_kinds() -> None:
    for org in orgs().values():
        assert org.division in divisions() and org.kind in codes("org_kind")
        assert org.parent in orgs() or org.id == "000000-audit"
        assert org.dialect in dialect_names()
    assert {o.table for o in obligations()} <= {*load_tables(), EVERYTHING, ""}


def test_an_abolished_district_leads_to_its_successor_and_up() -> None:
    assert ancestors("330103") == ["330103", "330105", "330100", "330000", "000000"]
    with pytest.raises(KeyError, match="999999"):
        ancestors("999999")


def test_parameters_are_inherited_and_dated() -> None:
    assert resolve("avg_wage", "440303", date(2026, 7, 1)) == Decimal("10200.00")
    assert resolve("avg_wage", "440106", date(2026, 7, 1)) == Decimal("7850.00")
    assert resolve("avg_wage", "440106", date(2025, 7, 1)) == Decimal("7600.00")
    assert resolve("min_contribution_months", "330106", date(2031, 1, 1)) == 192
    with pytest.raises(KeyError, match="no parameter nothing"):
        resolve("nothing", "330106", date(2026, 7, 1))


def test_working_days_know_holidays_and_moved_weekends() -> None:
    assert not is_workday(date(2025, 10, 1))
    assert is_workday(date(2025, 9, 28))  # a Sunday worked before the National Day holiday
    assert add_workdays(date(2025, 9, 30), 1) == date(2025, 10, 9)
    assert due_date("2025-09", 1) == date(2025, 10, 9)


def test_a_broken_contract_is_named(tmp_path) -> None:  # type: ignore[no-untyped-def]
    path = tmp_path / "x.odcs.yaml"
    path.write_text("kind: DataContract\nnonsense: 1\n")
    with pytest.raises(ValueError, match=r"x\.odcs\.yaml"):
        read_contract(path)
