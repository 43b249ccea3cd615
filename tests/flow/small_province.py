"""A small province of simulated agencies on the real store, played step by step in this process."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, time
from pathlib import Path
from typing import Any

from auditlake import clock
from auditlake.build.stages import run_all
from auditlake.clock import CHINA, set_as_of
from auditlake.collect.pack import write_manifest
from auditlake.collect.submit import submit
from auditlake.demo.agencies import sign, upload_all
from auditlake.demo.truth import Delivery, Truth
from auditlake.simulate import simulate
from auditlake.standard.calendar import add_workdays, due_date
from auditlake.store.client import Store
from tests.conftest import HUBS, StoreServer
from tests.flow.test_credentials import eventually

PROVINCE, NATION = "330000", "000000"
AREAS = ("330100", "330106", "330110", "330127", "330200", "330203", "330212")
Lines = list[str]


@dataclass(frozen=True)
class Province:
    """What was simulated, and where: deliveries lie below ``truth.root``."""

    server: StoreServer
    truth: Truth
    folder: Path

    @property
    def store(self) -> Store:
        return Store.for_hub(PROVINCE)

    @property
    def nation(self) -> Store:
        return Store.for_hub(NATION)

    def deliveries(self, period: str, *, without: tuple[str, ...] = ()) -> list[Delivery]:
        """First revisions of a period, as simulated, whatever truth says of their timing."""
        return [
            d
            for d in self.truth.deliveries()
            if d.period == period and d.revision == 1 and d.org not in without and d.expected == "accepted"
        ]

    def send(self, deliveries: list[Delivery]) -> None:
        """Upload first revisions."""
        upload_all(deliveries)
        for one in deliveries:
            self.arrived(f"orgs/{one.org}/in/{one.period}/{one.kind}-r{one.revision}/")

    def sign(self, city: str, period: str, returned: dict[str, str] | None = None) -> None:
        """The city accepts what waits for it, but for what it returns (org -> reason)."""
        before = {item.key for item in self.store.list(f"orgs/{city}/in/{period}/signoff-r")}
        assert sign(city, period, returned) == 1
        self.arrived(f"orgs/{city}/in/{period}/signoff-r{len(before) // 2 + 1}/")

    def arrived(self, prefix: str, hub: str = PROVINCE) -> None:
        """Wait until the hub's listing shows a delivery: the embedded server's lags behind by a second."""
        store, key = Store.for_hub(hub), f"{prefix}datapackage.json"
        eventually(lambda: any(item.key == key for item in store.list(prefix)))

    def changed(
        self,
        org: str,
        period: str,
        edit: dict[str, Callable[[Lines], Lines]],
        *,
        kind: str = "correction",
        revision: int = 2,
        only: tuple[str, ...] = (),
    ) -> str:
        """Send a simulated delivery again with some files edited (header is line 0); ``only`` these files, as a
        correction of some tables. Returns the submission id."""
        source = next(d.path for d in self.truth.deliveries() if (d.org, d.period, d.revision) == (org, period, 1))
        place = self.folder / f"{org}.{period}.{kind}.r{revision}"
        shutil.copytree(source, place)
        for file in sorted(place.iterdir()):
            if file.name == "datapackage.json" or (only and file.name not in only):
                file.unlink()
            elif file.name in edit:
                lines = file.read_text(encoding="utf-8").splitlines()
                file.write_text("\n".join(edit[file.name](lines)) + "\n", encoding="utf-8")
        manifest = write_manifest(place, org, period, kind=kind, revision=revision)
        if only:
            head = json.loads(manifest.read_text(encoding="utf-8"))
            head["auditlake"]["scope"] = "tables"
            manifest.write_text(json.dumps(head, ensure_ascii=False), encoding="utf-8")
        self.arrived(submit(self.server.org_store(org, PROVINCE), place))
        return place.name

    def inbox_above(self) -> dict[str, list[str]]:
        """What the province put into its inbox at the nation: file names by folder."""
        found: dict[str, list[str]] = {}
        prefix = f"orgs/{PROVINCE}-audit/in/"
        for item in self.nation.list(prefix):
            folder, _, name = item.key.removeprefix(prefix).rpartition("/")
            found.setdefault(folder, []).append(name)
        return found


@contextmanager
def province(server: StoreServer, folder: Path, periods: tuple[str, ...]) -> Iterator[Province]:
    """Empty hubs and a simulated province whose deliveries wait in ``folder``; the clock goes back afterwards."""
    for hub in HUBS:
        server.emptied(hub)
    shutil.rmtree(server.home / "builds", ignore_errors=True)
    for copies in (server.home / "cache").glob("??"):  # of objects; what engines have compiled stays
        shutil.rmtree(copies)
    simulate(folder / "world", seed=7, people=280, areas=AREAS, periods=periods)
    try:
        yield Province(server, Truth.load(folder / "world"), folder)
    finally:
        (server.home / "as_of").unlink(missing_ok=True)


def on(period: str, workdays: int) -> None:
    """Set the clock: working days after the due date of a period (before it when negative), ten in the morning."""
    due = due_date(period, 8)
    day: date = add_workdays(due, workdays) if workdays >= 0 else date.fromordinal(due.toordinal() + workdays)
    set_as_of(datetime.combine(day, time(10), CHINA))
    assert clock.today() == day


def build(period: str) -> dict[str, Any]:
    """Compute a period of the province."""
    return run_all(PROVINCE, period)
