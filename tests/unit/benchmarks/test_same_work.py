"""A benchmark counts only when both sides did the same work."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from benchmarks import report, same
from benchmarks.measure import Cost, median


def _sides(tmp_path: Path, mine: list[int], theirs: list[int]) -> tuple[Path, Path]:
    for side, rows in (("ours", mine), ("bare", theirs)):
        (tmp_path / side).mkdir()
        pl.DataFrame({"a": rows}, schema={"a": pl.Int64}).write_parquet(tmp_path / side / "t.parquet")
    return tmp_path / "ours", tmp_path / "bare"


def test_equal_rows_in_any_order_are_the_same_work(tmp_path: Path) -> None:
    assert same.compare(*_sides(tmp_path, [1, 2, 2], [2, 1, 2])) == {"t": 3}


def test_a_row_more_or_less_is_another_work(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="1 rows differ"):
        same.compare(*_sides(tmp_path, [1, 2, 2], [1, 2]))


def test_work_without_rows_is_none(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError, match="nothing was written"):
        same.compare(*_sides(tmp_path, [], []))


def test_a_file_of_one_side_only_is_told(tmp_path: Path) -> None:
    ours, bare = _sides(tmp_path, [1], [1])
    pl.DataFrame({"a": [1]}).write_parquet(ours / "more.parquet")
    with pytest.raises(RuntimeError, match=r"more\.parquet"):
        same.compare(ours, bare)


def test_median_time_highest_memory_and_one_result() -> None:
    runs = [Cost(cpu, cpu + 1, memory, 7) for cpu, memory in ((3.0, 10.0), (1.0, 30.0), (2.0, 20.0))]
    assert median(runs) == Cost(2.0, 3.0, 30.0, 7)
    with pytest.raises(RuntimeError, match="disagree"):
        median([*runs, Cost(1.0, 1.0, 1.0, 8)])


def test_only_the_measured_part_of_the_page_is_replaced(tmp_path: Path) -> None:
    page = tmp_path / "README.md"
    page.write_text(f"before\n{report.BEGIN}\nold\n{report.END}\nafter\n", encoding="utf-8")
    line = report.Line("door", Cost(4.0, 5.0, 100.0, 1), Cost(2.0, 2.5, 50.0, 1), {"t": 1000})
    report.write(page, 1000, 5, [line])
    text = page.read_text(encoding="utf-8")
    assert text.startswith("before\n") and text.endswith("after\n") and "old" not in text
    assert "| door | 1,000 | 4.00 | 2.00 | **2.00** | 5.00 | 2.50 | 100 | 50 |" in text
    page.write_text("no markers", encoding="utf-8")
    with pytest.raises(ValueError, match="no <!-- measured: begin -->"):
        report.write(page, 1000, 5, [line])
