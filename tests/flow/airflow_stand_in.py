"""Stand-in for ``auditlake.steps``: writes down what is called, builds nothing. Used by the Airflow flow test."""

from __future__ import annotations

import json
import os
import time
from pathlib import Path
from typing import Any

WORK = Path(os.environ["STAND_IN_WORK"])


def note(*words: str) -> dict[str, Any]:
    """One line per call; an appended short line is atomic."""
    with (WORK / "calls").open("a") as stream:
        stream.write(json.dumps([time.time(), *words]) + "\n")
    return {"did": list(words)}


def collect(hub: str, *orgs: str) -> dict[str, Any]:
    """Ready is what the test wrote to a file; it is taken once."""
    file = WORK / f"ready_{hub}"
    ready = file.read_text().split() if file.is_file() else []
    file.unlink(missing_ok=True)
    note("collect", hub, *orgs, *ready)
    return {"taken": len(ready), "accepted": ready, "refused": [], "ready": ready}


def close_period(hub: str) -> dict[str, Any]:
    note("close_period", hub)
    return {"missing": {"2026-09": ["330106-si"]}, "ready": ["2026-09"]}


def open_build(hub: str, period: str) -> dict[str, Any]:
    """The same inputs give the same build: the second event of a period in a hub changes nothing."""
    note("open_build", hub, period)
    built = WORK / f"built_{hub}_{period}"
    fresh = not built.exists()
    built.touch()
    return {"build": f"b-{hub}-{period}-000000000000", "changed": fresh}


def standardise(hub: str, period: str) -> dict[str, Any]:
    return note("standardise", hub, period)


def check(hub: str, period: str, group: str) -> dict[str, Any]:
    return note("check", hub, period, group)


def marts(hub: str, period: str) -> dict[str, Any]:
    return note("marts", hub, period)


def finish(hub: str, period: str) -> dict[str, Any]:
    return note("finish", hub, period) | {"affected": []}


def report_up(hub: str, period: str) -> dict[str, Any]:
    """What a province sends makes the same period ready at the nation."""
    note("report_up", hub, period)
    (WORK / "ready_000000").write_text(period)
    return {"submitted": f"{hub}-audit.{period}.period.r1"}


def await_receipt(hub: str, period: str) -> dict[str, Any]:
    return note("await_receipt", hub, period)


def publish(hub: str, period: str) -> dict[str, Any]:
    if (WORK / "publish_fails").exists():
        raise RuntimeError("the marts of this test cannot be swapped")
    return note("publish", hub, period)


def dispatch(hub: str, period: str) -> dict[str, Any]:
    note("dispatch", hub, period)
    if (WORK / "dispatch_hangs").exists():
        time.sleep(120)
    return {}
