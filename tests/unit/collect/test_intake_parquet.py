"""Parquet that says one thing and holds another."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from polars.exceptions import PanicException

from auditlake.collect.delivery import Desk
from auditlake.collect.discover import Delivery
from auditlake.collect.intake import Intake
from auditlake.collect.intake_parquet import read_parquet
from auditlake.collect.limits import get_limits
from auditlake.collect.prefix import Place
from auditlake.collect.workers import Question, judge
from auditlake.standard.contracts import Column, Table

TABLE = Table(
    "t", "表", "", "d", "state", "", "",
    (Column("id", "编号", "VARCHAR", True, "plain"), Column("day", "日期", "DATE", False, "plain"),
     Column("at", "时间", "TIMESTAMP", False, "plain")), ("id",),
)  # fmt: skip


def read(tmp_path: Path, rows: int | None = None, **columns: Any) -> tuple[Intake, list[dict[str, Any]]]:
    size = len(next(iter(columns.values())))
    whole = {
        "id": pa.array([f"K{n}" for n in range(size)]),
        "day": pa.array([16503] * size, pa.int32()).view(pa.date32()),
        "at": pa.array([0] * size, pa.timestamp("us")),
    } | columns
    pq.write_table(pa.table(whole), tmp_path / "s")
    intake = read_parquet(tmp_path / "s", "t.parquet", TABLE, tmp_path / "t", rows=rows)
    text = tmp_path / "t"
    return intake, pq.read_table(text).to_pylist() if text.exists() else []


def told(intake: Intake) -> list[tuple[str, int | None, str]]:
    return [(p.rule, p.row, p.column) for p in intake.problems]


def test_text_that_is_no_utf8_is_found_where_it_stands(tmp_path: Path) -> None:
    intake, _ = read(tmp_path, id=pa.array([b"a", "表".encode(), b"\xe8\xa1", b"d"], pa.binary()).view(pa.string()))
    assert told(intake) == [("file.encoding", 4, "id")] and not intake.readable


def test_control_characters_are_broken_lines_as_in_a_csv(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, id=pa.array(["a", "b\0", "c\r", "d"]))
    assert told(intake) == [("line.broken", 3, ""), ("line.broken", 4, "")]
    assert (intake.rows, intake.broken) == (2, 2) and [row["_row"] for row in rows] == [2, 5]


@pytest.mark.parametrize("unit", ["s", "ms", "us", "ns"])
def test_days_that_nobody_can_write_are_shown_as_numbers(tmp_path: Path, unit: str) -> None:
    far = 2**62
    intake, rows = read(
        tmp_path,
        day=pa.array([16503, 2**31 - 1, -(2**31), None], pa.int32()).view(pa.date32()),
        at=pa.array([0, far // 10**6, None, -far // 10**6], pa.timestamp(unit)),
    )
    assert told(intake) == []
    assert [row["day"] for row in rows] == ["2015-03-09", "185542587100800000", "-185542587187200000", ""]
    assert rows[0]["at"] == "1970-01-01 00:00:00" and rows[2]["at"] == ""


def test_a_file_that_counts_its_rows_otherwise_is_not_read(tmp_path: Path) -> None:
    intake, rows = read(tmp_path, 7, id=pa.array(["a", "b"]))
    assert [(p.rule, p.found, p.expected) for p in intake.problems] == [("rows.count", "2", "7")] and rows == []


def test_more_rows_than_a_file_can_mean(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(get_limits(), "unpack_ratio", 2)
    intake, rows = read(tmp_path, id=pa.array(["a"] * 200_000))
    assert told(intake) == [("file.format", None, "")] and rows == []


def test_a_panic_over_one_delivery_is_told_like_any_failure(monkeypatch: pytest.MonkeyPatch) -> None:
    def panics(*_: object) -> None:
        raise PanicException("out-of-range date")

    monkeypatch.setattr(Desk, "answer", panics)
    place = Place("330106-si", "2026-07", 1, "period", "orgs/330106-si/in/2026-07/period-r1/")
    answer = judge(Question("330000", (0, ""), Delivery(place), (), (place,)), None)  # type: ignore[arg-type]
    assert answer.error == "PanicException: out-of-range date" and answer.payload is None
