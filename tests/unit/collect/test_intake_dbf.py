"""DBF tables as old systems export them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import dbfread
import polars as pl
import pytest

from auditlake.collect.intake import Intake
from auditlake.collect.intake_dbf import read_dbf
from auditlake.standard.contracts import Column, Table
from tests.unit.collect.dbf_writer import dbf

COMPACT = ("%Y%m%d", "%Y%m%d%H%M%S")
FIELDS = [("ID", "C", 20), ("AMOUNT", "N", 12), ("DAY", "D", 8), ("FLAG", "L", 1), ("机构全称和地", "C", 30)]
TABLE = Table(
    "T", "表", "", "d", "event", "", "",
    (Column("id", "", "VARCHAR", True, "plain"), Column("amount", "", "DECIMAL(18,2)", True, "plain"),
     Column("day", "", "DATE", False, "plain"), Column("flag", "", "BOOLEAN", False, "plain"),
     Column("机构全称和地址", "", "VARCHAR", False, "plain")), ("id",),
)  # fmt: skip


def record(*cells: str, encoding: str = "gb18030") -> list[bytes]:
    return [cell.encode(encoding) for cell in cells]


RECORDS = [
    record("330106199001011234", "1234.50", "20260731", "T", "西湖区社保局"),
    record("2", "-0.5", "", "?", "𠀀"),
    record("3", "7", "20260230", "n", ""),
]


def read(tmp_path: Path, data: bytes, encoding: str | None = None) -> tuple[Intake, list[tuple[Any, ...]]]:
    source, text = tmp_path / "s.dbf", tmp_path / "t.parquet"
    source.write_bytes(data)
    intake = read_dbf(source, "T.dbf", TABLE, text, COMPACT, encoding)
    return intake, pl.read_parquet(text).select("_row", *TABLE.column_names).rows() if text.exists() else []


def test_text_of_every_kind_of_field(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, dbf(FIELDS, RECORDS))
    assert intake.problems == [] and intake.refused == []
    assert rows == [
        (2, "330106199001011234", "1234.50", "20260731", "true", "西湖区社保局"),
        (3, "2", "-0.5", "", "", "𠀀"),
        (4, "3", "7", "20260230", "false", ""),  # a day that is none is for the door to refuse
    ]
    # another reader finds the same texts in the same file
    path = tmp_path / "other.dbf"
    path.write_bytes(dbf(FIELDS[:2], [r[:2] for r in RECORDS]))
    theirs = [(r["ID"], str(r["AMOUNT"])) for r in dbfread.DBF(path, encoding="gb18030")]
    assert theirs == [("330106199001011234", "1234.5"), ("2", "-0.5"), ("3", "7")]


def test_deleted_records_are_counted_and_keep_their_numbers(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, dbf(FIELDS, RECORDS, deleted=(1, 2)))
    assert [row[0] for row in rows] == [4] and (intake.rows, intake.deleted, intake.lines) == (1, 2, 4)
    assert [(p.rule, p.found, p.severity) for p in intake.problems] == [("record.deleted", "2", "warning")]


def test_numbers_that_did_not_fit_are_refused_at_their_cells(tmp_path: Path) -> None:
    lost = [record("4", "************"), record("5", "3.30106E+17")]
    table = Table("T", "", "", "d", "event", "", "", TABLE.columns[:2], ("id",))
    source = tmp_path / "s"
    source.write_bytes(dbf(FIELDS[:2], lost))
    intake = read_dbf(source, "T.dbf", table, tmp_path / "t", COMPACT)
    assert pl.concat(intake.refused).rows() == [
        (2, "amount", "cell.digits", "*" * 12), (3, "amount", "cell.digits", "3.30106E+17")
    ]  # fmt: skip


def test_encodings(tmp_path: Path) -> None:
    utf8 = [record("1", "1", "", "", "西湖", encoding="utf-8"), record("2", "1", "", "", "湖")]
    assert read(tmp_path, dbf(FIELDS[:4], [r[:4] for r in utf8]))[0].counts["columns.missing"] == 1
    broken = [*record("9", "1", "", ""), b"\xff\x41"]
    intake, _ = read(tmp_path, dbf(FIELDS, [*RECORDS, broken]))
    assert [(p.rule, p.row, p.found) for p in intake.problems] == [
        ("file.encoding", 5, "机构全称和地址: 字节 byte FF 41")
    ]
    assert not intake.readable
    named = [(name if name.isascii() else "机构", *rest) for name, *rest in FIELDS]
    assert "columns.unknown" in read(tmp_path, dbf(named, utf8, encoding="utf-8"), "utf-8")[0].counts  # type: ignore[arg-type]


def test_cut_and_surplus_files(tmp_path: Path) -> None:
    data = dbf(FIELDS, RECORDS)
    for part, row in ((data[:-20], 4), (data[:-1] + b" surplus", 5), (data[:-1] + data[-90:-1], 5)):
        intake, _ = read(tmp_path, part)
        assert [(p.rule, p.row, p.severity) for p in intake.problems] == [("line.broken", row, "error")]
    assert read(tmp_path, data[:-1])[0].problems == []


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (dbf([*FIELDS[:4], ("机构全称和地", "M", 10)], RECORDS), "memo"),
        (b"id,amount\n1,2\n" * 9, "69 64"),
        (dbf(FIELDS, RECORDS)[:20], "03"),
        (dbf(FIELDS, RECORDS)[:10] + b"\x05\x00" + dbf(FIELDS, RECORDS)[12:], "record length 5"),
    ],
)
def test_what_is_no_table_or_has_texts_elsewhere(tmp_path: Path, data: bytes, found: str) -> None:
    intake, _ = read(tmp_path, data)
    assert [p.rule for p in intake.problems] == ["file.format"] and found in intake.problems[0].found
    assert [p.rule for p in read(tmp_path, b"")[0].problems] == ["file.empty"]
