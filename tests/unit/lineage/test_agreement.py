"""Contracts and SQL agree; a difference is named."""

from __future__ import annotations

from auditlake.lineage.agreement import Unread, problems, unread
from auditlake.lineage.staging import staging_lineage


def test_the_contracts_and_the_sql_of_this_project_agree() -> None:
    assert problems(edges=staging_lineage()) == []


def test_source_columns_that_nobody_reads_are_listed() -> None:
    found = unread(edges=staging_lineage())
    assert Unread("fund_books", "银行账户", "账套") in found
    assert len(found) < 100


def test_a_promise_that_the_sql_does_not_keep_is_named() -> None:
    kept = [e for e in staging_lineage() if (e.source_table, e.source_column) != ("SWRY", "SWRQ")]
    assert problems(edges=kept) == [
        "external/SWRY.SWRQ: 合约说它进入 ext_death.death_date，标准化 SQL 并非如此；请改 stg_external__ext_death.sql "
        "或 standardColumn / the contract says that it feeds ext_death.death_date, the staging SQL does not; "
        "correct one of the two"
    ]


def test_an_edge_to_or_from_an_unknown_column_is_named() -> None:
    edge = next(e for e in staging_lineage() if (e.source_table, e.source_column) == ("SWRY", "SWRQ"))
    wrong = [edge._replace(source_column="NO"), edge._replace(standard_column="nowhere")]
    assert problems(edges=[*staging_lineage(), *wrong]) == [
        "ext_death: 标准中没有列 / the standard has no column nowhere",
        "external/SWRY: 合约中没有列 / the contract has no column NO",
    ]
