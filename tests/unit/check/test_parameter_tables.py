"""Parameters resolved by SQL are those resolved by the standard's reader, for any division and month."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlake.check.inputs import open_database
from auditlake.check.parameter_tables import make_parameter_tables
from auditlake.generate.external_models import plain_parameters
from auditlake.months import first_day
from auditlake.standard.parameters import parameters, resolve
from auditlake.standard.reference import divisions

MONTHS = [year * 100 + month for year in range(2008, 2027) for month in range(1, 13)]


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_database(tmp_path_factory.mktemp("spill")) as connection:
        make_parameter_tables(connection, 202609)
        yield connection


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(plain_parameters()), st.sampled_from(sorted(divisions())), st.sampled_from(MONTHS))
def test_wide(tables: duckdb.DuckDBPyConnection, name: str, area: str, month: int) -> None:
    row = tables.execute(
        f"SELECT {name} FROM std.ref_parameter_wide WHERE area_code = ? AND month = ?", [area, month]
    ).fetchall()
    assert [value for (value,) in row] == [_expected(name, area, month)]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(divisions())), st.sampled_from(MONTHS))
def test_tiers(tables: duckdb.DuckDBPyConnection, area: str, month: int) -> None:
    rows = tables.execute(
        "SELECT group_from, value FROM std.ref_unemployment_months WHERE area_code = ? AND month = ? ORDER BY 1",
        [area, month],
    ).fetchall()
    tiers = sorted({p.group for p in parameters() if p.group}, key=lambda tier: int(tier.split("-")[0]))
    expected = [(int(t.split("-")[0]), _expected("unemployment_months", area, month, t)) for t in tiers]
    assert rows == [row for row in expected if row[1] is not None]


def _expected(name: str, area: str, month: int, group: str = "") -> Decimal | None:
    try:
        return resolve(name, area, first_day(month), group=group)
    except KeyError:
        return None


def test_every_division_has_every_month(tables: duckdb.DuckDBPyConnection, tmp_path: Path) -> None:
    row = tables.execute(
        "SELECT COUNT(DISTINCT area_code), MAX(month), COUNT(*) FROM std.ref_parameter_wide"
    ).fetchone()
    assert row == (len(divisions()), 202709, len(divisions()) * ((2027 - 2000) * 12 + 9))
