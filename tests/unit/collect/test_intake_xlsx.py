"""Workbooks as clerks make them: what they see is what is read, and what cannot be known is refused at its cell."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import xlsxwriter

from auditlake.collect.intake import Intake
from auditlake.collect.intake_xlsx import read_xlsx
from auditlake.collect.limits import get_limits
from auditlake.collect.shown import moment, number
from auditlake.standard.contracts import Column, Table

NAMES = ("id", "amount", "day", "note")
TABLE = Table(
    "AC83", "待遇支付明细", "", "d", "event", "", "",
    (Column("id", "编号", "VARCHAR", True, "plain"), Column("amount", "金额", "DECIMAL(18,2)", True, "plain"),
     Column("day", "日期", "DATE", False, "plain"), Column("note", "备注", "VARCHAR", False, "plain")), ("id",),
)  # fmt: skip
COMPACT = ("%Y%m%d", "%Y%m%d%H%M%S")
_NAMED = (f'<c r="{c}1" t="inlineStr"><is><t>{n}</t></is></c>' for c, n in zip("ABCD", NAMES, strict=True))
HEADER = '<row r="1">' + "".join(_NAMED) + "</row>"


def book(
    fill: Callable[[Any, Any], None], names: tuple[str, ...] = ("Sheet1",), options: dict[str, Any] | None = None
) -> bytes:
    """A workbook whose sheets have the header; ``fill(book, first sheet)`` adds to it."""
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, **(options or {})}) as made:
        sheets = [made.add_worksheet(name) for name in names]
        for sheet in sheets:
            sheet.write_row(0, 0, NAMES)
        fill(made, sheets[0])
    return out.getvalue()


def raw(rows: str, after: str = "", parts: dict[str, str] | None = None) -> bytes:
    """A workbook whose sheet is this XML."""
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    packed = "http://schemas.openxmlformats.org/package/2006/relationships"
    whole = {
        "[Content_Types].xml": "<Types/>",
        "_rels/.rels": f'<Relationships xmlns="{packed}"><Relationship Id="r" Type="{office}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{main}" xmlns:r="{office}"><sheets><sheet name="x" sheetId="1" r:id="rId1"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{packed}"><Relationship Id="rId1" Type="{office}/worksheet" Target="worksheets/s.xml"/></Relationships>',
        "xl/worksheets/s.xml": f'<worksheet xmlns="{main}"><sheetData>{rows}</sheetData>{after}</worksheet>',
    }  # fmt: skip
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        for name, text in (whole | (parts or {})).items():
            package.writestr(name, text)
    return out.getvalue()


def read(tmp_path: Path, data: bytes, dates: tuple[str, str] = COMPACT) -> tuple[Intake, list[tuple[Any, ...]]]:
    source, text = tmp_path / "s", tmp_path / "t.parquet"
    source.write_bytes(data)
    intake = read_xlsx(source, "AC83.xlsx", TABLE, text, dates)
    return intake, pl.read_parquet(text).select("_row", *NAMES).rows() if text.exists() else []


def rules(intake: Intake) -> list[tuple[str, int | None, str]]:
    return [(p.rule, p.row, p.severity) for p in intake.problems]


def test_cells_are_what_the_clerk_sees(tmp_path: Path) -> None:
    def fill(made: Any, sheet: Any) -> None:
        day = made.add_format({"num_format": "yyyy-mm-dd"})
        chinese = made.add_format({"num_format": 31})
        zeros = made.add_format({"num_format": "000000"})
        sheet.write_string(1, 0, "330106199001011234")
        sheet.write_number(1, 1, 1234.5)
        sheet.write_datetime(1, 2, datetime(2026, 7, 31), day)
        sheet.write_string(1, 3, "第一行\n第二行")
        sheet.write_number(2, 0, 123, zeros)
        sheet.write_number(2, 1, 0.1 + 0.2)
        sheet.write_number(2, 2, 46234, chinese)
        sheet.write_datetime(2, 3, datetime(2026, 7, 31, 8, 30), made.add_format({"num_format": "yyyy/m/d h:mm"}))
        sheet.write_number(3, 0, 330106)
        sheet.write_formula(3, 1, "=B2*2", None, 2469)
        sheet.write_datetime(3, 2, datetime(2026, 7, 31, 8, 30), day)
        sheet.write_boolean(3, 3, True)
        sheet.write_number(4, 0, -0.0)
        sheet.write_number(4, 1, 99_999_999_999.99)

    intake, rows = read(tmp_path, book(fill))
    assert intake.problems == [] and intake.refused == [] and intake.sheet == "Sheet1"
    assert rows == [
        (2, "330106199001011234", "1234.5", "20260731", "第一行\n第二行"),
        (3, "000123", "0.3", "20260731", "2026-07-31 08:30:00"),
        (4, "330106", "2469", "20260731083000", "TRUE"),  # a time in a date column is for the door to refuse
        (5, "0", "99999999999.99", "", ""),
    ]
    assert read(tmp_path, book(fill), ("%Y-%m-%d", "%Y-%m-%d %H:%M:%S"))[1][0][3] == "2026-07-31"


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("0", "0"), ("-5", "-5"), ("1E-3", "0.001"), ("1.50", "1.5"), ("100000000000000", "100000000000000"),
        ("1E+3", "1000"), ("30000.000000000004", "30000"), ("9999999999999.99", "9999999999999.99"), ("-0.0", "0"),
    ],
)  # fmt: skip
def test_numbers_that_have_all_their_digits(written: str, shown: str) -> None:
    assert number(written, "") == (shown, None)


@pytest.mark.parametrize(
    "written",
    ["3.30106199001011E+17", "330106199001011234", "1E15", "12345678901234.56", "6.2284801234567E+18", "NaN", "1E999999"],
)  # fmt: skip
def test_numbers_that_lost_digits_are_never_rounded(written: str) -> None:
    assert number(written, "") == (written, "cell.digits")


def test_cells_that_cannot_be_known_are_refused_one_by_one(tmp_path: Path) -> None:
    cells = (
        HEADER
        + '<row r="2"><c r="A2"><v>3.30106199001011E+17</v></c><c r="B2"><f>A1</f></c><c r="C2" t="e"><v>#N/A</v></c></row>'
        + '<row r="3"><c r="A3"><v>7</v></c><c r="B3"><f>A1</f><v></v></c><c r="D3" t="str"><f>""</f><v></v></c></row>'
    )
    intake, rows = read(tmp_path, raw(cells))
    assert pl.concat(intake.refused).rows() == [
        (2, "id", "cell.digits", "3.30106199001011E+17"), (2, "amount", "cell.formula", "="),
        (2, "day", "cell.error", "#N/A"), (3, "amount", "cell.formula", "="),
    ]  # fmt: skip
    assert intake.rows == 2 and [row[0] for row in rows] == [2, 3] and rows[1][4] == ""


def test_blank_and_surplus_rows(tmp_path: Path) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_row(1, 0, ("1", "2"))
        sheet.write_row(4, 0, ("3", "4"))
        sheet.write_row(5, 0, ("5", "6", "", "", "beyond"))
        for row in range(6, 40):
            sheet.write_blank(row, 0, None, made.add_format({"bold": True}))

    intake, rows = read(tmp_path, book(fill))
    assert [row[0] for row in rows] == [2, 5]
    assert [(p.row, p.found) for p in intake.problems] == [
        (3, "空行 blank row"), (4, "空行 blank row"), (6, "5 列 fields")
    ]  # fmt: skip
    assert (intake.rows, intake.broken, intake.lines) == (2, 3, 6)


def test_the_sheet_that_is_read(tmp_path: Path) -> None:
    def fill(made: Any, sheet: Any) -> None:
        made.worksheets()[-1].write_row(1, 0, ("last",))
        sheet.write_row(1, 0, ("first",))

    intake, rows = read(tmp_path, book(fill, ("说明", "ac83 ")))
    assert rows[0][1] == "last" and intake.sheet == "ac83 "
    assert read(tmp_path, book(fill, ("说明", "待遇支付明细")))[1][0][1] == "last"
    assert read(tmp_path, book(fill, ("b", "c")))[1][0][1] == "first"
    assert rules(read(tmp_path, book(fill, ("AC83", "待遇支付明细")))[0]) == [("sheet.missing", None, "error")]

    def hide(made: Any, sheet: Any) -> None:
        made.worksheets()[1].activate()
        sheet.hide()
        sheet.write_row(1, 0, ("hidden",))
        made.worksheets()[1].write_row(1, 0, ("seen",))

    intake, rows = read(tmp_path, book(hide, ("b", "c")))
    assert rows[0][1] == "seen" and rules(intake) == [("sheet.hidden", None, "warning")]
    assert intake.problems[0].found == "b" and intake.readable


def test_what_a_clerk_should_know(tmp_path: Path) -> None:
    def merge(made: Any, sheet: Any) -> None:
        sheet.merge_range(0, 0, 0, 1, "id", made.add_format({"bold": True}))

    intake, _ = read(tmp_path, book(lambda made, sheet: sheet.merge_range(4, 0, 5, 0, "x")))
    assert ("sheet.merged", 5, "error") in rules(intake)
    assert rules(read(tmp_path, book(merge))[0]) == [
        ("columns.unknown", 1, "error"), ("columns.missing", 1, "error"), ("sheet.merged", 1, "error")
    ]  # fmt: skip

    def hidden(made: Any, sheet: Any) -> None:
        sheet.write_row(1, 0, ("1", "2"))
        sheet.set_row(1, None, None, {"hidden": True})

    intake, rows = read(tmp_path, book(hidden))
    assert rules(intake) == [("sheet.hidden_rows", None, "warning")] and len(rows) == 1
    links = (
        '<Relationship Id="e" Type="http://x/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>'
    )
    with zipfile.ZipFile(io.BytesIO(raw(HEADER))) as package:
        relations = package.read("xl/_rels/workbook.xml.rels").decode().replace("</Relationships>", links)
    intake, _ = read(tmp_path, raw(HEADER, parts={"xl/_rels/workbook.xml.rels": relations}))
    assert rules(intake) == [("sheet.links", None, "warning")]


def test_dates_since_1904_and_before_the_first(tmp_path: Path) -> None:
    def fill(made: Any, sheet: Any) -> None:
        sheet.write_datetime(1, 2, datetime(2026, 7, 31), made.add_format({"num_format": "d/m/yy"}))
        sheet.write_number(2, 2, 1e12, made.add_format({"num_format": "d/m/yy"}))

    intake, rows = read(tmp_path, book(fill, options={"date_1904": True}))
    assert rows[0][3] == "20260731"
    assert pl.concat(intake.refused).rows() == [(3, "day", "cell.error", "1000000000000")]


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (bytes.fromhex("D0CF11E0A1B11AE1") + b"\0" * 600, ".xls"),
        (b"id,amount\n1,2\n", "directory"),
        (b"PK\x03\x04 not really", "directory"),
        (raw("<row><c><v>"), "mismatched tag"),
        (raw(HEADER, parts={"xl/worksheets/s.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><worksheet/>"}), "DOCTYPE"),
        (raw(HEADER, parts={"xl/workbook.xml": "<!DOCTYPE a [<!ENTITY b 'c'>]><workbook/>"}), "DTD"),
        (raw(HEADER, parts={"xl/_rels/workbook.xml.rels": "<Relationships/>"}), ""),
        (raw(HEADER + '<row r="2"><c r="A2" t="s"><v>9</v></c></row>'), "text 9"),
        (raw(HEADER + '<row r="2"/><row r="2"/>'), "row 2"),
        (raw(HEADER + '<row r="99999999"/>'), "row 99999999"),
        (raw(HEADER + '<row r="2"><c r="ZZZZ2"><v>1</v></c></row>'), "ZZZZ2"),
        (raw(HEADER + f'<row r="2"><c r="A2" t="inlineStr"><is><t>{"x" * (3 << 20)}</t></is></c></row>'), "too long"),
    ],
)  # fmt: skip
def test_hostile_and_broken_workbooks(tmp_path: Path, data: bytes, found: str) -> None:
    intake, _ = read(tmp_path, data)
    if found:
        assert [p.rule for p in intake.problems] == ["file.format"] and found in intake.problems[0].found
        assert not intake.readable
    elif intake.problems:
        assert [p.rule for p in intake.problems] == ["sheet.missing"]


def test_a_workbook_that_unpacks_too_far(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    wide = raw(HEADER, parts={"xl/media/x": "\0" * (80 << 20)})
    assert [p.rule for p in read(tmp_path, wide)[0].problems] == ["file.format"]
    monkeypatch.setattr(get_limits(), "part_bytes", 100)
    assert "_rels/.rels" in read(tmp_path, raw(HEADER))[0].problems[0].found


def test_control_characters_have_their_escape(tmp_path: Path) -> None:
    row = '<row r="{0}"><c r="A{0}" t="inlineStr"><is><t>{1}</t></is></c></row>'
    intake, rows = read(tmp_path, raw(HEADER + row.format(2, "a_x000D_\nb") + row.format(3, "_x5F20_三")))
    assert [(p.rule, p.row) for p in intake.problems] == [("line.broken", 2)] and rows == [(3, "张三", "", "", "")]


def test_a_column_decides_the_form_of_a_moment() -> None:
    forms = ("%Y%m%d", "%Y-%m-%d %H:%M:%S")
    noon, day = "46234.5", "46234"
    assert [moment(day, "date", False, kind, forms)[0] for kind in ("DATE", "TIMESTAMP", "VARCHAR")] == [
        "20260731", "2026-07-31 00:00:00", "2026-07-31"
    ]  # fmt: skip
    assert {moment(noon, "date", False, kind, forms)[0] for kind in ("DATE", "TIMESTAMP", "")} == {
        "2026-07-31 12:00:00"
    }
    assert moment("0.25", "date", False, "", forms) == ("06:00:00", None)
    assert moment("1.5", "span", False, "", forms) == ("1 day, 12:00:00", None)
