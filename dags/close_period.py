"""close_period: remind before a deadline, name at it who and what is missing, let the period go up without, escalate."""

from __future__ import annotations

from airflow.sdk import DAG, task
from house import announce, asset, cron, defaults, keep_outcome, step

from auditlake.hubs import Hub, load_hubs

DOC = """Reminds before the deadline, names at it who and which tables are missing, tells the org above after some days.

截止前提醒，截止日点名未报单位和缺表并催报，逾期若干工作日报其上级。Daily: deadlines count in working days, so the step
decides what is due; each thing is done once. Periods past their deadline are announced and go on without the missing. It emits the event that no arrival would emit: `period_ready_<hub>`, partition key = period.
"""


def close_period(hub: Hub) -> DAG:
    """The DAG of one hub."""
    ready = asset("period_ready", hub)
    title = "截止点名 Close period"
    with DAG(schedule=cron(hub.close_cron), **defaults(hub, "close_period", title, DOC)) as dag:

        @task(
            task_display_name="点名未报 Name the missing",
            doc_md="Reminders go to the outboxes of the missing, notices to those above them, once each; doubts not "
            "answered in time are reminded too. Returns the periods that go on without the missing.",
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
