"""report_up: a province submits a built period to the hub above it, like any other org."""

from __future__ import annotations

from typing import Any

from airflow.sdk import DAG, IdentityMapper, Param, PartitionedAssetTimetable, task
from house import asset, defaults, keep_outcome, period, start_run, step

from auditlake.hubs import Hub, load_hubs

DOC = """Submits to the parent hub what it lacks of a built period, then waits for its receipt and hands it down.

逐级上报、取回执、向下转达。Starts on `build_ready_<hub>` (key = period). Persons travel as pseudonyms, the
missing are named. When the parent hub lives in this Airflow its `collect` is started at once; otherwise it comes
by its own clock. What the parent refuses or doubts goes to the very org concerned (`out/from_above/`).
"""


def report_up(hub: Hub, parent_is_here: bool) -> DAG:
    """The DAG of one hub that has a parent."""
    schedule = PartitionedAssetTimetable(assets=asset("build_ready", hub), default_partition_mapper=IdentityMapper())
    params = {"period": Param(None, type=["null", "string"], description="期间 period, e.g. 2026-07")}
    title = "逐级上报 Report up"
    with DAG(schedule=schedule, params=params, **defaults(hub, "report_up", title, DOC)) as dag:

        @task(
            task_display_name="上报 Submit to the parent hub",
            doc_md="Only what the parent lacks. Then calls the parent's `collect`. The record is XCom `outcome`.",
        )
        def submit() -> None:
            if keep_outcome(step("report_up", hub.code, period()))["submitted"] and parent_is_here:
                start_run(f"collect_{hub.parent}")

        @task(
            task_display_name="取回执、向下转达 Receipt and hand down",
            doc_md="Waits two minutes at most; a receipt that comes later is found by the next run or by `collect`. "
            "A refusal is an outcome, told with its reasons.",
        )
        def await_receipt() -> dict[str, Any]:
            return step("await_receipt", hub.code, period())

        submit() >> await_receipt()
    return dag


hubs = load_hubs()
for one in hubs.values():
    if one.parent is not None:
        report_up(one, one.parent in hubs)
