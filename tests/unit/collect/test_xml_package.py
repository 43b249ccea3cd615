"""A foreign system's XML package becomes a delivery that says what its CSV twin says."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import polars as pl
import pytest
from click.testing import CliRunner

from auditlake.cli.standard import standard
from auditlake.collect import take
from auditlake.collect.inspect import Inspection, inspect
from auditlake.collect.offline import check_folder
from auditlake.collect.submit import place_of_manifest, read_manifest
from auditlake.collect.xml_package import NotAPackage, import_package
from auditlake.collect.xml_records import XmlRecords, is_xml, xml_record
from auditlake.hashing import sha256_file
from auditlake.settings import get_settings
from auditlake.simulate import simulate
from auditlake.standard.dialects import load_dialect
from auditlake.standardise.job import Submission
from auditlake.standardise.run import standardise
from auditlake.trace import _xml_record
from tests.unit.collect.builder import delivery, rows
from tests.unit.collect.xml_twin import csv_rows, xml_text

FIN = "330106-fin"
BOOKS = load_dialect("fund_books")


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("AUDITLAKE_AS_OF", datetime(2026, 8, 5, 9, 0).isoformat())
    monkeypatch.setenv("AUDITLAKE_HOME", str(tmp_path / "home"))
    monkeypatch.setenv("AUDITLAKE_PERSON_KEY_SECRET", "national-key-for-tests")
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def _judge(folder: Path, work: Path) -> tuple[Inspection, Submission]:
    manifest = read_manifest(folder)
    work.mkdir()
    found = inspect(place_of_manifest(manifest), take.from_folder(folder), "330000", work, lambda _table: [])
    tables = {result.table.name: [result.collected] for result in found.results}
    head = manifest.auditlake
    return found, Submission(manifest.name, head.org, "330106", head.dialect, head.standard, tables)


def test_fund_books_in_xml_give_the_standard_rows_of_their_csv_twin(tmp_path: Path) -> None:
    simulate(tmp_path / "sim", seed=7, people=400, periods=("2026-07",), areas=("330106",), bad=False)
    twin = tmp_path / "sim" / "deliveries" / FIN / "2026-07" / "period-r1"
    data = {name: csv_rows(twin / str(table.file_name), BOOKS) for name, table in BOOKS.tables.items()}
    assert sum(map(len, data.values())) > 150 and all(data.values())
    # the way such systems export: base archives in one file, the vouchers in another, its encoding another too
    package = tmp_path / "package"
    package.mkdir()
    base = [(BOOKS.tables[name], data[name]) for name in data if name != "记账凭证"]
    (package / "基础.xml").write_text(xml_text(BOOKS, base, blanks=False), encoding="utf-8")
    vouchers = xml_text(BOOKS, [(BOOKS.tables["记账凭证"], data["记账凭证"])], encoding="GB18030")
    (package / "凭证.XML").write_text(vouchers, encoding="gb18030")
    out = tmp_path / "out"
    command = ["import-xml", str(package), "--org", FIN, "--period", "2026-07", "--out", str(out)]
    told = CliRunner().invoke(standard, command)
    assert told.exit_code == 0, told.output
    assert f"记账凭证.xml  {len(data['记账凭证']):,}" in told.output
    assert (out / "记账凭证.xml").read_bytes() == (package / "凭证.XML").read_bytes()

    mine = {r["name"]: r for r in json.loads((out / "datapackage.json").read_text(encoding="utf-8"))["resources"]}
    theirs = {r["name"]: r for r in json.loads((twin / "datapackage.json").read_text(encoding="utf-8"))["resources"]}
    assert mine.keys() == theirs.keys()
    for name, resource in mine.items():
        assert (resource["rows"], resource.get("control")) == (theirs[name]["rows"], theirs[name].get("control"))
        assert resource["hash"] == f"sha256:{sha256_file(out / resource['path'])}" and resource["format"] == "xml"

    receipt = check_folder(out, tmp_path / "report").payload
    assert receipt["outcome"] == "accepted"
    assert {p["rule"] for p in receipt["problems"]} <= {"columns.missing", "cell.unmapped"}
    assert all(t["rows_loaded"] == t["rows_declared"] == len(data[t["table"]]) for t in receipt["tables"])

    standards = []
    for folder in (out, twin):
        found, submission = _judge(folder, tmp_path / f"work-{folder.name}")
        assert not found.refused and found.rows_rejected == 0
        place = tmp_path / f"standard-{folder.name}"
        result = standardise("330000", "2026-07", [submission], [submission], place)
        standards.append({t: pl.read_parquet(place / f"{t}.parquet") for t in result.rows})
    xml, by_csv = standards
    assert set(xml) == set(by_csv) == {table.standard_table for table in BOOKS.tables.values()}
    for name in xml:
        columns = [c for c in xml[name].columns if c != "row_key"]
        assert xml[name].height > 0
        assert xml[name].select(columns).rows() == by_csv[name].sort(pl.col("row_key")).select(
            columns
        ).rows() or sorted(xml[name].select(columns).rows(), key=repr) == sorted(
            by_csv[name].select(columns).rows(), key=repr
        )

    # from the standard row back to the submitted one
    row = xml["gl_voucher"].row(17, named=True)
    file, line = row["row_key"].split("/")[1].split("#")
    traced = _xml_record(out / file, int(line), BOOKS)
    assert traced in data["记账凭证"] and traced["摘要"] == row["summary"]
    # the row number is the line at which the record begins in the file that was sent
    assert (out / file).read_text(encoding="gb18030").split("\n")[int(line) - 1].strip() == "<记账凭证>"


def test_files_are_named_by_table_and_part(tmp_path: Path) -> None:
    table = BOOKS.tables["银行对账单"]
    for number in (1, 2):
        data = [(table, rows(table, 3, BOOKS, start=number * 10))]
        (tmp_path / f"{number}.xml").write_text(xml_text(BOOKS, data), encoding="utf-8")
    resources = import_package(tmp_path, FIN, "2026-07", tmp_path / "out", kind="correction", revision=2)
    assert [r["path"] for r in resources] == ["银行对账单-1.xml", "银行对账单-2.xml"]
    assert read_manifest(tmp_path / "out").name == f"{FIN}.2026-07.correction.r2"
    found = check_folder(tmp_path / "out", tmp_path / "report").payload
    assert found["outcome"] == "accepted" and sum(t["rows_loaded"] for t in found["tables"]) == 6


def test_a_divided_file_keeps_every_cell_and_names_its_origin(tmp_path: Path) -> None:
    source = tmp_path / "全部.xml"
    source.write_text(
        "<fund_books><银行账户><账号> 1 </账号><户名>&lt;a&gt;&amp;\n𠀀&#13;</户名><别名>?</别名></银行账户>"
        "<会计科目/><银行账户><账号>2</账号></银行账户></fund_books>",
        encoding="utf-8",
    )
    import_package(source, FIN, "2026-07", tmp_path / "out")
    text = (tmp_path / "out" / "银行账户.xml").read_text(encoding="utf-8")
    assert f'source="全部.xml" sha256="{sha256_file(source)}"' in text
    found = [record for some in XmlRecords(tmp_path / "out" / "银行账户.xml") for record in some]
    assert [record.row for record in found] == [3, 5]  # a cell with a line break takes two lines
    assert found[0].cells == {"账号": " 1 ", "户名": "<a>&\n𠀀\r", "别名": "?"} and found[1].cells == {"账号": "2"}
    # the unknown column is for the door to tell
    rules = {p["rule"] for p in check_folder(tmp_path / "out", tmp_path / "report").payload["problems"]}
    assert "columns.unknown" in rules


def test_a_file_without_records_goes_by_its_name(tmp_path: Path) -> None:
    (tmp_path / "记账凭证.xml").write_text("<基金账簿/>", encoding="utf-8")
    resources = import_package(tmp_path / "记账凭证.xml", FIN, "2026-07", tmp_path / "out")
    assert [(r["path"], r["rows"], r["control"]["total"]) for r in resources] == [("记账凭证.xml", 0, "0.00")]
    problems = check_folder(tmp_path / "out", tmp_path / "report").payload["problems"]
    assert [p["severity"] for p in problems if p["rule"] == "file.header_only"] == ["warning"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<基金账簿><记账凭证>", ["line.broken", "no element found", "p.xml"]),
        ("<!DOCTYPE a [<!ENTITY b 'c'>]><基金账簿/>", ["line.broken", "DOCTYPE"]),
        ("<总账/>", ["columns.unknown", "<总账>", "基金账簿"]),
        ("<基金账簿>\n<固定资产/></基金账簿>", ["columns.unknown", "固定资产", "会计科目", "row 2"]),
        ("<?xml version='1.0' encoding='GBK'?><基金账簿/>", ["file.encoding", "UTF-8"]),
        ("<基金账簿/>", ["没有记录", "no record"]),
        (
            "<基金账簿 xmlns:o='urn:o'><会计科目/><银行账户><o:户名/></银行账户></基金账簿>",
            ["columns.unknown", "urn:o 户名"],
        ),
    ],
)
def test_what_cannot_be_read_is_told_with_its_place(tmp_path: Path, text: str, words: list[str]) -> None:
    (tmp_path / "p.xml").write_text(text, encoding="utf-8")
    with pytest.raises(NotAPackage) as refused:
        import_package(tmp_path / "p.xml", FIN, "2026-07", tmp_path / "out")
    assert all(word in str(refused.value) for word in words), str(refused.value)


def test_the_command_refuses_what_makes_no_sense(tmp_path: Path) -> None:
    out, empty = tmp_path / "out", tmp_path / "empty"
    out.mkdir()
    empty.mkdir()
    (tmp_path / "p.xml").write_text("<基金账簿><会计科目/></基金账簿>", encoding="utf-8")
    (out / "old").write_text("x")

    def refusal(package: Path, org: str = FIN, *more: str) -> str:
        command = ["import-xml", str(package), "--org", org, "--period", "2026-07", "--out", str(tmp_path / "o"), *more]
        found = CliRunner().invoke(standard, command)
        assert found.exit_code == 1
        return found.output

    assert "enter it in" in refusal(tmp_path / "p.xml", "999999-x")
    assert "no XML file" in refusal(empty)
    assert "9.9.9" in refusal(tmp_path / "p.xml", FIN, "--standard", "9.9.9")
    assert "not empty" in refusal(tmp_path / "p.xml", FIN, "--out", str(out))


def test_xml_beside_csv_in_one_delivery(tmp_path: Path) -> None:
    table = BOOKS.tables["银行账户"]
    folder = delivery(tmp_path / "d", FIN)
    text = xml_text(BOOKS, [(table, csv_rows(folder / "银行账户.csv", BOOKS))])
    (folder / "银行账户.csv").unlink()
    (folder / "银行账户.xml").write_text(text, encoding="utf-8")
    path = folder / "datapackage.json"
    package = json.loads(path.read_text(encoding="utf-8"))
    entry = next(r for r in package["resources"] if r["name"] == "银行账户")
    entry |= {"path": "银行账户.xml", "format": "xml", "encoding": "utf-8", "bytes": len(text.encode())}
    entry["hash"] = f"sha256:{sha256_file(folder / '银行账户.xml')}"
    path.write_text(json.dumps(package), encoding="utf-8")
    payload = check_folder(folder, tmp_path / "report").payload
    assert payload["outcome"] == "accepted" and {t["rows_loaded"] for t in payload["tables"]} == {40}
    assert is_xml(folder / "银行账户.xml") and not is_xml(folder / "会计科目.csv")


def test_rows_of_xml_are_judged_cell_by_cell_with_their_lines(tmp_path: Path) -> None:
    table = BOOKS.tables["记账凭证"]
    data = rows(table, 40, BOOKS)
    data[3]["借方金额"] = "1,000.00"
    data[7]["凭证日期"] = ""
    (tmp_path / "v.xml").write_text(xml_text(BOOKS, [(table, data)], blanks=False), encoding="utf-8")
    import_package(tmp_path / "v.xml", FIN, "2026-07", tmp_path / "out")
    payload = check_folder(tmp_path / "out", tmp_path / "report").payload
    wrong = [p for p in payload["problems"] if p["severity"] == "row"]
    assert [(p["rule"], p["column"]) for p in wrong] == [("cell.type", "借方金额"), ("cell.required", "凭证日期")]
    for problem, number in zip(wrong, (3, 7), strict=True):
        assert (
            xml_record(tmp_path / "out" / "记账凭证.xml", problem["row"]).cells["凭证编号"] == data[number]["凭证编号"]
        )
    with pytest.raises(LookupError, match="999999"):
        xml_record(tmp_path / "out" / "记账凭证.xml", 999_999)
    assert payload["outcome"] == "accepted" and payload["problem_counts"]["cell.required"] == 1
