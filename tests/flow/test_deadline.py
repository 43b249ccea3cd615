"""Before, at and after a deadline, on the real server: reminders, names, escalation, each once."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from auditlake import clock, ledger
from auditlake.cli.board import board
from auditlake.collect.deadline import close_periods
from auditlake.collect.run import collect_hub
from auditlake.doubts.overdue import remind_answers
from auditlake.ledger import Event
from auditlake.standard.duties import owed_names, owing
from auditlake.store import Store
from auditlake.store.errors import StoreDenied, StoreMissing
from auditlake.verify import verify
from tests.conftest import StoreServer
from tests.flow.collect_hub import send
from tests.flow.test_credentials import eventually
from tests.unit.collect.builder import delivery

HUB, PERIOD, SI, FIN, PARTLY = "330000", "2026-07", "330106-si", "330106-fin", "330110-si"


def on(month: int, day: int) -> dict[str, Any]:
    """What the daily step does on a morning of 2026; the same morning again it does nothing."""
    clock.set_as_of(datetime(2026, month, day, 8, 0))
    outcome = close_periods(HUB)
    assert not any(close_periods(HUB).values())
    return outcome


def notice(hub: Store, key: str) -> dict[str, Any]:
    eventually(lambda: hub.exists(key))
    body: dict[str, Any] = json.loads(hub.get_bytes(key))
    return body


def test_a_period_from_the_first_reminder_to_the_org_above(
    store_server: StoreServer,
    hub: Store,
    tmp_path: Path,
) -> None:
    left_out = owed_names(PARTLY, PERIOD)[0]
    send(store_server, delivery(tmp_path / "whole", SI, count=3), SI)
    send(store_server, _without(tmp_path / "partly", left_out), PARTLY)
    assert len(collect_hub(HUB)["accepted"]) == 2
    lacking = [org for org in owing(HUB, PERIOD) if org != SI]

    assert not any(on(8, 6).values())  # four working days before the 12th
    assert on(8, 7) == {"missing": {}, "ready": [], "reminded": {PERIOD: lacking}, "escalated": {}}
    ahead = notice(hub, f"orgs/{PARTLY}/out/reminders/{PERIOD}-ahead.json")
    assert ahead["tables"] == [left_out] and ahead["due"] == "2026-08-12" and left_out in ahead["message_zh"]
    assert not any(on(8, 12).values())

    closed = on(8, 13)
    assert closed["missing"] == {PERIOD: [org for org in lacking if org != PARTLY]} and closed["ready"] == [PERIOD]
    [event] = [e for e in ledger.read(hub) if e.event == "closed"]
    assert event.payload["tables"][PARTLY] == [left_out]
    assert event.payload["tables"][FIN] == list(owed_names(FIN, PERIOD))
    assert notice(hub, f"orgs/{FIN}/out/reminders/{PERIOD}.json")["tables"] == list(owed_names(FIN, PERIOD))

    assert not any(on(8, 18).values())
    assert on(8, 19)["escalated"] == {PERIOD: lacking}
    key = f"orgs/330100-fin/out/escalations/{PERIOD}-{FIN}.json"
    told = notice(hub, key)
    assert (told["org"], told["days_late"], told["workdays_late"]) == (FIN, 7, 5)
    assert "西湖区财政局" in told["message_zh"] and "7 days (5 working days)" in told["message_en"]
    assert notice(hub, f"orgs/330000-audit/out/escalations/{PERIOD}-330000-ps.json")["org"] == "330000-ps"
    events = [e for e in ledger.read(hub) if e.event == "escalated"]
    assert len(events) == len(lacking) and {e.entity_kind for e in events} == {"period"}
    mine = next(e for e in events if e.entity_id == f"{FIN}.{PERIOD}")
    assert mine.recipients == ("330100-fin",) and mine.payload["parent"] == "330100-fin"
    # the parent reads it with its own key, the overdue org does not
    parent = store_server.org_store("330100-fin", HUB)
    eventually(lambda: parent.exists(key))
    assert parent.get_bytes(key) == hub.get_bytes(key)
    with pytest.raises((StoreDenied, StoreMissing)):
        store_server.org_store(FIN, HUB).get_bytes(key)

    assert not any(on(8, 20).values())
    assert verify(HUB) == []

    shown = CliRunner().invoke(board, [HUB, "--lang", "en"])
    assert shown.exit_code == 0 and "Xihu finance bureau" in shown.output and "‼ 2/" in shown.output
    mine = CliRunner().invoke(board, [HUB, "--card", "330106"])
    assert "2026-07  owed=2  came=1  overdue=1" in mine.output
    assert CliRunner().invoke(board, ["999999"]).exit_code == 2


def _without(folder: Path, table: str) -> Path:
    made = delivery(folder, PARTLY, count=3)
    manifest = json.loads((made / "datapackage.json").read_bytes())
    dropped = [one for one in manifest["resources"] if one["name"] == table]
    assert len(dropped) == 1
    (made / dropped[0]["path"]).unlink()
    manifest["resources"].remove(dropped[0])
    (made / "datapackage.json").write_text(json.dumps(manifest), encoding="utf-8")
    return made


def test_answers_that_are_overdue(store_server: StoreServer, hub: Store) -> None:
    clock.set_as_of(datetime(2026, 8, 20, 9, 0))
    about = {"check_code": "PEN-01", "period": PERIOD, "area_code": "330106", "agency_code": SI,
             "subject_kind": "person", "subject_key": "ab", "episode_start": "202607", "build": "b"}  # fmt: skip
    ids = ["a" * 16, "b" * 16]
    ledger.append(hub, [Event("doubt", one, event, about) for one in ids for event in ("opened", "sent")])
    clock.set_as_of(datetime(2026, 9, 3, 9, 0))  # ten working days later: the last one in time
    assert remind_answers(HUB) == {}
    clock.set_as_of(datetime(2026, 9, 4, 9, 0))
    assert remind_answers(HUB) == {SI: ids} and remind_answers(HUB) == {}
    assert notice(hub, f"orgs/{SI}/out/reminders/answers-2026-09-04.json")["doubts"] == ids
