"""close_period: at a deadline name who is missing, and let the period go up without them."""

from __future__ import annotations

from airflow.sdk import DAG, task
from house import announce, asset, cron, defaults, keep_outcome, step

from auditlake.hubs import Hub, load_hubs

DOC = """At the deadline names the missing, reminds them, announces the periods that go on without them.

截止日点名未报单位并催报。Daily: a deadline counts in working days, so the step decides which periods are due.
It emits the event that no arrival would emit: `period_ready_<hub>`, partition key = period.
"""


def close_period(hub: Hub) -> DAG:
    """The DAG of one hub."""
    ready = asset("period_ready", hub)
    title = "截止点名 Close period"
    with DAG(schedule=cron(hub.close_cron), **defaults(hub, "close_period", title, DOC)) as dag:

        @task(
            task_display_name="点名未报 Name the missing",
            doc_md="Reminders go to the outboxes of the missing. Returns the periods that go on without them.",
        )
        def name_the_missing() -> list[str]:
            return list(keep_outcome(step("close_period", hub.code))["ready"])

        @task(
            task_display_name="宣布截止 Announce period",
            doc_md="One event per period past its deadline whose build must run. Skipped when there is none.",
            outlets=[ready],
            map_index_template="{{ task.op_kwargs['key'] }}",
        )
        def announce_period(key: str) -> None:
            announce(ready, key)

        announce_period.expand(key=name_the_missing())
    return dag


for one in load_hubs().values():
    close_period(one)
