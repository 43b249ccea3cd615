"""The three words table by table."""

from __future__ import annotations

from typing import Any

from auditlake.board.facts import facts
from auditlake.board.table_facts import COLUMNS, table_facts
from auditlake.collect.receipts import Book
from tests.unit.board.receipts import HUB, receipt

SI = "330106-si"


def line(table: str, standard: str, rows: int = 5, **changes: Any) -> dict[str, Any]:
    return {"table": table, "standard_table": standard, "rows_declared": rows, "rows_loaded": rows, "rows_rejected": 0,
            "vanished": 0, "opening_differs": 0} | changes  # fmt: skip


def rows(*receipts: dict[str, Any]) -> dict[tuple[str, str], dict[str, Any]]:
    found = [row for row in table_facts(HUB, Book.of(receipts)) if row["org"] == SI]
    assert all(list(row) == list(COLUMNS) for row in found)
    return {(row["period"], row["table_name"]): row for row in found}


def test_a_table_may_lack_while_others_came() -> None:
    made = rows(receipt(SI, tables=[line("AC60", "benefit_payee", vanished=2), line("AC83", "benefit_payment")]))
    payee, payment = made["2026-07", "benefit_payee"], made["2026-07", "benefit_payment"]
    assert (payee["owed"], payee["came"], payee["complete"], payee["on_time"], payee["vanished"]) == (
        True, True, True, True, 2,
    )  # fmt: skip
    assert payment["continuous"] and not made["2026-07", "person"]["came"]
    assert not made["2026-07", "person"]["complete"] and not made["2026-07", "person"]["on_time"]


def test_a_table_left_out_once_is_a_gap() -> None:
    both = [line("AC60", "benefit_payee"), line("AC83", "benefit_payment")]
    made = rows(receipt(SI, "2026-06", "2026-07-05", tables=both), receipt(SI, tables=both[:1]),
                receipt(SI, "2026-08", "2026-09-05", tables=both))  # fmt: skip
    assert [made[p, "benefit_payment"]["continuous"] for p in ("2026-06", "2026-07", "2026-08")] == [True, False, False]
    assert all(made[p, "benefit_payee"]["continuous"] for p in ("2026-06", "2026-07", "2026-08"))


def test_a_correction_of_one_table_carries_the_others() -> None:
    first = receipt(SI, tables=[line("AC60", "benefit_payee", 5), line("AC83", "benefit_payment", 7)])
    second = receipt(SI, revision=2, kind="correction", tables=[line("AC60", "benefit_payee", 6)],
                     carried={"AC83": first["submission"]})  # fmt: skip
    made = rows(first, second)
    assert made["2026-07", "benefit_payee"]["rows_loaded"] == 6
    assert made["2026-07", "benefit_payment"]["rows_loaded"] == 7
    [whole] = [row for row in facts(HUB, Book.of([first, second])) if (row["org"], row["period"]) == (SI, "2026-07")]
    assert (whole["rows"], whole["complete"]) == (13, True)
