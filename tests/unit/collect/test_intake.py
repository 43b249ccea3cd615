"""Bytes into rows with exact physical lines: nothing lost, nothing merged, nothing guessed."""

from __future__ import annotations

from pathlib import Path

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlake.collect import decode
from auditlake.collect.intake import Intake, read_csv
from auditlake.collect.limits import get_limits
from auditlake.standard.contracts import Column, Table


def column(name: str) -> Column:
    return Column(name, name, "VARCHAR", False, "plain")


TABLE = Table("T", "", "", "d", "event", "", "", (column("a"), column("b"), column("c")), ("a",))


def read(tmp_path: Path, data: bytes, encoding: str = "utf-8") -> tuple[Intake, list[tuple[object, ...]]]:
    source, text = tmp_path / "s", tmp_path / "t.parquet"
    source.write_bytes(data)
    intake = read_csv(source, "T.csv", TABLE, encoding, ",", text)
    return intake, pl.read_parquet(text).select("_row", "a", "b", "c").rows()


def test_plain_rows_and_any_column_order(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, b"c,a,b\n3,1,2\n,,\n6,4,5\n")
    assert rows == [(2, "1", "2", "3"), (3, "", "", ""), (4, "4", "5", "6")]
    assert (intake.rows, intake.lines, intake.problems) == (3, 4, [])


@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n", b"\n\n\n"])
def test_line_ends(tmp_path: Path, end: bytes) -> None:
    intake, rows = read(tmp_path, b"a,b,c\r\n1,2,3\r\n4,5,6" + end)
    assert rows == [(2, "1", "2", "3"), (3, "4", "5", "6")]
    assert intake.problems == [] and intake.lines == 3 + max(end.count(b"\n") - 1, 0)


def test_quotes_delimiters_and_line_breaks_in_cells(tmp_path: Path) -> None:
    data = b'a,b,c\n1,"x,y",3\n4,"say ""hi""\nsecond\nthird",6\n7,8,9\n"10","","12"\n'
    intake, rows = read(tmp_path, data)
    assert rows == [
        (2, "1", "x,y", "3"), (3, "4", 'say "hi"\nsecond\nthird', "6"), (6, "7", "8", "9"), (7, "10", "", "12"),
    ]  # fmt: skip
    assert (intake.rows, intake.continued, intake.lines) == (4, 2, 7)


def test_broken_lines_have_their_numbers_and_spoil_no_neighbour(tmp_path: Path) -> None:
    data = b'a,b,c\n1,2,3\n1,2\n4,5,6\n1,2,3,4\n7,"lost quote,9\n8,8,8\n9,9,"9\n\n9,\x009,9\n5,x"y,5\nz,z,z\n'
    intake, rows = read(tmp_path, data)
    assert [row[0] for row in rows] == [2, 4, 7, 12]
    assert [(p.rule, p.row) for p in intake.problems] == [("line.broken", n) for n in (3, 5, 6, 8, 9, 10, 11)]
    assert intake.lines == data.count(b"\n")
    assert intake.readable


def test_bom_and_encodings(tmp_path: Path) -> None:
    text = "a,b,c\n张三,㐂䶮,3\n"
    for encoding, data in [
        ("utf-8", text.encode()),
        ("utf-8", text.encode("utf-8-sig")),
        ("utf-8-sig", text.encode()),
        ("utf-8-sig", text.encode("utf-8-sig")),
        ("gb18030", text.encode("gb18030")),
    ]:
        intake, rows = read(tmp_path, data, encoding)
        assert intake.problems == [] and rows == [(2, "张三", "㐂䶮", "3")]


@pytest.mark.parametrize(
    ("encoding", "data", "line"),
    [
        ("utf-8", b"a,b,c\n1,2,3\n" + "4,张三,6\n".encode("gb18030"), 3),
        ("gb18030", "a,b,c\n4,张三,6\n".encode(), 1),
        ("gb18030", "a,b,c\n4,张三,6\n".encode("utf-8-sig"), 1),
        ("gb18030", b"a,b,c\n1,2,3\n1,\xff,3\n", 3),
        ("utf-8", "a,b,c\n1,2,3\n".encode("utf-16"), 1),
        ("utf-8", b"a,b,c\n1,2,\xe5\xbc", 2),
    ],
)
def test_wrong_encoding_is_named_with_its_line(tmp_path: Path, encoding: str, data: bytes, line: int) -> None:
    intake, _ = read(tmp_path, data, encoding)
    assert [(p.rule, p.row) for p in intake.problems] == [("file.encoding", line)]
    assert not intake.readable


def test_header(tmp_path: Path) -> None:
    assert [p.rule for p in read(tmp_path, b"")[0].problems] == ["file.empty"]
    assert read(tmp_path, b"a,b,c")[0].rows == 0
    found = read(tmp_path, b"a,a,x\n1,2,3\n")[0].problems
    assert [(p.rule, p.column) for p in found] == [
        ("columns.duplicate", "a"), ("columns.unknown", "x"), ("columns.missing", "b"), ("columns.missing", "c"),
    ]  # fmt: skip
    # another delimiter is one unknown column, never one silently merged column
    assert "columns.unknown" in [p.rule for p in read(tmp_path, b"a;b;c\n1;2;3\n")[0].problems]


@settings(max_examples=150, deadline=None)
@given(
    text=st.text(alphabet=st.sampled_from('ab,"\n\r 1\0汉'), max_size=120),
    block=st.integers(1, 9),
    encoding=st.sampled_from(["utf-8", "gb18030"]),
)
def test_every_physical_line_is_in_one_place(
    tmp_path_factory: pytest.TempPathFactory, text: str, block: int, encoding: str
) -> None:
    """Lines = header + rows + continuations + broken, whatever the bytes and however they are cut into blocks."""
    folder = tmp_path_factory.mktemp("x")
    data = ("a,b,c\n" + text).encode(encoding)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode, "BLOCK", block)
        patch.setattr(decode._Utf8Probe, "is_chinese_utf8", property(lambda self: False))
        patch.setattr(get_limits(), "record_lines", 3)
        intake, rows = read(folder, data, encoding)
        whole = data.count(b"\n") + (not data.endswith(b"\n"))
        assert intake.lines == whole
        assert intake.rows == len(rows)
        assert len({row[0] for row in rows}) == len(rows) and all(2 <= int(str(row[0])) <= whole for row in rows)
    assert read(folder, data, encoding)[0].problems is not None


def test_large_file_is_read_in_bounded_chunks(tmp_path: Path) -> None:
    import pyarrow.parquet as pq

    source, text = tmp_path / "s", tmp_path / "t"
    count = 400_000
    source.write_text("a,b,c\n" + "".join(f"{i},{'x' * 20},{'y' * 20}\n" for i in range(count)))
    intake = read_csv(source, "T.csv", TABLE, "utf-8", ",", text)
    assert intake.rows == count
    groups = pq.ParquetFile(text)
    assert groups.num_row_groups >= 2
    assert max(groups.metadata.row_group(i).num_rows for i in range(groups.num_row_groups)) <= 250_000
    assert pl.read_parquet(text)["_row"].to_list() == list(range(2, count + 2))


def test_every_bad_line_is_counted_and_the_first_are_listed(tmp_path: Path) -> None:
    rows = ["1,2,3"] * 5 + ["4,张三,6"] * 30 + ["7,8,9"]
    intake, _ = read(tmp_path, b"a,b,c\n" + "\n".join(rows).encode("gb18030"))
    assert intake.counts == {"file.encoding": 30}
    assert [p.row for p in intake.problems] == list(range(7, 7 + decode.LISTED))
    assert (
        intake.problems[0].found
        == "字节 byte D5 C5 C8 FD，第 3 个字符处 at character 3（像是 GB 18030 / it looks like GB 18030）"
    )
    data = "a,b,c\n1,\ud800,3\n4,5,6\n7,8,\udc00\n".encode("utf-16-le", "surrogatepass")
    intake, _ = read(tmp_path, b"\xff\xfe" + data + b"\x31", "utf-16")
    assert [p.row for p in intake.problems] == [2, 4, 5]
    assert [p.found for p in read(tmp_path, data, "utf-16")[0].problems] == [
        "没有 UTF-16 BOM / no UTF-16 BOM (61 00 2C)"
    ]


@settings(max_examples=80, deadline=None)
@given(
    lines=st.lists(
        st.sampled_from([b"1,2,3", "张,三,x".encode(), b"1,\xff,3", b"\xe5,\x80,3", b"4,5,\xe5\xbc"]), max_size=9
    ),
    block=st.integers(1, 7),
)
def test_bad_lines_are_those_that_python_cannot_decode_alone(
    tmp_path_factory: pytest.TempPathFactory, lines: list[bytes], block: int
) -> None:
    bad = [
        number
        for number, line in enumerate(lines, start=2)
        if b"\xff" in line or b"\xe5," in line or line[-1:] == b"\xbc"
    ]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(decode, "BLOCK", block)
        intake, _ = read(tmp_path_factory.mktemp("x"), b"\n".join([b"a,b,c", *lines]))
    assert [p.row for p in intake.problems] == bad and intake.counts["file.encoding"] == len(bad)


def test_one_line_without_end_is_cut_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import tracemalloc

    monkeypatch.setattr(decode, "BLOCK", 1 << 18)
    source, text = tmp_path / "s", tmp_path / "t"
    with source.open("wb") as out:
        out.write(b"a,b,c\n1,2,3\n")
        for _ in range(40):
            out.write(b"x" * (1 << 20))
        out.write(b"\r\n4,5,6\n")
    tracemalloc.start()
    intake = read_csv(source, "T.csv", TABLE, "utf-8", ",", text)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [(p.rule, p.row, p.found) for p in intake.problems] == [("line.broken", 3, "行过长 line too long")]
    assert (intake.rows, intake.lines) == (2, 4) and pl.read_parquet(text)["_row"].to_list() == [2, 4]
    assert peak < 16 << 20


def test_a_hundred_thousand_columns_are_told_in_short(tmp_path: Path) -> None:
    names = ",".join(f"c{n}" for n in range(100_000)).encode()
    intake, _ = read(tmp_path, names + b"\n" + b"," * 99_999 + b"\n")
    assert len(intake.problems) <= get_limits().report_rows + 1 and not intake.readable
    assert intake.counts == {"columns.unknown": 100_000, "columns.missing": 3}
    assert {p.rule for p in intake.problems} == {"columns.unknown", "columns.missing"}
    intake, _ = read(tmp_path, b",".join([names] * 3) + b"\n1\n")
    assert [(p.rule, p.row) for p in intake.problems] == [("line.broken", 1)] and not intake.readable
    intake, rows = read(tmp_path, b"a,b,c\n" + b"," * 99_999 + b"\n1,2,3\n")
    assert rows == [(3, "1", "2", "3")] and intake.problems[0].found == "100000 列 fields"
