"""The same rows come out of every format, and every row that went in is in one place."""

from __future__ import annotations

import csv
import gzip
import io
import zipfile
from pathlib import Path
from typing import Any

import polars as pl
import pytest
import xlsxwriter
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditlake.collect.intake import LINE, Intake
from auditlake.collect.manifest import Resource
from auditlake.collect.readers import as_read, read
from auditlake.standard.contracts import Column, Table
from tests.unit.collect.dbf_writer import dbf

NAMES = ("a", "b", "c")
TABLE = Table(
    "T", "表", "", "d", "event", "", "", tuple(Column(n, n, "VARCHAR", False, "plain") for n in NAMES), ("a",)
)
Rows = list[tuple[str, ...]]
_DELIMITERS = {"csv": ",", "tsv": "\t", "psv": "|"}


def delimited(rows: Rows, form: str) -> str:
    out = io.StringIO()
    csv.writer(out, delimiter=_DELIMITERS[form], lineterminator="\n").writerows([NAMES, *rows])
    return out.getvalue()


def workbook(rows: Rows) -> bytes:
    out = io.BytesIO()
    with xlsxwriter.Workbook(out, {"in_memory": True, "strings_to_formulas": False}) as book:
        sheet = book.add_worksheet("T")
        for number, row in enumerate([NAMES, *rows]):
            for at, cell in enumerate(row):
                sheet.write_string(number, at, cell)
    return out.getvalue()


def zipped(data: bytes, name: str = "x") -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as package:
        package.writestr(name, data)
    return out.getvalue()


def resource(form: str, encoding: str | None = None, compression: str | None = None) -> Resource:
    entry: dict[str, Any] = {"name": "T", "path": f"T.{form}", "bytes": 1, "hash": "sha256:" + "0" * 64, "rows": 0}
    return Resource.model_validate(entry | {"format": form, "encoding": encoding, "compression": compression})


def take(folder: Path, data: bytes, how: Resource) -> tuple[Intake, Rows]:
    source, text = folder / "source", folder / "text.parquet"
    source.write_bytes(data)
    intake = read(None, TABLE, how, source, text)
    assert {p.name for p in folder.iterdir()} <= {"source", "text.parquet"}
    if not text.exists():
        return intake, []
    return intake, pl.read_parquet(text).select(*NAMES).rows()


#: how a table is written, and how its manifest says so
WAYS: dict[str, tuple[Any, Resource]] = {
    "csv": (lambda rows: delimited(rows, "csv").encode(), resource("csv")),
    "csv bom": (lambda rows: delimited(rows, "csv").encode("utf-8-sig"), resource("csv", "utf-8-sig")),
    "tsv": (lambda rows: delimited(rows, "tsv").encode(), resource("tsv")),
    "pipe gb18030": (lambda rows: delimited(rows, "psv").encode("gb18030"), resource("psv", "gb18030")),
    "csv gbk": (lambda rows: delimited(rows, "csv").encode("gb18030"), resource("csv", "gbk")),
    "csv utf-16 le": (
        lambda rows: b"\xff\xfe" + delimited(rows, "csv").encode("utf-16-le"), resource("csv", "utf-16")
    ),
    "tsv utf-16 be": (
        lambda rows: b"\xfe\xff" + delimited(rows, "tsv").encode("utf-16-be"), resource("tsv", "utf-16")
    ),
    "csv gz": (lambda rows: gzip.compress(delimited(rows, "csv").encode()), resource("csv", None, "gz")),
    "tsv zip": (lambda rows: zipped(delimited(rows, "tsv").encode()), resource("tsv", None, "zip")),
    "xlsx": (workbook, resource("xlsx")),
    "xlsx zip": (lambda rows: zipped(workbook(rows)), resource("xlsx", None, "zip")),
    "dbf": (
        lambda rows: dbf([(n, "C", 60) for n in NAMES], [[c.encode("gb18030") for c in row] for row in rows]),
        resource("dbf"),
    ),
    "dbf gz": (
        lambda rows: gzip.compress(dbf([(n, "C", 99) for n in NAMES], [[c.encode() for c in row] for row in rows])),
        resource("dbf", "utf-8", "gz"),
    ),
}  # fmt: skip

_CELL = st.text(st.sampled_from([*"abZ09 ,|\"'=._+E", "张", "㐂", "𠀀", "\t"]), max_size=8).map(str.strip)
_ROWS = st.lists(st.tuples(_CELL, _CELL, _CELL), max_size=12)


@pytest.mark.parametrize("way", WAYS)
@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(rows=_ROWS)
def test_every_format_gives_the_same_rows(way: str, rows: Rows, tmp_path_factory: pytest.TempPathFactory) -> None:
    write, how = WAYS[way]
    # a wholly blank record is a blank row in a sheet; the others keep it
    rows = [row for row in rows if any(row)]
    intake, found = take(tmp_path_factory.mktemp("f"), write(rows), how)
    assert intake.problems == [] and found == rows
    assert (intake.rows, intake.broken, intake.lines - intake.continued) == (len(rows), 0, len(rows) + 1)


@settings(max_examples=60, deadline=None)
@given(rows=st.lists(st.lists(_CELL, min_size=0, max_size=5), max_size=15), form=st.sampled_from(["csv", "tsv", "psv"]))
def test_delimited_lines_are_rows_or_broken_or_continue_one(
    rows: list[list[str]], form: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    text = _DELIMITERS[form].join(NAMES) + "\n" + "".join(_DELIMITERS[form].join(row) + "\n" for row in rows)
    intake, found = take(tmp_path_factory.mktemp("f"), text.encode("utf-16"), resource(form, "utf-16"))
    assert intake.lines == len(rows) + 1 == 1 + len(found) + intake.broken + intake.continued
    assert intake.counts["line.broken"] == intake.broken


@settings(max_examples=40, deadline=None)
@given(rows=st.lists(st.lists(_CELL, max_size=5), max_size=15))
def test_sheet_rows_to_the_last_filled_one_are_rows_or_broken(
    rows: list[list[str]], tmp_path_factory: pytest.TempPathFactory
) -> None:
    intake, found = take(tmp_path_factory.mktemp("f"), workbook([tuple(row) for row in rows]), resource("xlsx"))
    last = max((number for number, row in enumerate(rows, start=1) if any(row)), default=0)
    assert intake.rows == len(found) and 1 + last == intake.lines
    assert intake.counts["line.broken"] == intake.broken


@settings(max_examples=40, deadline=None)
@given(marks=st.lists(st.sampled_from([b" ", b"*", b"?", b"\0"]), max_size=15), bad=st.sets(st.integers(1, 15)))
def test_records_are_rows_or_deleted_or_broken(
    marks: list[bytes], bad: set[int], tmp_path_factory: pytest.TempPathFactory
) -> None:
    cell = [b"x"] * 3
    records = [[b"x\ry", b"x", b"x"] if number in bad else cell for number in range(1, len(marks) + 1)]
    data = bytearray(dbf([(n, "C", 5) for n in NAMES], records))
    begin = len(data) - 1 - 16 * len(marks)
    for number, mark in enumerate(marks):
        data[begin + 16 * number] = mark[0]
    intake, found = take(tmp_path_factory.mktemp("f"), bytes(data), resource("dbf"))
    assert intake.lines == 1 + len(marks) and intake.deleted == marks.count(b"*")
    assert intake.rows == len(found)


def test_a_receipt_says_how_a_file_was_read() -> None:
    assert as_read(None, resource("csv")) == {"format": "csv", "encoding": "utf-8", "compression": None}
    assert as_read(None, resource("dbf", None, "zip")) == {"format": "dbf", "encoding": "gb18030", "compression": "zip"}
    intake = Intake("T.xlsx", Path("x"), sheet="T")
    assert as_read(None, resource("xlsx"), intake)["sheet"] == "T"
    assert LINE == "_row"
