"""What is owed and what has come of it, by the receipts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from auditlake.clerk.owed import duties, owed, workdays_until
from auditlake.settings import get_settings
from auditlake.standard.calendar import due_date
from auditlake.standard.reference import orgs

SI = orgs()["330106-si"]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("AUDITLAKE_AS_OF", "2026-10-12T09:00")
    get_settings.cache_clear()
    yield
    get_settings.cache_clear()


def receipt(period: str, outcome: str = "accepted", **more: Any) -> dict[str, Any]:
    made = {"period": period, "kind": "period", "revision": 1, "outcome": outcome, "tables_missing": [], "days_late": 0}
    made |= {"submission": f"{SI.id}.{period}.period.r1", "received_at": "2026-08-05T09:00:00+08:00"}
    return made | more


def test_states_follow_the_receipts() -> None:
    found = owed(SI, [
        receipt("2026-09", "refused"),
        receipt("2026-09", kind="answer"),
        receipt("2026-08", tables_missing=["AC83"], days_late=2, revision=2),
        receipt("2026-08", days_late=0),
        receipt("2026-07"),
        receipt("2026-05"),
    ])  # fmt: skip
    assert [(one.period, one.state) for one in found] == [
        ("2026-06", "open"), ("2026-08", "incomplete"), ("2026-09", "refused"), ("2026-10", "open"),
    ]  # fmt: skip
    june, august, september, october = found
    assert [t.table for t in august.tables if t.missing] == ["AC83"] and august.days_late == 2
    assert june.days_late == (date(2026, 10, 12) - june.due).days == 94
    assert all(t.missing for t in september.tables) and september.submission == f"{SI.id}.2026-09.period.r1"
    assert (october.days_left, october.days_late) == (workdays_until(october.due), 0)


def test_the_national_holiday_counts_in_no_due_date() -> None:
    [september] = owed(SI, [], "2026-09")
    # worked are the 8th, 9th, the shifted Saturday 10th, then Monday the 12th (today) to Friday the 16th
    assert september.due == date(2026, 10, 16) and september.days_left == 4
    assert owed(SI, None, "2026-09")[0].state == "unknown"


def test_what_else_is_owed_has_a_date_or_a_rhythm() -> None:
    assert {(d.artefact, d.frequency, d.due) for d in duties(SI)} == {
        ("answer", "event", None),
        ("plan", "event", None),
    }
    [report] = [d for d in duties(orgs()["330000-audit"], "2026-12") if d.artefact == "report"]
    assert (report.period, report.workdays, report.due) == ("2026-12", 40, due_date("2026-12", 40))
    assert not [d for d in duties(orgs()["330000-audit"], "2026-11") if d.artefact == "report"]
