"""The DuckDB file holds every mart with its meaning."""

from __future__ import annotations

from decimal import Decimal
from pathlib import Path

import duckdb
import pytest

from auditlake.publish.describe import descriptions
from auditlake.publish.duckdb_file import write_duckdb
from auditlake.standardise.marts import mart_names
from tests.unit.publish.samples import doubt_list, fund_overview


def test_every_mart_is_described_in_both_languages() -> None:
    assert sorted(descriptions()) == mart_names() and len(mart_names()) == 8
    for mart in descriptions().values():
        for text in [mart.text, *mart.columns.values()]:
            chinese, english = text.split(" / ", 1)
            assert chinese and english.isascii()


def test_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "marts" / "330000.duckdb"
    for balance in (Decimal("1.10"), Decimal("2.20")):
        write_duckdb({"fund_overview": fund_overview(tmp_path / "f.parquet", balance)}, target)
        with duckdb.connect(str(target), read_only=True) as connection:
            found = connection.execute("select sum(balance), count(*) from fund_overview").fetchone()
            assert found == (balance * 3, 3)
    write_duckdb({"doubt_list": doubt_list(tmp_path / "d.parquet", None)}, target)
    with duckdb.connect(str(target), read_only=True) as connection:
        assert connection.execute("select table_name, comment from duckdb_tables()").fetchall() == [
            ("doubt_list", descriptions()["doubt_list"].text)
        ]
        comment = connection.execute("select comment from duckdb_columns() where column_name = 'row_keys'").fetchone()
        assert comment and comment[0].startswith("来源行")
    assert list(target.parent.iterdir()) == [target]


def test_mart_without_description_is_named(tmp_path: Path) -> None:
    with pytest.raises(KeyError, match="strange"):
        write_duckdb({"strange": fund_overview(tmp_path / "f.parquet", Decimal(1))}, tmp_path / "x.duckdb")
