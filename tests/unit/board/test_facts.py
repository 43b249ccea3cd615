"""Every state and the three words, from receipts."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from auditlake.board.cards import card
from auditlake.board.facts import facts
from auditlake.board.matrix import Matrix, Opened
from auditlake.board.store import frame
from auditlake.collect.receipts import Book
from auditlake.ledger.envelope import Event
from auditlake.standard.duties import owed_names, owing
from tests.unit.board.receipts import HUB, receipt, warning

SI, FIN = "330106-si", "330106-fin"


def rows(*receipts: dict[str, Any], closed: str = "") -> dict[tuple[str, str], dict[str, Any]]:
    book = Book.of(receipts)
    if closed:
        book.note(Event("period", "2026-07", "closed", as_of=closed))
    return {(row["org"], row["period"]): row for row in facts(HUB, book)}


def state(*receipts: dict[str, Any], closed: str = "") -> str:
    return str(rows(*receipts, closed=closed)[SI, "2026-07"]["state"])


def test_states_of_what_came() -> None:
    assert state(receipt(SI)) == "accepted"
    assert state(receipt(SI, problems=[warning()])) == state(receipt(SI, rows_rejected=1)) == "warned"
    assert state(receipt(SI, problems=[warning("file.header_only")])) == "accepted"
    assert state(receipt(SI, on="2026-08-13")) == "late"
    assert state(receipt(SI, on="2026-08-14"), closed="2026-08-13T08:00:00+08:00") == "supplementary"
    assert state(receipt(SI), closed="2026-08-13T08:00:00+08:00") == "accepted"
    assert state(receipt(SI, outcome="refused")) == "refused"
    assert state(receipt(FIN)) == "missing"
    assert state(receipt(SI, outcome="refused"), receipt(SI, revision=2)) == "accepted"


def test_a_correction_of_what_came_in_time_is_not_late() -> None:
    row = rows(receipt(SI), receipt(SI, on="2026-08-20", revision=2, kind="correction"))[SI, "2026-07"]
    assert (row["state"], row["days_late"], row["accepted"], row["revision"]) == ("accepted", 0, 2, 2)


def test_what_the_city_decides() -> None:
    county, city = "330203-si", "330200-si"  # parameter city_signoff holds there for August
    sent = receipt(county, "2026-08", "2026-09-05")

    def decided(decision: str) -> dict[str, Any]:
        said = [{"submission": sent["submission"], "decision": decision, "reason": "缺页"}]
        return receipt(city, "2026-08", "2026-09-06", kind="signoff", signoff=said)

    assert rows(sent)[county, "2026-08"]["state"] == "unsigned"
    assert rows(sent, decided("accept"))[county, "2026-08"]["state"] == "signed"
    returned = rows(sent, decided("return"))[county, "2026-08"]
    assert (returned["state"], returned["reason"], returned["complete"]) == ("returned", "缺页", False)


def test_late_in_calendar_and_working_days() -> None:
    row = rows(receipt(SI, "2026-09", "2026-10-19"))[SI, "2026-09"]
    assert (row["due"], row["days_late"], row["workdays_late"]) == (date(2026, 10, 16), 3, 1)
    assert row["on_time"] is False


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({}, (True, True)),
        ({"tables_missing": ["AC60"]}, (False, True)),
        ({"tables": [{"table": "a", "rows_declared": 2, "rows_loaded": 1}]}, (False, True)),
        ({"tables": [{"table": "a", "rows_declared": 1, "rows_loaded": 1, "control_declared": "1.00",
                      "control_loaded": "2.00"}]}, (False, True)),
        ({"tables": [{"table": "a", "rows_declared": 1, "rows_loaded": 1, "opening_differs": 1}]}, (True, False)),
        ({"problems": [warning("table.vanished")], "problem_counts": {"table.vanished": 1}}, (True, False)),
    ],
)  # fmt: skip
def test_complete_and_continuous(changes: dict[str, Any], words: tuple[bool, bool]) -> None:
    row = rows(receipt(SI, **changes))[SI, "2026-07"]
    assert (row["complete"], row["continuous"]) == words and row["on_time"] is True


def test_a_gap_breaks_continuity_until_it_is_filled() -> None:
    first, third = receipt(SI, "2026-06", "2026-07-05", kind="baseline"), receipt(SI, "2026-08", "2026-09-05")
    assert rows(first, third)[SI, "2026-08"]["continuous"] is False
    assert rows(first, third, receipt(SI, on="2026-09-06"))[SI, "2026-08"]["continuous"] is True
    assert rows(first)[SI, "2026-07"]["tables_missing"] == " ".join(owed_names(SI, "2026-07"))


def test_what_is_missing_waits_until_it_is_due() -> None:
    found = frame(list(rows(receipt(SI)).values()))
    due = Matrix(HUB, found, date(2026, 8, 12))
    over = Matrix(HUB, found, date(2026, 8, 13))
    assert due.states[FIN, "2026-07"] == "waiting" and over.states[FIN, "2026-07"] == "overdue"
    assert (due.worst("330106", "2026-07"), over.worst("330106", "2026-07")) == ("waiting", "overdue")
    assert over.tally(HUB, "2026-07") == (1, len(owing(HUB, "2026-07")))


def test_the_tree_goes_from_hub_to_orgs() -> None:
    matrix = Matrix(HUB, frame(list(rows(receipt(SI)).values())), date(2026, 8, 13))
    lines = [(line.depth, line.key) for line in matrix.lines(Opened.of("*"))]
    assert lines[0] == (0, HUB) and (1, "330000-ps") in lines
    at = lines.index((1, "330100"))
    assert lines[at + 1 : at + 6] == [(2, "330100-fin"), (2, "330100-si"), (2, "330106"), (3, FIN), (3, SI)]
    assert [line.key for line in matrix.lines(Opened.of("-"))] == [HUB]
    everything = {line.key for line in matrix.lines(Opened.of("*"))}
    lacking = {line.key for line in matrix.lines(Opened.of("*"), "2026-07")}
    assert everything - lacking == {SI}
    assert Opened.of("*").toggled("330100") == "*.-330100" and "330100" not in Opened.of("*.-330100")
    assert Opened.of("-").toggled("330100") == "330100" and Opened.of("330100").toggled("330100") == "-"


def test_a_card_adds_up() -> None:
    some = receipt(SI, rows_rejected=3)
    some["tables"][0]["rows_rejected"] = 3
    found = rows(some, receipt("330110-si", on="2026-08-14", outcome="refused"),
                 receipt("330110-si", on="2026-08-17", revision=2))  # fmt: skip
    matrix = Matrix(HUB, frame(list(found.values())), date(2026, 8, 20))
    [_, one] = card(matrix.facts, matrix.members("330100"))
    assert one["period"] == "2026-07" and one["owed"] == len(matrix.members("330100")) == 8
    assert (one["came"], one["overdue"], one["refusals"], one["late_orgs"]) == (2, 6, 1, 1)
    assert (one["most_late"], one["most_late_workdays"], one["rows"], one["rows_rejected"]) == (5, 3, 24, 3)
    assert (one["complete"], one["on_time"]) == (2, 1)
