"""The demo's timeline: who uploads when, and when the hubs work. The clock is set, never waited for."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from datetime import time as time_of_day
from typing import Any

from auditlake.build import manifest
from auditlake.build.control import due_at
from auditlake.build.pointer import current_builds
from auditlake.clock import CHINA, set_as_of
from auditlake.collect import signoff
from auditlake.demo.agencies import answer, sign, upload_all
from auditlake.demo.drive import LISTING_LAG, Driver
from auditlake.demo.story import chosen
from auditlake.demo.truth import Delivery, Truth
from auditlake.doubts.hits import hits
from auditlake.hubs import load_hubs
from auditlake.ledger import read
from auditlake.publish.snapshot import Snapshot, snapshot
from auditlake.standard.calendar import add_workdays
from auditlake.store.client import Store

Say = Callable[[str], None]
RETURNED = "支付行数较上月少五分之一，请核对后更正 / a fifth of the payments is missing, please check and correct"


@dataclass
class Outcome:
    """What the scoreboard and the tests look at afterwards."""

    answered: int = 0
    missing_at_deadline: dict[str, list[str]] = field(default_factory=dict)
    supplementary: dict[str, list[str]] = field(default_factory=dict)
    first_builds: dict[str, dict[str, str]] = field(default_factory=dict)
    before_correction: dict[str, Snapshot] = field(default_factory=dict)
    after_correction: dict[str, Snapshot] = field(default_factory=dict)


def provinces() -> list[str]:
    """Hubs below the nation."""
    return [code for code, hub in load_hubs().items() if hub.parent]


def play(truth: Truth, driver: Driver, say: Say = lambda _: None) -> Outcome:
    """Play the whole road: baseline, then every period; the last one with a deadline, a late arrival, a correction."""
    outcome = Outcome()
    deliveries = truth.deliveries()
    periods = sorted({d.period for d in deliveries if d.kind != "baseline"})

    def send(batch: list[Delivery], day: int, what: str) -> None:
        """Upload on a working day counted from the due date, then let the hubs work."""
        if batch:
            set_as_of(_workday(batch[0].period, day))
            upload_all(batch)
            say(f"{what}: {len(batch)} submissions uploaded; the hubs work")
            driver.settle(provinces())

    def come_again(period: str, returned: list[Delivery], hubs: list[str]) -> None:
        """What a city returned comes again, corrected; the hubs go on once the city has accepted that, too."""
        set_as_of(_workday(period, 2))
        upload_all(returned)
        say(f"{period}: cities have signed; {len(returned)} returned submission comes again, corrected in one table")
        driver.settle(hubs)
        _sign(period, {})
        driver.settle(hubs)

    send([d for d in deliveries if d.kind == "baseline"], 0, "baseline")
    for period in periods:
        own = [d for d in deliveries if d.period == period and d.kind != "baseline"]
        send([d for d in own if d.timing == "on_time"], 0, f"{period} on time")
        returned = [d for d in own if d.timing == "returned"]
        late_days = sorted({d.days_late for d in own if d.timing == "late"})
        signing = _sign(period, {d.org: RETURNED for d in returned})
        if signing and not late_days:
            driver.settle(signing)
        for days in late_days:
            late = [d for d in own if d.timing == "late" and d.days_late == days]
            send(late, days, f"{period} {days} working days late")
        if signing:
            come_again(period, returned, signing)
    last, own = period, [d for d in own if d.timing in ("after_deadline", "correction")]
    set_as_of(_workday(last, 4))
    say(f"{last}: deadline")
    driver.close(provinces())
    outcome.missing_at_deadline = {hub: _missing(hub, last) for hub in provinces()}
    outcome.first_builds = {hub: current_builds(Store.for_hub(hub)) for hub in load_hubs()}
    outcome.answered = _answers(truth, last, say)
    send([d for d in own if d.timing == "after_deadline"], 6, f"{last} after the deadline")
    outcome.supplementary = {hub: made for hub in load_hubs() if (made := _supplementary(hub, last))}
    for hub, came in outcome.supplementary.items():
        say(f"{hub} {last}: 补充构建 / supplementary build with {', '.join(came)}")
    outcome.before_correction = {hub: snapshot(hub) for hub in load_hubs()}
    send([d for d in own if d.timing == "correction"], 8, f"{last} correction")
    outcome.after_correction = {hub: snapshot(hub) for hub in load_hubs()}
    return outcome


def _sign(period: str, returned: dict[str, str]) -> list[str]:
    """Cities of which a signature is demanded sign what waits for it; returns the hubs concerned."""
    found = [(hub, city) for hub in provinces() for city in signoff.cities(hub) if signoff.demanded(city, period)]
    if found:
        time.sleep(LISTING_LAG)
    for _, city in found:
        sign(city, period, returned)
    return sorted({hub for hub, _ in found})


def _workday(period: str, days: int) -> datetime:
    """10:00 in China, ``days`` working days after the agencies' due date for a period."""
    return datetime.combine(add_workdays(due_at("si", period).date(), days), time_of_day(10), CHINA)


def _supplementary(hub: str, period: str) -> list[str]:
    """Late submissions that made the current build of a period supplementary."""
    store = Store.for_hub(hub)
    made = manifest.read(store, current_builds(store)[period])
    return list(made["after_deadline"]) if made["supplementary"] else []


def _missing(hub: str, period: str) -> list[str]:
    closed = [
        e for e in read(Store.for_hub(hub)) if (e.entity_kind, e.entity_id, e.event) == ("period", period, "closed")
    ]
    return sorted(closed[-1].payload["missing"]) if closed else []


def _answers(truth: Truth, period: str, say: Say) -> int:
    """Agencies answer some doubts of the periods before: three of four are confirmed, the story's always."""
    told = chosen(truth).key
    count = 0
    for hub in provinces():
        by_org: dict[str, dict[str, str]] = {}
        for number, hit in enumerate(_doubts(hub, period)):
            if hit["subject_key"] == told or number % 4 == 0:
                result = "rejected" if number % 16 == 12 and hit["subject_key"] != told else "confirmed"
                by_org.setdefault(hit["agency_code"], {})[hit["doubt_id"]] = result
        count += sum(answer(org, period, results) for org, results in sorted(by_org.items()))
    say(f"{period}: agencies answered {count} doubts")
    return count


def _doubts(hub: str, period: str) -> list[dict[str, Any]]:
    return [hit for hit in hits(Store.for_hub(hub)) if hit["period"] < period]
