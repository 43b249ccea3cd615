"""Excel templates for clerks."""

from __future__ import annotations

from pathlib import Path

import openpyxl
import pytest

from auditlake.site.workbooks import SHEETS, values_of, write
from auditlake.standard.dialects import load_dialect


@pytest.mark.parametrize(("dialect", "name"), [("lb101_3", "AC83"), ("fund_books", "会计科目"), ("nhsa", "mdtrt_d")])
def test_a_template_has_header_guidance_and_lists_to_choose_from(tmp_path: Path, dialect: str, name: str) -> None:
    spoken = load_dialect(dialect)
    table = spoken.tables[name]
    file = tmp_path / f"{name}.xlsx"
    write(spoken, table, file)
    book = openpyxl.load_workbook(file)
    assert tuple(book.sheetnames) == SHEETS
    data, guide, lists = (book[sheet] for sheet in SHEETS)
    assert [cell.value for cell in data[1]] == table.column_names
    guided = {row[0].value: row for row in guide.iter_rows(min_row=6)}
    for column in table.columns:
        assert guided[column.name][1].value == column.name_zh
        assert (guided[column.name][2].value == "是 yes") == column.required
    coded = [column for column in table.columns if values_of(spoken, table, column)]
    assert coded
    assert len(data.data_validations.dataValidation) == len(coded)
    for column, validation in zip(coded, data.data_validations.dataValidation, strict=True):
        place = validation.formula1.partition("!")[2].replace("$", "")
        found = [row[0].value for row in lists[place]]
        assert found == [value for value, _ in values_of(spoken, table, column)]


def test_a_mapped_column_offers_the_systems_own_values() -> None:
    books = load_dialect("fund_books")
    table = books.tables["会计科目"]
    offered = dict(values_of(books, table, table.column("基金")))
    assert offered["企业职工基本养老保险"] == "企业职工基本养老保险 enterprise employees' pension"


def test_the_same_standard_gives_the_same_bytes(tmp_path: Path) -> None:
    spoken = load_dialect("external")
    for name in ("a.xlsx", "b.xlsx"):
        write(spoken, spoken.tables["SWRY"], tmp_path / name)
    assert (tmp_path / "a.xlsx").read_bytes() == (tmp_path / "b.xlsx").read_bytes()
