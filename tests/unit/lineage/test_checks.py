"""Which columns checks read."""

from __future__ import annotations

import pytest

from auditlake.check.library import load_library
from auditlake.lineage.checks import columns_of, columns_read, used_by
from auditlake.standard.contracts import load_tables


def test_conditions_subqueries_and_using_count_as_reading() -> None:
    sql = """
    SELECT p.payee_id, n.months FROM checks.std.benefit_payment AS p
    JOIN (SELECT person_key, COUNT(death_date) AS months FROM checks.std.ext_death GROUP BY person_key) AS n
    USING (person_key)
    WHERE p.amount > 0 AND p.area_code IN (SELECT area_code FROM checks.std.unit WHERE uscc IS NULL)
    """
    assert columns_of(sql) == {
        ("benefit_payment", "payee_id"), ("benefit_payment", "person_key"), ("benefit_payment", "amount"),
        ("benefit_payment", "area_code"), ("ext_death", "person_key"), ("ext_death", "death_date"),
        ("unit", "area_code"), ("unit", "uscc"),
    }  # fmt: skip


@pytest.fixture(scope="module")
def _read() -> None:
    assert set(columns_read()) == {info.code for info in load_library()}


@pytest.mark.usefixtures("_read")
def test_every_check_reads_columns_that_exist() -> None:
    tables = load_tables()
    for code, columns in columns_read().items():
        assert columns, code
        assert all(column in tables[table].column_names for table, column in columns)


@pytest.mark.usefixtures("_read")
def test_a_column_knows_its_checks() -> None:
    assert "PEN-01" in used_by("ext_death", "death_date")
    assert used_by("ext_death", "certificate_no") == ()
