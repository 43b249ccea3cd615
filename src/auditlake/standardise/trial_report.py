"""What a trial showed, as lines of text: the door's word, rows by table, unknown codes, row rules, rows to look at."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from pathlib import Path

import duckdb

from auditlake.collect.inspect import Inspection
from auditlake.collect.messages import told
from auditlake.standard.contracts import PROVENANCE, load_tables
from auditlake.standardise.trial import Trial

_SHOWN = 20


def lines(tried: Trial, show: tuple[str, ...]) -> Iterator[str]:
    """The report; of the tables named in ``show`` the first rows, without what only a hub fills but the row key."""
    for found in tried.judged:
        yield from _judgement(found)
    if tried.result is None:
        return
    for table, rows in sorted(tried.result.rows.items()):
        yield f"标准表 standard table  {table}: {rows}"
    for org, dialect, column, value, rows in tried.result.unmapped:
        yield f"未知代码 unknown code  {org} {dialect} {column}={value}: {rows}"
    for table, rows in sorted(tried.result.unlinked.items()):
        yield f"缺少人员 person not delivered  {table}: {rows}"
    for rule, severity, row in tried.fired:
        yield f"行规则 row rule  {rule} ({severity}): {row}"
    for table in show:
        yield from _rows(table, tried.out / "standard" / f"{table}.parquet")


def _judgement(found: Inspection) -> Iterator[str]:
    yield f"{found.place.submission}: {'已退回 refused' if found.refused else '已受理 accepted'}"
    for entry in found.tables if not found.refused else []:
        yield f"  {entry['file']}: {entry['rows_loaded']} 行 rows, {entry['rows_rejected']} 退回 rejected"
    for problem in [p for p in found.problems if p.rule != "table.missing"][:_SHOWN]:
        words = told(problem, found.place.org)
        yield f"  [{problem.rule}] {words['message_zh']} → {words['todo_zh']}"
        yield f"    {words['message_en']} → {words['todo_en']}"


def _rows(table: str, file: Path) -> Iterator[str]:
    if not file.is_file():
        yield f"{table}: 没有行 / no rows came"
        return
    names = [c for c in load_tables()[table].column_names if c == "row_key" or c not in PROVENANCE]
    with duckdb.connect() as connection:
        query = f"select {', '.join(names)} from read_parquet(?) order by row_key limit {_SHOWN}"
        rows = connection.execute(query, [str(file)]).fetchall()
    out = io.StringIO()
    csv.writer(out, lineterminator="\n").writerows([names, *rows])
    yield out.getvalue().rstrip()
