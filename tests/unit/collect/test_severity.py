"""What a rule does is the contract's to say: refuse the submission, refuse the row, or only tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import yaml

from auditlake.collect.cells import unknown
from auditlake.collect.door import TableResult, validate
from auditlake.collect.intake import LINE, Intake, TextWriter
from auditlake.collect.limits import get_limits
from auditlake.collect.severity import max_bad_share, severity
from auditlake.home import standard_dir
from auditlake.standard.contracts import DoorRule, Table, read_contract
from auditlake.standard.dialects import load_dialect
from auditlake.standard.versions import _line, _table
from tests.unit.collect.builder import Rows, rows

DIALECT = load_dialect("lb101_3")
AC83 = DIALECT.tables["AC83"]
PERSON = DIALECT.tables["AC01"]


def judge(
    folder: Path, table: Table, data: Rows, refused: list[tuple[int, str, str, str]] | None = None
) -> TableResult:
    intake = Intake(f"{table.name}.csv", folder / "text.parquet", rows=len(data))
    intake.refuse_cells(refused or [])
    writer = TextWriter(intake.path, table.column_names)
    writer.write(pl.DataFrame(data).with_columns(pl.int_range(2, len(data) + 2, dtype=pl.Int64).alias(LINE)))
    writer.close()
    result = validate(table, DIALECT, [intake], "s", folder, [])
    kept = pl.read_parquet(result.collected)["_row"].to_list()
    bad = pl.read_parquet(result.rejects)["_row"].to_list() if result.rejects else []
    assert sorted([*kept, *bad]) == list(range(2, len(data) + 2)) and kept == sorted(kept)
    return result


def told(result: TableResult) -> list[tuple[str, int | None, str]]:
    return [(p.rule, p.row, p.severity) for p in result.problems]


def spoilt(table: Table = PERSON) -> Rows:
    data = rows(table, 20, DIALECT)
    data[3]["AAC002"] = "330106199001011234"
    data[7]["AAC001"] = ""
    return data


@pytest.mark.parametrize(
    ("said", "rejected", "does"), [("row", 2, "row"), ("warning", 1, "warning"), ("error", 2, "error")]
)
def test_a_cell_rule_does_what_the_contract_says(tmp_path: Path, said: str, rejected: int, does: str) -> None:
    table = replace(PERSON, door=(DoorRule("cell.citizen_id", "AAC002", said),))
    result = judge(tmp_path, table, spoilt())
    assert result.rows_rejected == rejected and result.counts["cell.citizen_id"] == 1
    assert sorted(told(result)) == [("cell.citizen_id", 5, does), ("cell.required", 9, "row")]


def test_a_warned_cell_does_not_save_its_row_from_another(tmp_path: Path) -> None:
    table = replace(PERSON, door=(DoorRule("cell.citizen_id", "", "warning"),))
    data = spoilt()
    data[3]["AAC001"] = ""
    result = judge(tmp_path, table, data)
    assert result.rows_rejected == 2 and told(result) == [("cell.required", 5, "row"), ("cell.required", 9, "row")]


@pytest.mark.parametrize("said", ["row", "warning", "error"])
def test_repeated_keys(tmp_path: Path, said: str) -> None:
    data = rows(AC83, 10, DIALECT)
    data[6]["AAZ220"] = data[2]["AAZ220"]
    result = judge(tmp_path, replace(AC83, door=(DoorRule("key.duplicate", "", said),)), data)
    assert told(result) == [("key.duplicate", 8, said)] and result.rows_rejected == (0 if said == "warning" else 1)


def test_what_refuses_is_listed_behind_a_thousand_others(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(get_limits(), "report_rows", 5)
    table = replace(PERSON, door=(DoorRule("cell.citizen_id", "AAC002", "error"),))
    data = rows(PERSON, 20, DIALECT)
    for row in data[:15]:
        row["AAC001"] = ""
    data[19]["AAC002"] = "1"
    result = judge(tmp_path, table, data)
    assert told(result)[-1] == ("cell.citizen_id", 21, "error") and len(result.problems) == 6


def test_share_of_bad_rows_is_the_tables_or_the_areas() -> None:
    day = date(2026, 8, 1)
    assert max_bad_share(AC83, "330106", day) == Decimal("0.05")
    strict = replace(AC83, door=(DoorRule("table.bad_share", limit="0.001"),))
    assert max_bad_share(strict, "330106", day) == Decimal("0.001")
    assert severity(AC83, "cell.type", "AAE019") == "row"


def _contract(tmp_path: Path, change: Any) -> Path:
    contract = yaml.safe_load((standard_dir() / "dialects" / "lb101_3" / "AC83.odcs.yaml").read_text(encoding="utf-8"))
    change(contract["schema"][0])
    path = tmp_path / "AC83.odcs.yaml"
    path.write_text(yaml.safe_dump(contract, allow_unicode=True), encoding="utf-8")
    return path


def test_a_contract_says_it_in_its_quality_rules(tmp_path: Path) -> None:
    def change(schema: dict[str, Any]) -> None:
        door = {"type": "custom", "engine": "door"}
        schema["quality"] = [door | {"implementation": "table.bad_share", "mustBeLessOrEqualTo": 0.01}]
        schema["properties"][0]["quality"] = [door | {"implementation": "cell.length", "severity": "warning"}]

    table = read_contract(_contract(tmp_path, change))
    assert table.door == (DoorRule("table.bad_share", limit="0.01"), DoorRule("cell.length", "AAZ220", "warning"))
    assert table.rules == ()
    # a frozen version says the same
    import json
    from dataclasses import asdict

    assert _table(json.loads(_line(asdict(table)))).door == table.door


@pytest.mark.parametrize(
    ("rule", "does", "words"), [("cell.type", "warning", "cannot be kept"), ("cell.type", "stop", "none of")]
)
def test_a_contract_that_cannot_be_followed(tmp_path: Path, rule: str, does: str, words: str) -> None:
    def change(schema: dict[str, Any]) -> None:
        amount = next(p for p in schema["properties"] if p["name"] == "AAE019")
        amount["quality"] = [{"type": "custom", "engine": "door", "implementation": rule, "severity": does}]

    with pytest.raises(ValueError, match=words):
        read_contract(_contract(tmp_path, change))


def test_numbers_that_a_spreadsheet_shortened_are_refused_in_every_format(tmp_path: Path) -> None:
    data = rows(AC83, 10, DIALECT)
    data[1]["AAE010"] = "6.22848E+18"
    data[2]["AAE009"] = "E+店"
    data[3]["AAE019"] = "1E+3"
    result = judge(tmp_path, AC83, data)
    assert told(result) == [("cell.digits", 3, "row"), ("cell.type", 5, "row")]
    assert result.problems[0].identifying and result.problems[0].found == "6.22848E+18"
    chunk = pl.DataFrame(data).with_columns(pl.int_range(2, 12, dtype=pl.Int64).alias(LINE))
    none = pl.DataFrame(schema={LINE: pl.Int64, "column": pl.String, "rule": pl.String, "found": pl.String})
    assert unknown(AC83, chunk, none).rows() == [(3, "AAE010", "cell.digits", "6.22848E+18")]


def test_cells_that_the_reader_refused_are_rejected_rows(tmp_path: Path) -> None:
    data = rows(AC83, 10, DIALECT)
    data[4]["AAC001"] = ""
    marks = [
        (4, "AAE010", "cell.formula", "="),
        (6, "AAE009", "cell.error", "#N/A"),
        (6, "AAC001", "cell.digits", "1E+20"),
    ]
    result = judge(tmp_path, AC83, data, marks)
    assert told(result) == [("cell.formula", 4, "row"), ("cell.digits", 6, "row"), ("cell.error", 6, "row")]
    bad = pl.read_parquet(result.rejects).select("_row", "_rule", "_column").rows()
    assert bad == [(4, "cell.formula", "AAE010"), (6, "cell.digits; cell.error", "AAC001; AAE009")]
