"""report_up: a province submits a built period to the hub above it, like any other org."""

from __future__ import annotations

from airflow.sdk import DAG, IdentityMapper, Param, PartitionedAssetTimetable, task
from house import asset, defaults, keep_outcome, period, start_run, step

from auditlake.hubs import Hub, load_hubs

DOC = """Submits the period's build to the parent hub, in the standard dialect, under the hub's own org.

逐级上报。Starts on `build_ready_<hub>` (key = period). Persons travel as pseudonyms. When the parent hub
lives in this Airflow its `collect` is started at once; otherwise it comes by its own clock.
"""


def report_up(hub: Hub, parent_is_here: bool) -> DAG:
    """The DAG of one hub that has a parent."""
    schedule = PartitionedAssetTimetable(assets=asset("build_ready", hub), default_partition_mapper=IdentityMapper())
    params = {"period": Param(None, type=["null", "string"], description="期间 period, e.g. 2026-07")}
    title = "逐级上报 Report up"
    with DAG(schedule=schedule, params=params, **defaults(hub, "report_up", title, DOC)) as dag:

        @task(
            task_display_name="上报 Submit to the parent hub",
            doc_md="Nothing is sent twice. Then calls the parent's `collect`. The record is XCom `outcome`.",
        )
        def submit() -> None:
            keep_outcome(step("report_up", hub.code, period()))
            if parent_is_here:
                start_run(f"collect_{hub.parent}")

        submit()
    return dag


hubs = load_hubs()
for one in hubs.values():
    if one.parent is not None:
        report_up(one, one.parent in hubs)
