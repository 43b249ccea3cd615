"""Rules that run in two engines give the same verdict: polars at the door, DuckDB, plain Python, pandera alone."""

from __future__ import annotations

import warnings
from pathlib import Path

import duckdb
import numpy as np
import pandera.errors
import polars as pl
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from auditlake.collect import keys, numbers
from auditlake.collect.cells import failures
from auditlake.collect.intake import LINE, TextWriter
from auditlake.identity import BLANKS, check_character, id18, is_citizen_id
from auditlake.standardise.functions import create_functions
from benchmarks.validation import bare, sql
from benchmarks.validation.spoil import kinds
from benchmarks.validation.table import door, table
from tests.unit.collect.builder import citizen_id, credit_code

#: of every kind of rule one column that has it, all of whose rules are compared
COLUMNS = sorted({columns[0].name for columns in kinds().values()})
RULES = [(name, rule, expression) for name in COLUMNS for rule, expression in sql.rules(table().column(name))]
RIGHT = {
    "month": "202607", "decimal": "-12.50", "integer": "-42", "date": "2024-02-29", "timestamp": "2026-07-01 23:59:59",
    "boolean": "true", "closed_list": "1", "pseudonym": "0123456789abcdef" * 2, "division": "330113", "length": "张三",
    "required": "x",
}  # fmt: skip
_ODD = st.sampled_from([*"0123456789Xx-.: +,eE\u3000\t\n\x1c\x85ａ０９Ｘ中㐂💴\x00\u0130ſﬀ'\""])
_SEEDS = st.one_of(
    st.sampled_from(list(RIGHT.values())),
    st.integers(0, 400).map(citizen_id),
    st.integers(0, 400).map(credit_code),
    st.sampled_from(["330106600101123", "659012", "810000", "0000-01-01", "9999-12-31", "2026-06-30 23:59:60",
                     "2026-06-30 24:00:00", "11010100000101001" + check_character("11010100000101001")]),
    st.text(_ODD, max_size=20),
    st.text(max_size=20),
)  # fmt: skip


@st.composite
def cells(draw: st.DrawFn) -> str | None:
    """NULL, blank, right, and right with one thing changed."""
    if draw(st.integers(0, 9)) == 0:
        return draw(st.sampled_from([None, "", " ", "\u3000", "\x1f"]))
    text = draw(_SEEDS)
    way, at = draw(st.integers(0, 5)), draw(st.integers(0, max(len(text) - 1, 0)))
    odd = draw(_ODD)
    changed = (text, text[:at] + odd + text[at + 1 :], text[:at] + odd + text[at:], text[:at] + text[at + 1 :],
               text.swapcase(), odd + text + odd)[way]  # fmt: skip
    return changed.replace("\x00", "")  # the intake takes a line with NUL for broken


@pytest.fixture(scope="module")
def engine() -> duckdb.DuckDBPyConnection:
    connection = duckdb.connect()
    bare.prepare(connection)
    create_functions(connection)
    return connection


def _in_duckdb(engine: duckdb.DuckDBPyConnection, column: str, expression: str, texts: list[str | None]) -> list[bool]:
    more = "".join(f", {one}" for one in sql.helpers(table().column(column)))
    frame = pl.DataFrame({"place": range(len(texts)), "text": texts}, schema={"place": pl.Int64, "text": pl.String})
    engine.register("given", frame.to_arrow())
    query = f"from (select *{more} from (select place, coalesce(text, '') as {column} from given)) order by place"
    return [row[0] for row in engine.execute(f"select {expression} {query}").fetchall()]


def _at_the_door(column: str, rule: str, texts: list[str | None]) -> list[bool]:
    # NULL never reaches the door: every intake writes it as blank
    frame = pl.DataFrame({column: texts}, schema={column: pl.String}).fill_null("")
    return frame.select(door().check(column, rule).passes(pl.col(column))).to_series().to_list()


@pytest.mark.parametrize(("column", "rule", "expression"), RULES, ids=[f"{c}-{r}" for c, r, _ in RULES])
@settings(max_examples=30, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(cells(), min_size=10, max_size=40))
def test_door_and_duckdb_agree(
    engine: duckdb.DuckDBPyConnection, column: str, rule: str, expression: str, texts: list[str | None]
) -> None:
    assert _at_the_door(column, rule, texts) == _in_duckdb(engine, column, expression, texts)


def test_every_kind_of_rule_is_compared_and_each_finds_its_right_cell(engine: duckdb.DuckDBPyConnection) -> None:
    right = RIGHT | {"citizen_id": citizen_id(7), "credit_code": credit_code(7)}
    assert set(kinds()) == set(right)
    wrong = "超" * 100
    for kind, columns in kinds().items():
        for column, rule, expression in [r for r in RULES if r[0] == columns[0].name and r[1] != "cell.required"]:
            if kind != "required":
                assert _at_the_door(column, rule, [right[kind], wrong, None]) == [True, False, True]
                assert _in_duckdb(engine, column, expression, [right[kind], wrong, None]) == [True, False, True]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(texts=st.lists(cells(), min_size=10, max_size=40))
def test_ids_mean_the_same_at_the_door_in_python_and_when_standardised(
    engine: duckdb.DuckDBPyConnection, texts: list[str | None]
) -> None:
    said = [text in (None, "") or is_citizen_id(text) for text in texts]
    assert _at_the_door("id_no", "cell.citizen_id", texts) == said
    filled = [text for text in texts if text is None or text.isascii()]  # upper() of other letters is none of ids
    widened = [engine.execute("select id18(?)", [text]).fetchall()[0][0] for text in filled]
    assert widened == [id18(text) for text in filled]


@settings(max_examples=60, deadline=None)
@given(texts=st.lists(cells(), min_size=10, max_size=40))
def test_matrices_and_one_by_one_agree(texts: list[str | None]) -> None:
    wide = [text for text in texts if text and len(text.encode()) == numbers.WIDTH]
    wide += [citizen_id(3), credit_code(3), "1" * 18, "33010619960230123X", "000000000000000000"]
    letters = np.frombuffer("".join(wide).encode(), dtype=np.uint8).reshape(-1, numbers.WIDTH).T
    plain = [text.isascii() and not set(text) & set(BLANKS) for text in wide]
    for surely, exactly in ((numbers.ids_right, is_citizen_id), (numbers.credit_codes_right, numbers.is_credit_code)):
        said = surely(letters).tolist()
        assert said == [one and exactly(text) for one, text in zip(plain, wide, strict=True)]
        assert any(said)


@settings(max_examples=10, deadline=None)
@given(rows=st.lists(st.lists(cells(), min_size=20, max_size=20), min_size=1, max_size=6))
def test_the_fused_scan_asks_pandera_about_every_row_it_would_refuse(rows: list[list[str | None]]) -> None:
    frame = pl.DataFrame(rows, schema=dict.fromkeys(table().column_names, pl.String), orient="row").fill_null("")
    found = failures(door(), frame)
    with warnings.catch_warnings():
        try:
            door().schema.validate(frame, lazy=True)
            alone = set()
        except pandera.errors.SchemaErrors as errors:
            alone = set(errors.failure_cases.select("index", "column").iter_rows())
    assert set(found.select("index", "column").iter_rows()) == alone


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    files=st.lists(st.lists(st.sampled_from(["a", "b", "c", "中", " a", "A"]), max_size=8), min_size=1, max_size=3),
    out=st.sets(st.integers(2, 9)),
)
def test_repeated_keys_are_those_a_window_finds(
    tmp_path_factory: pytest.TempPathFactory, files: list[list[str]], out: set[int]
) -> None:
    folder, texts, placed = tmp_path_factory.mktemp("keys"), {}, []
    for number, values in enumerate(files):
        name = f"f{number}.csv"
        writer = TextWriter(folder / name, table().column_names)
        frame = pl.DataFrame(
            {"fee_id": values, LINE: range(2, len(values) + 2)}, schema={"fee_id": pl.String, LINE: pl.Int64}
        )
        writer.write(frame.with_columns(pl.lit("").alias(n) for n in table().column_names if n != "fee_id"))
        writer.close()
        texts[name] = Path(folder / name)
        placed += [(name, row, value) for row, value in zip(frame[LINE], values, strict=True) if row not in out]
    rejected = {name: pl.Series(sorted(out), dtype=pl.Int64) for name in texts}
    found = keys.repeated(table(), texts, rejected).select("_file", LINE, "_rule", "_where").rows()
    first: dict[str, tuple[str, int]] = {}
    wanted = []
    for name, row, value in sorted(placed):
        if value in first:
            rule = "key.duplicate" if first[value][0] == name else "key.duplicate_across"
            wanted.append((name, row, rule, f"{first[value][0]} #{first[value][1]}"))
        first.setdefault(value, (name, row))
    assert found == wanted
