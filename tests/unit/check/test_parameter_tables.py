"""Parameters resolved by SQL are those resolved by the standard's reader, for any division, fund, tier and date."""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from typing import cast

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlglot import exp
from sqlmesh.core.macros import MacroEvaluator

from auditlake.check.inputs import open_database
from auditlake.check.library import checks_dir
from auditlake.check.parameter_tables import make_parameter_tables
from auditlake.generate.external_models import column_name, grouped_parameters, plain_parameters
from auditlake.months import first_day
from auditlake.standard.parameters import Parameter, parameters, resolve
from auditlake.standard.reference import divisions

MONTHS = [year * 100 + month for year in range(2008, 2027) for month in range(1, 13)]
#: divisions that are alike in every way that counts: in use, abolished, its successor, moved city, city without counties
PLACES = ["330106", "330103", "330105", "330100", "330000", "000000", "371202", "371200", "370116", "370100", "659012",
          "522423", "520522", "520581", "441900", "810000"]  # fmt: skip
TURNS = [date(2021, 4, 8), date(2021, 4, 9), date(2018, 12, 25), date(2018, 12, 26), date(2011, 10, 21),
         date(2011, 10, 22), date(2020, 2, 29), date(2026, 7, 1)]  # fmt: skip
DAYS = st.one_of(st.sampled_from(TURNS), st.dates(date(2001, 1, 1), date(2026, 12, 31)))


@pytest.fixture(scope="module")
def tables(tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    with open_database(tmp_path_factory.mktemp("spill")) as connection:
        make_parameter_tables(connection, 202609)
        yield connection


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(parameters()), st.sampled_from(sorted(divisions())), st.sampled_from(MONTHS))
def test_wide(tables: duckdb.DuckDBPyConnection, asked: Parameter, area: str, month: int) -> None:
    if not asked.group:
        assert _wide(tables, asked, area, month) == [_expected(asked, area, first_day(month))]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(sorted(divisions())), st.sampled_from(MONTHS))
def test_tiers(tables: duckdb.DuckDBPyConnection, area: str, month: int) -> None:
    rows = tables.execute(
        "SELECT group_from, value FROM std.ref_unemployment_months WHERE area_code = ? AND month = ? ORDER BY 1",
        [area, month],
    ).fetchall()
    tiers = {p.group: p for p in parameters() if p.param == "unemployment_months"}
    expected = [(int(t.split("-")[0]), _expected(p, area, first_day(month))) for t, p in tiers.items()]
    assert rows == sorted(row for row in expected if row[1] is not None)


def test_every_division_has_every_month(tables: duckdb.DuckDBPyConnection) -> None:
    row = tables.execute(
        "SELECT COUNT(DISTINCT area_code), MAX(month), COUNT(*) FROM std.ref_parameter_wide"
    ).fetchone()
    assert row == (len(divisions()), 202709, len(divisions()) * ((2027 - 2000) * 12 + 9))


@st.composite
def parameter_rows(draw: st.DrawFn) -> list[Parameter]:
    """Random rows of three names; no two begin on one day in one division (the standard allows none)."""
    rows: dict[tuple[object, ...], Parameter] = {}
    for number in range(draw(st.integers(1, 12))):
        begin = draw(DAYS)
        end = draw(st.one_of(st.none(), DAYS))
        row = Parameter(
            draw(st.sampled_from(["line", "base", "share"])), draw(st.sampled_from(PLACES)),
            draw(st.sampled_from(["", "110", "170"])), draw(st.sampled_from(["", "", "12-59", "60-"])),
            Decimal(number) + Decimal("0.25"), "CNY", begin, end, "a rule", "to verify", "drawn",
        )  # fmt: skip
        rows[row.key, row.division, row.valid_from] = row
    return list(rows.values())


@settings(max_examples=40, deadline=None)
@given(parameter_rows(), st.lists(st.tuples(st.sampled_from(PLACES), DAYS), min_size=1, max_size=8))
def test_function_macro_and_wide_table_agree(rows: list[Parameter], asked: list[tuple[str, date]]) -> None:
    with tempfile.TemporaryDirectory() as spill, open_database(Path(spill)) as connection:
        make_parameter_tables(connection, 202612, rows)
        start = min(row.valid_from for row in rows).replace(day=1)
        for row in {row.key: row for row in rows}.values():
            for area, day in asked:
                assert _at(connection, row, area, day) == _expected(row, area, day, rows), (row.key, area, day)
                month = day.year * 100 + day.month
                if day < start:
                    continue
                expected = _expected(row, area, first_day(month), rows)
                if row.group:
                    assert _tier(connection, row, area, month) == expected
                else:
                    assert _wide(connection, row, area, month) == [expected]
        names = {column_name(row) for row in rows}
        assert names == {*plain_parameters(rows), *grouped_parameters(rows)}


def _expected(asked: Parameter, area: str, day: date, rows: list[Parameter] | None = None) -> Decimal | None:
    try:
        return resolve(asked.param, area, day, fund_code=asked.fund_code, group=asked.group, rows=rows)
    except KeyError:
        return None


def _at(connection: duckdb.DuckDBPyConnection, asked: Parameter, area: str, day: date) -> Decimal | None:
    sql = _macro(asked, exp.column("area", table="x"), exp.column("day", table="x"))
    found = connection.execute(f"SELECT {sql} FROM (SELECT '{area}' AS area, DATE '{day}' AS day) AS x").fetchone()
    assert found is not None
    return found[0]


def _macro(asked: Parameter, area: exp.Expression, day: exp.Expression) -> str:
    words = [exp.Literal.string(text) for text in (asked.param, asked.fund_code, asked.group)]
    return str(_parameter_at()(MacroEvaluator(), words[0], area, day, words[1], words[2]))


@cache
def _parameter_at() -> Callable[..., str]:
    """The macro, loaded by its file as SQLMesh does: the library of checks is no package."""
    spec = spec_from_file_location("parameters_macro", checks_dir() / "macros" / "parameters.py")
    assert spec is not None and spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return cast(Callable[..., str], module.parameter_at)


def _wide(connection: duckdb.DuckDBPyConnection, asked: Parameter, area: str, month: int) -> list[Decimal | None]:
    found = connection.execute(
        f"SELECT {column_name(asked)} FROM std.ref_parameter_wide WHERE area_code = ? AND month = ?", [area, month]
    ).fetchall()
    return [value for (value,) in found]


def _tier(connection: duckdb.DuckDBPyConnection, asked: Parameter, area: str, month: int) -> Decimal | None:
    found = connection.execute(
        f"SELECT value FROM std.ref_{column_name(asked)} WHERE area_code = ? AND month = ? AND group_from = ?",
        [area, month, int(asked.group.split("-")[0])],
    ).fetchall()
    assert len(found) <= 1
    return found[0][0] if found else None
