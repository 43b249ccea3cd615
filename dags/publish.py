"""publish: make the marts and swap what BI reads."""

from __future__ import annotations

from typing import Any

from airflow.sdk import DAG, IdentityMapper, Param, PartitionedAssetTimetable, task
from house import announce, asset, defaults, period, step

from auditlake.hubs import Hub, load_hubs

DOC = """Makes the marts over all current builds, then swaps what readers see (Parquet, DuckDB file, PostgreSQL
when configured) in one step.

发布集市。Starts on `build_ready_<hub>` (key = period); readers see the old build or the new one, never a
mixture. Announces `published_<hub>`.
"""


def publish(hub: Hub) -> DAG:
    """The DAG of one hub."""
    done = asset("published", hub)
    schedule = PartitionedAssetTimetable(assets=asset("build_ready", hub), default_partition_mapper=IdentityMapper())
    params = {"period": Param(None, type=["null", "string"], description="期间 period, e.g. 2026-07")}
    title = "发布 Publish"
    with DAG(schedule=schedule, params=params, **defaults(hub, "publish", title, DOC)) as dag:

        @task(
            task_display_name="集市 Make marts",
            doc_md="dbt over all current builds and the doubts' states; made anew only when one of them changed.",
        )
        def make_marts() -> dict[str, Any]:
            return step("marts", hub.code, period())

        @task(
            task_display_name="切换集市 Swap marts",
            doc_md="One transaction.",
            outlets=[done],
        )
        def swap_marts() -> dict[str, Any]:
            outcome = step("publish", hub.code, period())
            announce(done, period())
            return outcome

        make_marts() >> swap_marts()
    return dag


for one in load_hubs().values():
    publish(one)
