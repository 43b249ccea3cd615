"""What went up, what was cut, what was answered: folded from the ledger."""

from __future__ import annotations

from typing import Any

import pytest

from auditlake.ledger import Event
from auditlake.report_up import sent as module
from auditlake.report_up.run import _revision
from auditlake.report_up.sent import Sent, answered, sent


def event(submission: str, what: str, **payload: Any) -> Event:
    return Event("upward", submission, what, {"period": "2026-08", "revision": int(submission[-1])} | payload)


def history(monkeypatch: pytest.MonkeyPatch, *events: Event) -> list[Sent]:
    monkeypatch.setattr(module, "read", lambda store: iter(events))
    return sent(None, "2026-08")  # type: ignore[arg-type]


def test_only_what_the_parent_took_or_may_take_stands(monkeypatch: pytest.MonkeyPatch) -> None:
    events = [event("r1", "prepared"), event("r1", "submitted"), event("r1", "answered", receipt="a", outcome="refused"),
              event("r2", "prepared"), event("r2", "submitted")]  # fmt: skip
    first, second = history(monkeypatch, *events)
    assert not first.stands and second.stands and second.answer is None
    assert answered(None) == {"a"}  # type: ignore[arg-type]
    assert _revision([first, second]) == 3
    [_, done] = history(monkeypatch, *events, event("r2", "answered", receipt="b", outcome="accepted"))
    assert done.stands


def test_a_cut_upload_goes_on_under_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    cut = history(monkeypatch, event("r1", "prepared"), event("r1", "submitted"), event("r2", "prepared"))
    assert [one.submitted for one in cut] == [True, False] and not cut[1].stands
    assert _revision(cut) == 2 and _revision([]) == 1
