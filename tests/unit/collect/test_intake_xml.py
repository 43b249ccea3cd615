"""XML into the same text as CSV, and what hostile or broken XML is told."""

from __future__ import annotations

import csv
import io
import tracemalloc
from pathlib import Path
from xml.sax.saxutils import escape

import polars as pl
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from auditlake.collect.intake import Intake, read_csv
from auditlake.collect.intake_xml import read_xml
from auditlake.collect.limits import get_limits
from auditlake.standard.contracts import Column, Table
from auditlake.standard.dialects import Dialect, load_dialect
from auditlake.standard.xml_names import column_elements, interface_element, table_elements

BOOKS = load_dialect("fund_books")
PLACES = BOOKS.tables["银行账户"]


def _dialect(*columns: Column) -> tuple[Dialect, Table]:
    table = Table("T1", "流水", "", "d", "event", "", "", columns, (columns[0].name,))
    return Dialect("demo", "示范接口（甲）", "", "csv", "utf-8", ",", '"', "%Y-%m-%d", "", {"T1": table}, {}), table


def _column(name: str, zh: str, required: bool = False) -> Column:
    return Column(name, zh, "VARCHAR", required, "plain")


DEMO, TABLE = _dialect(_column("a", "编号", True), _column("b", "姓名（曾用）"), _column("c", "说明"))


def read(
    folder: Path, data: bytes | str, encoding: str | None = None, dialect: Dialect = DEMO, table: Table = TABLE
) -> tuple[Intake, list[tuple[object, ...]]]:
    source, text = folder / "s.xml", folder / "t.parquet"
    source.write_bytes(data.encode() if isinstance(data, str) else data)
    intake = read_xml(source, "T1.xml", table, dialect, text, encoding)
    rows = pl.read_parquet(text).select("_row", *table.column_names).rows() if text.is_file() else []
    return intake, rows


def rules(intake: Intake) -> list[tuple[str, int | None, str]]:
    return [(p.rule, p.row, p.column) for p in intake.problems]


GOOD = """<?xml version="1.0" encoding="UTF-8"?>
<示范接口>
  <!-- 导出 -->
  <流水 locID="0101">
    <编号> 1 </编号>
    <姓名_曾用>张三<![CDATA[<&>]]></姓名_曾用>
    <说明/>
  </流水>
  <流水><说明>二
行 &lt;&amp;&gt; &#x20000;</说明><编号>2</编号></流水>
</示范接口>
"""


def test_rows_have_the_line_of_their_record(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, GOOD)
    assert rows == [(4, " 1 ", "张三<&>", ""), (9, "2", "", "二\n行 <&> \U00020000")]
    assert intake.problems == [] and intake.readable and intake.rows == 2


def test_records_that_share_a_line_are_told_apart(tmp_path: Path) -> None:
    data = "<示范接口>" + "".join(f"<流水><编号>{n}</编号><说明/><姓名_曾用/></流水>" for n in range(4)) + "</示范接口>"
    assert [row[:2] for row in read(tmp_path, data)[1]] == [(2, "0"), (3, "1"), (4, "2"), (5, "3")]
    spread = data.replace("<流水><编号>2", "\n\n\n\n\n\n\n<流水><编号>2")
    assert [row[:2] for row in read(tmp_path, spread)[1]] == [(2, "0"), (3, "1"), (8, "2"), (9, "3")]


def test_the_contracts_own_names_and_a_namespace_are_understood(tmp_path: Path) -> None:
    data = '<x:demo xmlns:x="urn:n"><x:T1><x:a>1</x:a><x:b>2</x:b><x:说明>3</x:说明></x:T1></x:demo>'
    assert read(tmp_path, data)[1] == [(2, "1", "2", "3")]
    both = "<demo><T1><a>1</a><b>2</b><c/></T1><T1><编号>3</编号><b/><c/></T1></demo>"
    assert [row[1] for row in read(tmp_path, both)[1]] == ["1", "3"]
    twice = "<demo><T1><a>1</a><编号>3</编号></T1></demo>"
    assert rules(read(tmp_path, twice)[0]) == [("columns.duplicate", 2, "a")]
    other = '<demo xmlns:o="urn:o"><T1><a>1</a><o:b>2</o:b></T1></demo>'
    assert rules(read(tmp_path, other)[0]) == [("columns.unknown", 2, "urn:o b")]


def test_a_name_that_may_mean_two_columns_is_not_understood(tmp_path: Path) -> None:
    dialect, table = _dialect(_column("姓名", "姓名"), _column("甲", "乙"), _column("x", "甲"))
    assert column_elements(table) == {"姓名": "姓名", "甲": "甲_甲", "x": "甲_x"}
    data = "<示范接口><流水><姓名>1</姓名><甲>2</甲></流水></示范接口>"
    assert read(tmp_path, data, dialect=dialect, table=table)[1][0][1:] == ("1", "2", "")
    crossed, table = _dialect(_column("p", "Q"), _column("Q", "r"))
    assert column_elements(table) == {"p": "Q", "Q": "r"}
    found = read(tmp_path, "<demo><T1><p>1</p><Q>2</Q></T1></demo>", dialect=crossed, table=table)[0]
    assert rules(found) == [("columns.unknown", 2, "p")]


@pytest.mark.parametrize("encoding", ["UTF-8", "gb18030", "GBK"])
def test_encodings(tmp_path: Path, encoding: str) -> None:
    data = GOOD.replace("UTF-8", encoding).replace("张三", "䶮㐂").encode("gb18030" if encoding != "UTF-8" else "utf-8")
    assert read(tmp_path, data)[1][0][2] == "䶮㐂<&>"
    assert read(tmp_path, data, encoding)[0].problems == []
    other = "utf-8" if encoding != "UTF-8" else "gb18030"
    assert rules(read(tmp_path, data, other)[0]) == [("file.encoding", 1, "encoding")]


@pytest.mark.parametrize(
    ("data", "line"),
    [
        (GOOD.encode("gb18030"), 2),
        (GOOD.replace("UTF-8", "GB18030").encode(), 1),
        (GOOD.encode("utf-16"), 1),
        (GOOD.replace("UTF-8", "Big5").encode("big5", "ignore"), 1),
        (GOOD.encode()[:120] + b"\xff", 5),
    ],
)
def test_wrong_encoding(tmp_path: Path, data: bytes, line: int) -> None:
    intake, _ = read(tmp_path, data)
    assert {p.rule for p in intake.problems} == {"file.encoding"} and intake.problems[0].row == line
    assert not intake.readable and intake.counts["file.encoding"] == len(intake.problems)


def test_columns(tmp_path: Path) -> None:
    assert rules(read(tmp_path, b"")[0]) == [("file.empty", None, "")]
    empty, rows = read(tmp_path, "<示范接口/>")
    assert (rules(empty), rows, empty.rows, empty.readable) == ([], [], 0, True)
    assert rules(read(tmp_path, "<账簿/>")[0]) == [("columns.unknown", 1, "账簿")]
    assert rules(read(tmp_path, GOOD.replace("说明", "备注"))[0]) == [("columns.unknown", 4, "备注")]
    assert rules(read(tmp_path, GOOD.replace("流水", "科目"))[0]) == [("columns.unknown", 4, "科目")]
    assert rules(read(tmp_path, GOOD.replace("<说明/>", "<编号/>"))[0]) == [("columns.duplicate", 4, "编号")]
    assert rules(read(tmp_path, GOOD.replace("<说明/>", "<说明 金额='1'/>"))[0]) == [("columns.unknown", 7, "@金额")]
    assert rules(read(tmp_path, GOOD.replace("<说明/>", "<说明>x<p/></说明>"))[0])[0][:2] == ("line.broken", 7)
    # required: refused; optional: told, and read as blank
    gone, rows = read(tmp_path, GOOD.replace("编号>", "说明>").replace("<说明/>", "").replace("<说明>2</说明>", ""))
    assert rules(gone) == [("columns.missing", 1, "a")] and not gone.readable
    less, rows = read(tmp_path, GOOD.replace("<姓名_曾用>张三<![CDATA[<&>]]></姓名_曾用>", ""))
    assert [(p.rule, p.column, p.severity) for p in less.problems] == [("columns.missing", "b", "warning")]
    assert less.readable and [row[2] for row in rows] == ["", ""]


def test_a_carriage_return_by_reference_is_broken_as_in_a_csv(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, GOOD.replace("<说明/>", "<说明>x&#13;y</说明>"))
    assert (rules(intake), intake.broken, intake.rows, len(rows)) == ([("line.broken", 4, "")], 1, 1, 1)


LAUGHS = "".join(f'<!ENTITY l{n} "{f"&l{n - 1};" * 10}">' for n in range(1, 12))
ATTACKS = {
    "billion laughs": (f'<!DOCTYPE x [<!ENTITY l0 "ha">{LAUGHS}]>\n<示范接口>&l11;</示范接口>', "line.broken", "DOCTYPE"),
    "quadratic blow-up": (
        f'<!DOCTYPE x [<!ENTITY l "{"x" * 50_000}">]><示范接口>{"&l;" * 50_000}</示范接口>',
        "line.broken",
        "DOCTYPE",
    ),
    "external entity": (
        '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><示范接口><流水><编号>&e;</编号></流水></示范接口>',
        "line.broken",
        "DOCTYPE",
    ),
    "external document type": ('<!DOCTYPE x SYSTEM "http://127.0.0.1:9/x.dtd"><示范接口/>', "line.broken", "DOCTYPE"),
    "undefined entity": ("<示范接口><流水><编号>&e;</编号></流水></示范接口>", "line.broken", "entity"),
    "deep nesting": ("<示范接口><流水>" + "<a>" * 2_000_000, "columns.unknown", "流水"),
    "huge attribute": (f'<示范接口 a="{"x" * 9_000_000}"/>', "line.broken", "too long"),
    "huge name": (f"<{'x' * 9_000_000}/>", "line.broken", "too long"),
    "huge comment": (f"<示范接口><!--{'x' * 9_000_000}--></示范接口>", "line.broken", "too long"),
    "huge cell": (f"<示范接口><流水><编号>{'x' * 9_000_000}</编号></流水></示范接口>", "line.broken", "too long"),
    "many cells": (
        "<示范接口><流水>" + "".join(f"<c{n}/>" for n in range(900_000)) + "</流水></示范接口>",
        "line.broken",
        "too many",
    ),
    "truncated": (GOOD[:150], "line.broken", "unclosed token"),
    "cut between records": (GOOD[: GOOD.rindex("<流水")], "line.broken", "no element found"),
    "cut in a tag": (GOOD[:-4], "line.broken", "unclosed token"),
    "two roots": (GOOD + "<示范接口/>", "line.broken", "junk"),
    "wrong end": ("<示范接口><流水></示范接口>", "line.broken", "mismatched"),
    "control character": ("<示范接口><流水><编号>\x01</编号></流水></示范接口>", "line.broken", "invalid token"),
    "NUL": ("<示范接口><流水><编号>&#0;</编号></流水></示范接口>", "line.broken", "character number"),
    "stray text": ("<示范接口><流水>1</流水></示范接口>", "line.broken", "1"),
    "a CSV": ("a,b,c\n1,2,3\n", "line.broken", "syntax error"),
}  # fmt: skip


@pytest.mark.parametrize("name", ATTACKS)
def test_hostile_and_broken_files_are_refused_and_cost_little(tmp_path: Path, name: str) -> None:
    data, rule, found = ATTACKS[name]
    tracemalloc.start()
    intake, _ = read(tmp_path, data)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert [p.rule for p in intake.problems] == [rule]
    assert found in intake.problems[0].found and not intake.readable
    assert "root:x" not in repr(intake.problems) and peak < 80 << 20


def test_the_line_of_a_broken_file_is_told(tmp_path: Path) -> None:
    assert rules(read(tmp_path, GOOD.replace("</编号>", "</编>", 1))[0]) == [("line.broken", 5, "")]


def test_a_long_file_takes_the_memory_of_a_short_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import pyarrow.parquet as pq

    from auditlake.collect import intake_xml

    monkeypatch.setattr(intake_xml, "CHUNK_ROWS", 5_000)
    peaks = []
    for count in (10_000, 40_000):
        cells = "<编号>{}</编号><姓名_曾用>张三</姓名_曾用><说明>" + "说" * 20 + "</说明>"
        # all in one line: nothing may wait for its end
        data = "<示范接口>" + "".join(f"<流水>{cells.format(n)}</流水>" for n in range(count)) + "</示范接口>"
        source, text = tmp_path / "s", tmp_path / "t"
        source.write_text(data, encoding="utf-8")
        del data
        monkeypatch.setattr("auditlake.collect.decode.BLOCK", 1 << 16)
        tracemalloc.start()
        intake = read_xml(source, "T1.xml", TABLE, DEMO, text)
        peaks.append(tracemalloc.get_traced_memory()[1])
        tracemalloc.stop()
        assert intake.rows == count and pq.ParquetFile(text).num_row_groups >= count // 10_000
        assert pl.read_parquet(text)["_row"].to_list() == list(range(2, count + 2))
    assert peaks[1] < 1.3 * peaks[0]


CELLS = st.one_of(
    st.text(alphabet=st.sampled_from(" \t\n'\"<&>,;|]/\\=张㐂䶮𠀀é0"), max_size=12),
    st.text(alphabet=st.characters(exclude_categories=("Cs", "Cc", "Cn"), exclude_characters="\ufeff"), max_size=8),
    st.integers(0, 10**40).map(str),
    st.sampled_from(["", "]]>", "&amp;", "<!--", " 前后 ", "-0.00", "330106199001011234"]),
)


@settings(max_examples=120, deadline=None)
@given(rows=st.lists(st.tuples(CELLS, CELLS, CELLS, st.booleans()), min_size=1, max_size=12), data=st.data())
def test_xml_gives_the_cells_of_its_csv_twin(
    tmp_path_factory: pytest.TempPathFactory, rows: list[tuple[str, str, str, bool]], data: st.DataObject
) -> None:
    folder = tmp_path_factory.mktemp("x")
    encoding = data.draw(st.sampled_from(["utf-8", "gb18030"]))
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\n", quoting=csv.QUOTE_ALL)
    writer.writerow(["a", "b", "c"])
    writer.writerows([row[:3] for row in rows])
    (folder / "c").write_bytes(out.getvalue().encode(encoding))
    by_csv = read_csv(folder / "c", "T1.csv", TABLE, encoding, ",", folder / "c.parquet")
    records = []
    for row in rows:
        cells = [
            f"<{element}>{escape(cell)}</{element}>"
            for element, cell in zip(column_elements(TABLE).values(), row[:3], strict=True)
            if cell or not row[3]  # NULL is a blank element or none
        ]
        records.append("<流水>" + "\n  ".join(cells) + "</流水>")
    end = data.draw(st.sampled_from(["", "\n", "\r\n  "]))
    text = f'<?xml version="1.0" encoding="{encoding}"?>{end}<示范接口>{end}{end.join(records)}{end}</示范接口>'
    by_xml, found = read(folder, text.encode(encoding), encoding)
    wanted = pl.read_parquet(folder / "c.parquet").select("a", "b", "c").rows()
    assert [p for p in by_xml.problems if p.severity == "error" and p.rule != "columns.missing"] == []
    assert [row[1:] for row in found] == wanted == [row[:3] for row in rows]
    assert len({row[0] for row in found}) == len(rows) == by_xml.rows == by_csv.rows


def test_every_table_has_names_that_xml_and_its_parser_allow(tmp_path: Path) -> None:
    from auditlake.standard.dialects import dialect_names

    roots = set()
    for name in dialect_names():
        dialect = load_dialect(name)
        root = interface_element(dialect)
        roots.add(root)
        records = table_elements(dialect)
        assert len(set(records.values())) == len(records) == len(dialect.tables) > 0
        table = max(dialect.tables.values(), key=lambda t: len(t.columns))
        for table in dialect.tables.values():
            elements = column_elements(table)
            assert len(set(elements.values())) == len(table.columns)
            cells = "".join(f"<{element}>1</{element}>" for element in elements.values())
            text = f"<{root}><{records[table.name]}>{cells}</{records[table.name]}></{root}>"
            intake, rows = read(tmp_path, text, dialect=dialect, table=table)
            assert intake.problems == [] and rows == [(2, *["1"] * len(elements))], (name, table.name)
    assert len(roots) == len(dialect_names())


def test_the_limit_of_a_record_is_the_one_of_the_limits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(get_limits(), "line_chars", 1 << 22)
    intake, rows = read(tmp_path, f"<demo><T1><a>1</a><b/><c>{'x' * 3_000_000}</c></T1></demo>")
    assert intake.problems == [] and len(str(rows[0][3])) == 3_000_000


@settings(max_examples=200, deadline=None)
@given(
    text=st.lists(
        st.sampled_from(
            ["<示范接口>", "</示范接口>", "<流水>", "</流水>", "<编号>", "</编号>", "<编号/>", "<说明 a='", "'>", "1", "\n",
             "\r", "<![CDATA[", "]]>", "<!--", "-->", "&lt;", "&x;", "&#13;", "<!DOCTYPE a [", "]>", "<?p ?>", "\0", "\ufffe",
             "<?xml version='1.0' encoding='gbk'?>", "\ufeff", " xmlns='u'", "汉"]
        ),
        max_size=30,
    ),
    encoding=st.sampled_from(["utf-8", "gb18030", "utf-16"]),
    cut=st.integers(0, 200),
    piece=st.integers(1, 9),
)  # fmt: skip
def test_whatever_the_bytes_reading_ends_in_an_answer(
    tmp_path_factory: pytest.TempPathFactory, text: list[str], encoding: str, cut: int, piece: int
) -> None:
    """Never an exception; rows are numbered apart; how the text is cut into pieces changes nothing."""
    folder = tmp_path_factory.mktemp("x")
    data = "".join(text).encode(encoding, "ignore")[cut // 8 :]
    whole, rows = read(folder, data)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("auditlake.collect.xml_records.PIECE", piece)
        pieces, same = read(folder, data)
    told = [(p.rule, p.row, p.column) for p in whole.problems]
    assert whole.readable == (
        not any(p.severity == "error" and p.rule != "line.broken" for p in whole.problems) and not whole.cut
    )
    assert len({row[0] for row in rows}) == len(rows) == whole.rows
    if whole.readable:
        assert (rows, told) == (same, [(p.rule, p.row, p.column) for p in pieces.problems])
    else:
        assert not pieces.readable
