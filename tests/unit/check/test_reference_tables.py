"""Every reference table of the standard is made, typed by its contract, from what the standard holds."""

from __future__ import annotations

from pathlib import Path

import duckdb
import pytest

from auditlake.check.inputs import make_inputs, open_database
from auditlake.check.reference_tables import MAKERS
from auditlake.standard.contracts import load_tables
from auditlake.standard.dialects import dialect_names
from auditlake.standard.reference import divisions, orgs


@pytest.fixture(scope="module")
def database(tmp_path_factory: pytest.TempPathFactory) -> duckdb.DuckDBPyConnection:
    connection = open_database(tmp_path_factory.mktemp("spill"))
    make_inputs(connection, {}, 202609)
    return connection


def test_every_reference_table_has_rows(database: duckdb.DuckDBPyConnection) -> None:
    kept = {t.name for t in load_tables().values() if t.kind == "reference" and t.domain == "reference"}
    assert kept == MAKERS.keys() | {"ref_parameter"}
    for name in sorted(kept):
        described = database.execute(f"DESCRIBE std.{name}").fetchall()
        assert [(r[0], r[1]) for r in described] == [(c.name, c.type) for c in load_tables()[name].columns], name
        assert database.execute(f"SELECT COUNT(*) FROM std.{name}").fetchall()[0][0] > 0, name


def test_codes_divisions_and_agencies(database: duckdb.DuckDBPyConnection) -> None:
    meaning = "SELECT std_code, std_label FROM std.ref_code_value WHERE source_system = ? AND code_column = ? AND code_value = ?"
    assert database.execute(meaning, ["lb101_county", "AAE140", "12"]).fetchall() == [("170", "城乡居民基本养老保险")]
    systems = {row[0] for row in database.execute("SELECT DISTINCT source_system FROM std.ref_code_value").fetchall()}
    assert systems == {*dialect_names()} - {"standard"}
    assert database.execute("SELECT COUNT(*) FROM std.ref_area").fetchall() == [(len(divisions()),)]
    assert database.execute("SELECT COUNT(*) FROM std.agency").fetchall() == [(len(orgs()),)]


def test_only_what_a_check_names_is_made(tmp_path: Path) -> None:
    with open_database(tmp_path) as connection:
        make_inputs(connection, {}, 202609, {"due", "ref_fund"})
        made = {row[0] for row in connection.execute("SELECT table_name FROM information_schema.tables").fetchall()}
    assert {"due", "ref_fund"} <= made and not {"benefit_payment", "ref_area", "ref_code_value"} & made
