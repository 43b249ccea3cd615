"""Answers to doubts: a submission of kind ``answer`` carries one small table in no dialect at all."""

from __future__ import annotations

import re
from typing import Any

import polars as pl

from auditlake.standard.contracts import Column, Table

FILE = "answers.csv"
_NUMBER = re.compile(r"\d{17}[\dXx]|\d{15,}")


def _column(
    name: str,
    zh: str,
    type_: str,
    required: bool,
    length: int | None = None,
    semantic: str | None = None,
    code_list: str | None = None,
) -> Column:
    return Column(name, zh, type_, required, "plain", length, semantic, None, code_list)


ANSWERS = Table(
    name="answers",
    name_zh="疑点核实答复",
    name_en="Answers to doubts",
    domain="doubts",
    kind="event",
    grain="一行为一个疑点的答复 / one row per doubt answered",
    guidance="逐条答复下发的疑点。 Answer every doubt sent to you, one row each.",
    columns=(
        _column("doubt_id", "疑点编号", "VARCHAR", True, 16, "doubt_id"),
        _column("result", "核实结果", "VARCHAR", True, 16, "closed_list", "verification_result"),
        _column("amount_confirmed", "核实金额", "DECIMAL(18,2)", False, None, "money"),
        _column("note", "说明", "VARCHAR", False, 500),
        _column("answered_on", "答复日期", "DATE", True),
    ),
    key=("doubt_id",),
    file_name=FILE,
)


def rows(frame: pl.DataFrame) -> list[dict[str, Any]]:
    """Accepted answers as plain JSON values (amount as text); long numbers in notes are blotted out."""
    answers = []
    for row in frame.select(ANSWERS.column_names).iter_rows(named=True):
        amount = row["amount_confirmed"]
        answers.append(
            {
                "doubt_id": row["doubt_id"],
                "result": row["result"],
                "amount_confirmed": None if amount is None else str(amount),
                "note": plain(row["note"] or ""),
                "answered_on": row["answered_on"].isoformat(),
            }
        )
    return answers


def plain(text: str) -> str:
    """Free text for the ledger: a clerk may have typed an identity or account number, which it must not keep."""
    return _NUMBER.sub("***", text)
