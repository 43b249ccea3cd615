"""Row rules over single tables: what fires, what does not, and what no value may stop."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path

import polars as pl
import pytest

from auditlake.check.row_rules import run_row_rules
from tests.unit.check.conftest import Rows


@pytest.mark.parametrize(
    ("period", "named"),
    [("2026-07", False), ("202612", False), ("上半年", True), ("2026Q3", True), ("2026-13", True), ("2026", True)],
)
def test_a_statistical_period_that_is_no_month_is_named(
    tmp_path: Path, parquet: Callable[[Mapping[str, Rows]], dict[str, list[Path]]], period: str, named: bool
) -> None:
    row = {"area_code": "330106", "fund_code": "110", "indicator": "opening", "agency_code": "330106-fin"}
    rows = [
        row | {"stat_period": period, "value": 1, "row_key": "r#2"},
        row | {"stat_period": "2026-07", "row_key": "r#3"},
    ]
    found = pl.read_parquet(run_row_rules("330000", parquet({"fund_stat_report": rows}), tmp_path))
    fired = set(found.select("rule_id", "row_key").iter_rows())
    assert fired - {("fund_stat_report.period_is_month", "r#2")} == {("fund_stat_report.value_present", "r#3")}
    assert (("fund_stat_report.period_is_month", "r#2") in fired) is named


def test_a_year_beyond_all_numbers_stops_no_rule(
    tmp_path: Path, parquet: Callable[[Mapping[str, Rows]], dict[str, list[Path]]]
) -> None:
    row = {"area_code": "330106", "agency_code": "330106-fin", "approved_date": "2026-07-15", "adjust_approved": False}
    rows = [row | {"year": year, "budget_amount": -1, "row_key": f"r#{year}"} for year in (2025, 2_000_000_000)]
    found = pl.read_parquet(run_row_rules("330000", parquet({"budget": rows}), tmp_path))
    assert set(found.select("rule_id", "row_key").iter_rows()) == {
        ("budget.budget_not_negative", "r#2025"),
        ("budget.approved_in_year", "r#2025"),
        ("budget.budget_not_negative", "r#2000000000"),
    }
