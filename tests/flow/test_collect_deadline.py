"""When a period is ready: at its deadline, or when everybody has sent."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path

from auditlake import clock, ledger
from auditlake.collect.deadline import close_periods
from auditlake.collect.receipts import Book, owing
from auditlake.collect.run import collect_hub
from auditlake.store import Store
from tests.conftest import StoreServer
from tests.flow.collect_hub import FIN, HUB, SI, newest, send
from tests.unit.collect.builder import delivery


def test_deadline_and_ready(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    send(store_server, delivery(tmp_path / "d", SI), SI)
    collect_hub(HUB)
    assert not any(close_periods(HUB).values())
    clock.set_as_of(datetime(2026, 8, 13, 8, 0))
    result = close_periods(HUB)
    assert result["ready"] == ["2026-07"] and SI not in result["missing"]["2026-07"]
    assert len(result["missing"]["2026-07"]) == len(owing(HUB, "2026-07")) - 1
    reminder = json.loads(hub.get_bytes(f"orgs/{FIN}/out/reminders/2026-07.json"))
    assert reminder["period"] == "2026-07" and "2026-08-12" in reminder["message_zh"]
    assert not any(close_periods(HUB).values())
    # the late one: named missing before, ready again now
    send(store_server, delivery(tmp_path / "late", FIN), FIN)
    result = collect_hub(HUB)
    assert result["ready"] == ["2026-07"] and newest(hub)["days_late"] == 1
    assert collect_hub(HUB)["ready"] == []


def test_complete_without_deadline(store_server: StoreServer, hub: Store, tmp_path: Path) -> None:
    everybody = owing(HUB, "2026-07")
    assert len(everybody) > 10
    for org in everybody[:-1]:
        send(store_server, delivery(tmp_path / org, org, count=3), org)
    assert collect_hub(HUB)["ready"] == []
    send(store_server, delivery(tmp_path / everybody[-1], everybody[-1], count=3), everybody[-1])
    assert collect_hub(HUB)["ready"] == ["2026-07"]
    assert Book.read(hub).missing(HUB, "2026-07") == []
    assert len([e for e in ledger.read(hub) if e.entity_kind == "receipt"]) == len(everybody)
