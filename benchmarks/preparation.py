"""Data and scripts of all stages, each made from the result of the stage before."""

from __future__ import annotations

from pathlib import Path

from benchmarks import collected, data
from benchmarks.checks.prepare import prepare as prepare_checks
from benchmarks.deaths import add_deaths
from benchmarks.door.prepare import prepare as prepare_door
from benchmarks.publish.prepare import prepare as prepare_publish
from benchmarks.standardise.prepare import prepare as prepare_standardise


def prepare(rows: int, work: Path) -> None:
    """Fill ``work/<stage>`` for a county with about ``rows`` benefit payments."""
    deliveries = data.make_deliveries(rows, work / "world", work / "deliveries")
    add_deaths(deliveries)
    agency = next(folder for folder in deliveries if folder.name == f"{data.COUNTY}-si")
    prepare_door(agency, work / "door")
    submissions, judged = collected.collect(deliveries, work / "collected")
    tables = prepare_standardise(submissions, work / "standardise")
    control = collected.control(judged, work / "collected")
    hits = prepare_checks(tables | control, work / "checks")
    prepare_publish(tables, control, hits, work / "publish")
