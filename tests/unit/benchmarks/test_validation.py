"""The validation benchmark on a small table: every rule kind is broken and found, both sides find the same."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest

from benchmarks.validation import bare, data, distinct, ours, page
from benchmarks.validation.__main__ import same
from benchmarks.validation.spoil import kinds
from benchmarks.validation.table import table

SIDES = ("ours", "bare", "distinct")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("validation")
    for side in SIDES:
        (place / side).mkdir()
    data.write(20_000, place / "text.parquet")
    return place


def test_the_table_has_twenty_columns_of_every_rule_kind(folder: Path) -> None:
    text = pl.read_parquet(folder / "text.parquet")
    assert text.shape == (20_000, 21) and len(table().columns) == 20 and len(kinds()) == 13
    assert text["_row"].to_list() == list(range(2, 20_002))
    assert text.null_count().sum_horizontal().item() == 0
    again = folder / "again.parquet"
    data.write(20_000, again)
    assert pl.read_parquet(again).equals(text)


def test_door_and_scans_find_the_same_cells(folder: Path) -> None:
    results = [side.run(folder) for side in (ours, bare, distinct)]
    assert results[0] == results[1] == results[2]
    found = results[0]["found"]
    assert set(found) == {"cell.required", "cell.type", "cell.length", "cell.citizen_id", "cell.credit_code",
                          "cell.division", "key.duplicate"}  # fmt: skip
    assert min(found.values()) >= 20 and same(folder, SIDES) == sum(found.values())


def test_a_cell_that_only_one_side_finds_is_told(folder: Path) -> None:
    ours.run(folder)
    bare.run(folder)
    path = folder / "bare" / "found.parquet"
    pl.read_parquet(path).slice(1).write_parquet(path)
    with pytest.raises(RuntimeError, match="bare finds other cells"):
        same(folder, ("ours", "bare"))


def test_the_page_keeps_its_words(tmp_path: Path) -> None:
    from benchmarks.measure import Cost

    readme = tmp_path / "README.md"
    readme.write_text(f"before\n{page.BEGIN}\n{page.END}\nafter\n", encoding="utf-8")
    one, two = Cost(2.0, 3.0, 100.0, {"found": {"cell.type": 5}}), Cost(4.0, 5.0, 50.0, {"found": {"cell.type": 5}})
    page.write(readme, page.Facts(1000, 3, 100, 5, {"ours": one, "bare": two}, {"ours": one, "pandas_side": two}))
    text = readme.read_text(encoding="utf-8")
    assert text.startswith("before\n") and text.endswith("after\n") and "**0.50** times" in text
    assert "| pandera on pandas | 4.00 | 2.00 | 50 | 40 |" in text and "not measured" in text
