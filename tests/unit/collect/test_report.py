"""The error report: what it says first, one line per problem, counts of all, no formulas, no values for others."""

from __future__ import annotations

import csv
import io
from datetime import datetime
from pathlib import Path
from typing import Any
from urllib.parse import quote

import openpyxl
import pytest

from auditlake.collect.limits import get_limits
from auditlake.collect.messages import MESSAGES
from auditlake.collect.offline import check_folder
from auditlake.collect.problem import Problem, first_ones
from auditlake.collect.receipt import Receipt
from auditlake.collect.report import guide, lines, safe
from auditlake.collect.report_files import files
from auditlake.collect.report_xlsx import HEADS, SHEETS
from auditlake.settings import get_settings
from auditlake.site.build import all_pages
from auditlake.site.pages import source
from auditlake.standard.dialects import load_dialect
from tests.unit.collect.builder import Rows, delivery

ORG = "330106-si"
ID = "330106196001011234"


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    monkeypatch.setenv("AUDITLAKE_AS_OF", datetime(2026, 8, 5, 9, 0).isoformat())
    monkeypatch.setenv("AUDITLAKE_HOME", str(tmp_path / "home"))
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def _edit(name: str, data: Rows) -> None:
    if name == "AC83":
        data[0]["AAC001"] = ""
        data[0]["AAE009"] = "=cmd|' /C calc'!A0"
        data[1]["AAE019"] = "=1+1"
        data[2]["AAE140"] = "+777"
    if name == "AC01":
        data[0]["AAC002"] = ID


@pytest.fixture
def receipt(tmp_path: Path) -> Receipt:
    return check_folder(delivery(tmp_path / "d", ORG, edit=_edit), tmp_path / "out")


def _sheets(data: bytes) -> dict[str, list[list[Any]]]:
    book = openpyxl.load_workbook(io.BytesIO(data))
    assert all(cell.data_type != "f" for sheet in book for row in sheet.iter_rows() for cell in row)
    return {sheet.title: [[cell.value for cell in row] for row in sheet.iter_rows()] for sheet in book}


def test_the_workbook_says_the_outcome_then_every_error_then_the_warnings(receipt: Receipt) -> None:
    made = files(receipt)
    assert set(made) == {"report.xlsx", "report.html", "report.csv"}
    sheets = _sheets(made["report.xlsx"])
    assert tuple(sheets) == SHEETS
    summary = [[cell for cell in row if cell is not None] for row in sheets[SHEETS[0]]]
    assert summary[2] == ["结果 outcome", "已受理 accepted"]
    assert ["机构 org", "330106-si 西湖区社会保险经办机构"] in summary and ["期间 period", "2026-07"] in summary
    steps = next(row for row in summary if row and row[0] == "下一步 what to do next")
    assert "3 行未入库" in steps[1]
    rules = {row[0]: row[1:4] for row in summary if len(row) == 6 and "." in str(row[0])}
    assert rules == {
        "cell.citizen_id": ["退回该行 rejects the row", 1, 1], "cell.required": ["退回该行 rejects the row", 1, 1],
        "cell.type": ["退回该行 rejects the row", 1, 1], "cell.unmapped": ["提醒 warning", 1, 1],
    }  # fmt: skip
    heads, *errors = sheets[SHEETS[1]]
    assert heads == [head for head, _ in HEADS] and len(errors) == 3
    wrong = dict(zip(heads, next(row for row in errors if "cell.required" in row), strict=True))
    assert (wrong["文件 file"], wrong["行 row"], wrong["列 column"], wrong["列名 name"]) == (
        "AC83.csv",
        2,
        "AAC001",
        "个人编号",
    )
    assert wrong["主键 key"] == "AAZ220=K000000" and wrong["指引 guide"] == "dialects/lb101_3/AC83.html#AAC001"
    assert "必填" in wrong["应为 expected"] and "a required cell is blank" in wrong["message"]
    _, *warnings = sheets[SHEETS[2]]
    assert [(row[5], row[6]) for row in warnings] == [("cell.unmapped", "'+777")]
    # the same receipt gives the same bytes
    assert files(receipt) == made


def test_a_report_links_to_the_published_dictionary(receipt: Receipt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(get_settings(), "guide_url", "https://dictionary.example/")
    book = openpyxl.load_workbook(io.BytesIO(files(receipt)["report.xlsx"]))
    links = [cell.hyperlink for row in book[SHEETS[1]].iter_rows() for cell in row if cell.hyperlink]
    assert "https://dictionary.example/dialects/lb101_3/AC01.html" in {link.target for link in links}
    assert {link.location for link in links} == {"AAC002", "AAC001", "AAE019"}
    assert (
        'href="https://dictionary.example/dialects/lb101_3/AC83.html#AAE019"' in files(receipt)["report.html"].decode()
    )


def test_an_address_is_shown_in_words(receipt: Receipt, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("auditlake.collect.report.guide", lambda *_: f"{quote('科目余额')}.html#{quote('<b>')}")
    page = files(receipt)["report.html"].decode()
    assert "科目余额.html#&lt;b&gt;" in page and "<b>" not in page


def test_csv_has_the_same_lines_and_no_formula(receipt: Receipt) -> None:
    data = files(receipt)["report.csv"]
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"))))
    assert [row["规则 rule"] for row in rows] == [line.rule for line in lines(receipt)] and len(rows) == 4
    assert all(cell[:1] not in "=+-@\t\r" for row in rows for cell in row.values() if cell)
    assert [row["发现 found"] for row in rows if row["列 column"] == "AAE019"] == ["'=1+1"]


def test_identifying_values_are_for_their_owner_alone(receipt: Receipt) -> None:
    own, others = files(receipt), files(receipt, owner=False)
    for name in own:
        mine = str(_sheets(own[name])) if name.endswith("xlsx") else own[name].decode()
        theirs = str(_sheets(others[name])) if name.endswith("xlsx") else others[name].decode()
        assert ID in mine and "K000000" in mine
        assert ID not in theirs and "K000000" not in theirs and "***" in theirs
    assert ID not in str(receipt.payload)


def test_capped_lists_state_the_full_count_and_hide_no_rule(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(get_limits(), "report_rows", 10)

    def edit(name: str, data: Rows) -> None:
        _edit(name, data)
        if name == "AC83":
            for row in data[:2] + data[3:]:
                row["AAC001"] = ""

    receipt = check_folder(delivery(tmp_path / "d", ORG, edit=edit), tmp_path / "out")
    sheets = _sheets(files(receipt)["report.xlsx"])
    counts = {row[0]: row[2:4] for row in sheets[SHEETS[0]] if row[0] and "." in str(row[0]) and row[5]}
    assert counts["cell.required"][0] == 39 and counts["cell.required"][1] < 10
    assert set(counts) == {p.rule for p in receipt.problems} and "cell.unmapped" in counts
    assert "列出" in str(sheets[SHEETS[0]])


def test_what_is_listed_first() -> None:
    many = [Problem("cell.type", severity="row")] * 2000 + [Problem("table.missing", severity="warning")] * 3
    found = first_ones([*many, Problem("table.bad_share")])
    assert [p.rule for p in found[:2]] == ["table.bad_share", "cell.type"] and len(found) == 1001
    assert found[-1].rule == "table.missing"


@pytest.mark.parametrize("text", ["=1+1", "+x", "-5", "@x", "\tx", "＝1+1", "＠x", "  =1+1", "\n=x"])
def test_what_a_spreadsheet_would_run_is_text(text: str) -> None:
    assert safe(text).startswith("'")
    assert safe("x" + text).startswith("x") and safe("\rx") == "�x"


def test_a_report_of_nothing_wrong(tmp_path: Path) -> None:
    receipt = check_folder(delivery(tmp_path / "d", ORG), tmp_path / "out")
    made = files(receipt)
    assert set(made) == {"report.xlsx", "report.html"} and "没有错误" in made["report.html"].decode()
    assert _sheets(made["report.xlsx"])[SHEETS[1]][1][0] == "没有 none"


def test_every_guide_leads_to_a_page_of_the_dictionary() -> None:
    paths = {page.path: source(page) for page in all_pages() if page.path.startswith(("rules", "dialects/lb101_3"))}
    assert all(f'id="{rule}"' in paths["rules/index"] for rule in MESSAGES)
    dialect = load_dialect("lb101_3")
    columns = {c.name: c.name_zh for c in dialect.tables["AC83"].columns}
    page, _, anchor = guide(Problem("cell.type", table="AC83", column="AAE019"), dialect, columns).partition("#")
    assert f'id="{anchor}"' in paths[page.removesuffix(".html")]
    assert guide(Problem("manifest.org"), dialect, {}) == "rules/index.html#manifest.org"
