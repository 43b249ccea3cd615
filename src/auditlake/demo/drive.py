"""Two ways to let the hubs do their work: in this process, or by the real Airflow."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Protocol

from auditlake import steps
from auditlake.build import compute
from auditlake.hubs import load_hubs
from auditlake.orchestrate.rest import AirflowRest

Say = Callable[[str], None]
#: seconds after which the embedded store's listings show what was uploaded
LISTING_LAG = 1.1


class Driver(Protocol):
    """Lets every hub collect what was uploaded and follows it until nothing is left to do."""

    def settle(self, hubs: list[str]) -> None:
        """Collect at these hubs, then everything that follows, up to the nation."""

    def close(self, hubs: list[str]) -> None:
        """Close the periods whose deadline has passed, then everything that follows."""


class InProcess:
    """Calls the steps one after the other; what the tests of the road without Airflow use."""

    def settle(self, hubs: list[str]) -> None:
        time.sleep(LISTING_LAG)
        for hub in hubs:
            outcome = steps.collect(hub)
            self._follow(hub, outcome["ready"])

    def close(self, hubs: list[str]) -> None:
        for hub in hubs:
            self._follow(hub, steps.close_period(hub)["ready"])

    def _follow(self, hub: str, ready: list[str]) -> None:
        waiting = sorted(ready)
        while waiting:
            period = waiting.pop(0)
            self._build(hub, period)
            waiting = sorted({*waiting, *steps.finish(hub, period)["affected"]} - {period})
            steps.marts(hub, period)
            steps.publish(hub, period)
            steps.dispatch(hub, period)
            if (parent := load_hubs()[hub].parent) and steps.report_up(hub, period)["submitted"]:
                self.settle([parent])
                steps.await_receipt(hub, period, 5)

    def _build(self, hub: str, period: str) -> None:
        if steps.open_build(hub, period)["changed"]:
            steps.standardise(hub, period)
            for group in compute.groups():
                steps.check(hub, period, group)


class ByAirflow:
    """Triggers the collect and close DAGs over REST and waits until nothing runs and nothing is pending."""

    def __init__(self, rest: AirflowRest, say: Say = lambda _: None, timeout: float = 600) -> None:
        self.rest, self.say, self.timeout = rest, say, timeout

    def settle(self, hubs: list[str]) -> None:
        self._run("collect", hubs)

    def close(self, hubs: list[str]) -> None:
        self._run("close_period", hubs)

    def _run(self, stage: str, hubs: list[str]) -> None:
        for hub in hubs:
            self.rest.trigger(f"{stage}_{hub}")
        self.rest.wait_idle(list(load_hubs()), self.timeout)
