"""Every cell rule, found where it is and nowhere else; the fused scan and pandera agree."""

from __future__ import annotations

import warnings

import pandera.errors
import polars as pl
import pytest

from auditlake.collect.cells import failures, typed
from auditlake.collect.schemas import door_schema
from auditlake.standard.dialects import dialect_names, load_dialect
from tests.unit.collect.builder import citizen_id, credit_code, rows

EVERY = [(name, table) for name in dialect_names() for table in load_dialect(name).tables]


@pytest.mark.parametrize(("name", "table"), EVERY)
def test_right_rows_pass_everywhere(name: str, table: str) -> None:
    dialect = load_dialect(name)
    door = door_schema(name, dialect.tables[table])
    frame = pl.DataFrame(rows(door.table, 5, dialect))
    assert failures(door, frame).height == 0
    done = typed(door.table, (dialect.date_format, dialect.timestamp_format), frame)
    assert done.columns == door.table.column_names and done.height == 5
    assert done.null_count().sum_horizontal().item() == 0


def _try(table: str, column: str, cells: list[str]) -> list[str]:
    """Cells that fail, with their rule."""
    dialect = load_dialect("lb101_3")
    door = door_schema("lb101_3", dialect.tables[table])
    frame = pl.DataFrame(rows(door.table, len(cells), dialect)).with_columns(pl.Series(column, cells))
    found = failures(door, frame)
    assert set(found["column"]) <= {column}
    return [f"{cells[i]}:{rule}" for i, rule in found.select("index", "rule").iter_rows()]


def test_required_money_month_date_length() -> None:
    assert _try("AC83", "AAC001", ["x", "", "  "]) == [":cell.required", "  :cell.required"]
    bad = ["1.234", "1,000", "abc", "1e5", "¥5", " 5", "12345678901234567", "１２", "NaN", "--1", ".5"]
    assert _try("AC83", "AAE019", ["0", "-1.5", "12.30", *bad]) == [f"{b}:cell.type" for b in bad]
    bad = ["202613", "202600", "2026", "2026-07", "20260701", "2026O7"]
    assert _try("AC83", "AAE003", ["202607", *bad]) == [f"{b}:cell.type" for b in bad]
    bad = ["20260229", "2026-02-01", "2026021", "00000000", "20261301", "202602011"]
    assert _try("AC01", "AAC006", ["20240229", "19591231", *bad]) == [f"{b}:cell.type" for b in bad]
    assert _try("AC83", "AAA085", ["1", "一二三四五六七八", "123456789"]) == ["123456789:cell.length"]


def test_citizen_ids() -> None:
    good = [citizen_id(n) for n in range(30)]
    assert any(g.endswith("X") for g in good)
    good += [good[0].lower(), f" {good[1]} ", "330106600101123", next(g for g in good if g[-1] == "X").lower()]
    bad = ["33010619600230123X",
           good[2][:17] + ("1" if good[2][17] != "1" else "2"), "3301066001011", "330106601301123",
           "12345678901234567A", "abcdefghijklmnopqr", "３３０１０６１９６００１０１１２３４"]  # fmt: skip
    assert _try("AC01", "AAC002", [*good, *bad]) == [f"{b}:cell.citizen_id" for b in bad]


def test_credit_codes_and_divisions() -> None:
    good = [credit_code(n) for n in range(10)]
    wrong = good[0][:17] + ("0" if good[0][17] != "0" else "1")
    bad = [wrong, good[1][:17], "I1330106MA27X00010", "A1ABCDEFMA27X00010"]
    assert _try("AB01", "AAB998", [*good, "", *bad]) == [f"{b}:cell.credit_code" for b in bad]
    bad = ["339999", "999999", "3301", "33010A"]
    assert _try("AC01", "AAC010", ["330106", "", "110101", *bad]) == [f"{b}:cell.division" for b in bad]


def test_first_rule_of_a_cell_counts_and_pandera_alone_says_the_same() -> None:
    dialect = load_dialect("lb101_3")
    door = door_schema("lb101_3", dialect.tables["AC83"])
    frame = pl.DataFrame(rows(door.table, 4, dialect)).with_columns(
        AAE019=pl.Series(["", "x", "5", "5"]), AAE003=pl.Series(["1", "202607", "202607", "202607"])
    )
    found = failures(door, frame)
    assert found.select("index", "column", "rule").rows() == [
        (0, "AAE003", "cell.type"), (0, "AAE019", "cell.required"), (1, "AAE019", "cell.type"),
    ]  # fmt: skip
    with warnings.catch_warnings(), pytest.raises(pandera.errors.SchemaErrors) as caught:
        door.schema.validate(frame, lazy=True)
    assert caught.value.failure_cases.height == 3
