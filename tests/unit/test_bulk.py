"""Rows arrive as they are: quotes, blanks, NULL, Chinese, dates and amounts; what cannot be carried is refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import duckdb
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlake.bulk import fill

TEXT = st.one_of(st.none(), st.text(st.characters(exclude_categories=["Cs", "Cc"]), max_size=12))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(TEXT, TEXT), max_size=8))
def test_texts_come_back(rows: list[tuple[str | None, str | None]]) -> None:
    with duckdb.connect() as connection:
        fill(connection, "made", {"a": "VARCHAR", "b": "VARCHAR"}, rows)
        assert connection.execute("SELECT a, b FROM made ORDER BY rowid").fetchall() == rows


def test_types() -> None:
    rows = [(1, date(2026, 7, 1), Decimal("-0.010000"), True, "it's 杭州"), (None,) * 5, (0, date.min, 2, False, "")]
    with duckdb.connect() as connection:
        fill(
            connection,
            "made",
            {"n": "INTEGER", "d": "DATE", "m": "DECIMAL(18,6)", "f": "BOOLEAN", "t": "VARCHAR"},
            rows,
        )
        assert connection.execute("SELECT * FROM made ORDER BY rowid").fetchall() == rows


def test_no_rows_is_an_empty_table_of_the_right_types() -> None:
    with duckdb.connect() as connection:
        fill(connection, "made", {"n": "INTEGER", "d": "DATE"}, [])
        assert [str(t) for _, t, *_ in connection.execute("DESCRIBE made").fetchall()] == ["INTEGER", "DATE"]
        assert connection.execute("SELECT COUNT(*) FROM made").fetchone() == (0,)


@pytest.mark.parametrize("rows", [[("a",)], [("a", "b", "c")], [("a\x1f", "b")], [("a", "b\x1ec")], [("a", "\x1d")]])
def test_rows_of_another_width_and_separators_are_refused(rows: list[tuple[str, ...]]) -> None:
    with duckdb.connect() as connection, pytest.raises(ValueError, match="made"):
        fill(connection, "made", {"a": "VARCHAR", "b": "VARCHAR"}, rows)
