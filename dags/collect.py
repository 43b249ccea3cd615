"""collect: take what the orgs have uploaded, answer with receipts, announce the periods that became ready."""

from __future__ import annotations

from typing import Any

from airflow.sdk import DAG, Param, get_current_context, task
from airflow.sdk.exceptions import AirflowFailException
from house import announce, asset, cron, defaults, keep_outcome, step

from auditlake.hubs import Hub, load_hubs

DOC = """Takes new deliveries, checks them at the door, answers with receipts, announces ready periods.

取件、核对、出具回执、宣布齐备期间。Every few minutes, or at once when triggered (UI, REST, a province that
reports up). One listing of the inboxes, of some orgs' only where the parameter `orgs` names them as the listener
does; a delivery counts when its `datapackage.json` has arrived. Receipts decide what is complete, Airflow only carries the news: one event per ready period on `period_ready_<hub>`,
partition key = period. A second run over the same inboxes takes nothing and announces nothing. When many deliveries
wait, processes judge them; the log counts the receipts, which reach the orgs and the ledger while the task runs.
"""


def collect(hub: Hub) -> DAG:
    """The DAG of one hub."""
    ready = asset("period_ready", hub)
    title = "取件与回执 Collect"
    params = {"orgs": Param([], type="array", items={"type": "string"}, description="只看这些机构 only these orgs")}
    with DAG(schedule=cron(hub.collect_cron), params=params, **defaults(hub, "collect", title, DOC)) as dag:

        @task(
            task_display_name="取件 Take deliveries",
            doc_md="Door, receipts, ledger. A refusal is an outcome. Returns the ready periods.",
        )
        def take_deliveries() -> list[str]:
            return list(keep_outcome(step("collect", hub.code, *get_current_context()["params"]["orgs"]))["ready"])

        @task(
            task_display_name="宣布齐备 Announce period",
            doc_md="One event per period whose inputs changed and are complete. Skipped when there is none.",
            outlets=[ready],
            map_index_template="{{ task.op_kwargs['key'] }}",
        )
        def announce_period(key: str) -> None:
            announce(ready, key)

        @task(
            task_display_name="全部核对 All judged",
            doc_md="Fails when a delivery broke our own code: it has no receipt yet and every run tries it again. "
            "The others, and the periods they made ready, do not wait for it.",
        )
        def all_judged(record: dict[str, Any]) -> None:
            if failed := record.get("failed"):
                raise AirflowFailException(failed)  # without retries: the next run is one

        taken = take_deliveries()
        announce_period.expand(key=taken)
        all_judged(taken["outcome"])  # type: ignore[index]
    return dag


for one in load_hubs().values():
    collect(one)
