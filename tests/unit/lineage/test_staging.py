"""Edges dialect -> standard as the staging SQL says them."""

from __future__ import annotations

import pytest

from auditlake.lineage.staging import Edge, staging_lineage
from auditlake.standard.contracts import PROVENANCE
from auditlake.standard.dialects import dialect_names, load_dialect


def _to(dialect: str, table: str, column: str) -> list[tuple[str, str, str, str]]:
    return [
        (e.source_table, e.source_column, e.transformation, e.role)
        for e in staging_lineage()
        if (e.dialect, e.standard_table, e.standard_column) == (dialect, table, column)
    ]


@pytest.mark.parametrize(
    ("dialect", "table", "column", "expected"),
    [
        ("external", "ext_death", "death_date", [("SWRY", "SWRQ", "SWRY.SWRQ", "value")]),
        ("external", "ext_death", "person_key", [("SWRY", "GMSFHM", "person_key(SWRY.GMSFHM)", "value")]),
        ("lb101_3", "benefit_payment", "fund_code", [("AC83", "AAE140", "map_value(AC83.AAE140)", "value")]),
        ("lb101_3", "benefit_payment", "regular_flag",
         [("AC83", "AAA085", "CASE AC83.AAA085 WHEN '1' THEN TRUE WHEN '0' THEN FALSE END", "value")]),
        # through the helper model of persons: the value is the citizen id of another file, found by AAC001
        ("lb101_3", "benefit_payment", "person_key",
         [("AC01", "AAC002", "person_key(MIN(AC01.AAC002))", "value"),
          ("AC83", "AAC001", "AC83.AAC001 = AC01.AAC001", "key")]),
        ("lb101_county", "benefit_payment", "person_key",
         [("AC01", "AAE135", "person_key(MIN(AC01.AAE135))", "value"),
          ("AC82", "AAC001", "AC82.AAC001 = AC01.AAC001", "key")]),
        # the county systems swap the roles of the two months
        ("lb101_county", "benefit_payment", "book_month", [("AC82", "AAE003", "AC82.AAE003", "value")]),
        ("lb101_county", "benefit_payment", "benefit_month", [("AC82", "AAE002", "AC82.AAE002", "value")]),
        ("fund_books", "gl_balance", "fund_code",
         [("会计科目", "基金", "MIN(map_value(会计科目.基金))", "value"),
          ("科目余额", "账套", "科目余额.账套 = 会计科目.账套", "key")]),
        # the joined column itself is the left table's
        ("fund_books", "gl_balance", "ledger_id", [("科目余额", "账套", "科目余额.账套", "value")]),
    ],
)  # fmt: skip
def test_exact_edges(dialect: str, table: str, column: str, expected: list[tuple[str, str, str, str]]) -> None:
    assert _to(dialect, table, column) == expected


def test_every_source_table_of_every_dialect_feeds_its_standard_table() -> None:
    fed = {(edge.dialect, edge.source_table, edge.standard_table) for edge in staging_lineage()}
    wanted = {
        (name, table.name, table.standard_table)
        for name in dialect_names()
        if name != "standard"
        for table in load_dialect(name).tables.values()
    }
    assert len(wanted) > 190 and wanted <= fed


def test_what_only_a_hub_fills_has_no_source_column() -> None:
    assert not [edge for edge in staging_lineage() if edge.standard_column in PROVENANCE]


def test_edges_are_sorted_and_said_once() -> None:
    edges = staging_lineage()
    assert list(edges) == sorted(set(edges)) and len(edges) > 2000
    assert all(isinstance(edge, Edge) and edge.role in ("value", "key") for edge in edges)
