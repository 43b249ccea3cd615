"""The road, played once through the real store and the real Airflow; many tests look at it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from auditlake.demo.drive import ByAirflow, Driver, InProcess
from auditlake.demo.scenario import Outcome, play
from auditlake.demo.truth import Truth
from auditlake.hubs import load_hubs
from auditlake.orchestrate.airflow_server import AirflowServer
from auditlake.settings import get_settings
from auditlake.simulate import simulate
from tests.conftest import SECRET, StoreServer, started_store
from tests.flow.collect_hub import hub  # noqa: F401  (a fixture of several files)

PEOPLE = 4000


@dataclass(frozen=True)
class Road:
    """A played road: what was planted, what happened, and where it runs."""

    truth: Truth
    outcome: Outcome
    store_server: StoreServer
    airflow: AirflowServer | None


@pytest.fixture(scope="module")
def road(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Road]:
    """The demo's timeline. ``AUDITLAKE_TEST_DRIVER=process`` plays it without Airflow (for work on the stages)."""
    home: Path = tmp_path_factory.mktemp("road")
    with pytest.MonkeyPatch.context() as patch, started_store(home, patch) as server:
        simulate(home / "world", seed=7, people=PEOPLE)
        truth = Truth.load(home / "world")
        environment = {k: v for k, v in os.environ.items() if k.startswith("AUDITLAKE_")} | {"AUDITLAKE_CRON": "off"}
        if os.environ.get("AUDITLAKE_TEST_DRIVER") == "process":
            yield Road(truth, _play(truth, InProcess()), server, None)
        else:
            airflow = AirflowServer(home / "airflow", 0, environment)
            with airflow:
                yield Road(truth, _play(truth, ByAirflow(airflow.rest())), server, airflow)
    get_settings.cache_clear()


def _play(truth: Truth, driver: Driver) -> Outcome:
    assert len(load_hubs()) == 3 and SECRET
    return play(truth, driver, print)
