"""dispatch: doubts live on: opened, answered, closed, reopened, and sent to those who must answer."""

from __future__ import annotations

from typing import Any

from airflow.sdk import DAG, IdentityMapper, Param, PartitionedAssetTimetable, task
from house import asset, defaults, period, step

from auditlake.hubs import Hub, load_hubs

DOC = """Opens, closes and reopens doubts, fills the outboxes, reminds the overdue.

疑点下发。Starts on `published_<hub>` (key = period). Each org receives only its own doubts, with evidence.
"""


def dispatch(hub: Hub) -> DAG:
    """The DAG of one hub."""
    schedule = PartitionedAssetTimetable(assets=asset("published", hub), default_partition_mapper=IdentityMapper())
    params = {"period": Param(None, type=["null", "string"], description="期间 period, e.g. 2026-07")}
    title = "疑点下发 Dispatch"
    with DAG(schedule=schedule, params=params, **defaults(hub, "dispatch", title, DOC)) as dag:

        @task(task_display_name="下发疑点 Send doubts", doc_md="Ledger events first, then outboxes.")
        def send_doubts() -> dict[str, Any]:
            return step("dispatch", hub.code, period())

        send_doubts()
    return dag


for one in load_hubs().values():
    dispatch(one)
