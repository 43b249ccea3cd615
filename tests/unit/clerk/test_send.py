"""What the clerk sees while it uploads, and a hint that nobody takes."""

from __future__ import annotations

import sys

import pytest

from auditlake.clerk import send


@pytest.mark.parametrize("terminal", [True, False])
def test_progress_is_shown(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], terminal: bool) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    with send.progress() as shown:
        for done in (4, 8):
            shown("AC83.csv", done << 20, 8 << 20)
    out = capsys.readouterr().out
    if terminal:
        assert "AC83.csv" in out and "8.4/8.4" in out
    else:
        assert out == "AC83.csv 8,388,608\n"  # one line when it is done


def test_a_hint_that_nobody_takes_changes_nothing(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.delenv("AUDITLAKE_NOTIFY_URL", raising=False)
    assert not send.notify("330000", "330106-si") and capsys.readouterr().out == ""
    for url in ("http://127.0.0.1:9", "no address"):
        monkeypatch.setenv("AUDITLAKE_NOTIFY_URL", url)
        assert not send.notify("330000", "330106-si")
        told = capsys.readouterr().out
        assert "不影响报送" in told and "nothing is lost" in told
