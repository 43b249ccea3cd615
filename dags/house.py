"""What all DAG files share: hubs, assets, defaults, the call into a step. No engine is imported here."""

from __future__ import annotations

import os
from datetime import datetime, timedelta
from importlib import import_module
from pathlib import Path
from typing import Any, NoReturn

from airflow.sdk import Asset, CronTriggerTimetable, get_current_context
from airflow.sdk.exceptions import DagRunTriggerException

from auditlake.hubs import Hub

ROOT = Path(os.environ.get("AUDITLAKE_PROJECT") or Path(__file__).resolve().parents[1])


def defaults(hub: Hub, stage: str, title: str, doc: str) -> dict[str, Any]:
    """Arguments of every DAG. One run at a time per hub; a task is tried three times, for transient failures
    only: what a check finds or the door refuses is an outcome record, never a failed task."""
    return {
        "dag_id": f"{stage}_{hub.code}",
        "dag_display_name": f"{hub.name_zh} · {title} ({hub.name_en}, {hub.code})",
        "description": doc.strip().splitlines()[0],
        "doc_md": f"# {hub.name_zh} {hub.name_en}: {title}\n{doc}",
        "tags": [f"hub:{hub.code} {hub.name_zh}", f"stage:{stage}"],
        "start_date": datetime(2020, 1, 1),
        "catchup": False,
        "max_active_runs": 1,
        "default_args": {"owner": hub.org, "retries": 2, "retry_delay": timedelta(seconds=3)},
    }


def cron(expression: str) -> CronTriggerTimetable | None:
    """A clock in China time. ``AUDITLAKE_CRON=off`` leaves only events and REST (tests)."""
    if os.environ.get("AUDITLAKE_CRON") == "off":
        return None
    return CronTriggerTimetable(expression, timezone="Asia/Shanghai")


def asset(kind: str, hub: Hub) -> Asset:
    """``period_ready``, ``build_ready`` or ``published`` of a hub; its events carry the period as partition key."""
    return Asset(name=f"{kind}_{hub.code}", uri=f"auditlake://{hub.code}/{kind}", group=f"hub {hub.code}")


def step(name: str, *arguments: str) -> dict[str, Any]:
    """Call ``auditlake.steps.<name>`` and log its outcome. ``AUDITLAKE_STEPS`` names a stand-in (tests only)."""
    module = import_module(os.environ.get("AUDITLAKE_STEPS", "auditlake.steps"))
    outcome: dict[str, Any] = getattr(module, name)(*arguments)
    print(f"{name}({', '.join(arguments)}) -> {outcome}")
    return outcome


def keep_outcome(outcome: dict[str, Any]) -> dict[str, Any]:
    """Keep a step's record as XCom ``outcome`` where the task returns something else (a list to map over)."""
    get_current_context()["ti"].xcom_push("outcome", outcome)
    return outcome


def period() -> str:
    """The period of this run: its partition key, or the parameter ``period`` of a run started by hand."""
    context = get_current_context()
    if not (found := context["dag_run"].partition_key or context["params"].get("period")):
        raise ValueError("no period: give the run a partition key or the parameter `period`, e.g. 2026-07")
    return str(found)


def announce(kind_asset: Asset, key: str) -> None:
    """Emit one event of the asset for this period when the task succeeds."""
    get_current_context()["outlet_events"][kind_asset].add_partitions(key)


def start_run(dag: str) -> NoReturn:
    """End this task as a success that starts a run of another DAG (a retry starts no second one).

    What TriggerDagRunOperator does, without importing the whole metadata model at every parse."""
    context = get_current_context()
    raise DagRunTriggerException(
        trigger_dag_id=dag,
        dag_run_id=f"from_{context['dag'].dag_id}_{context['run_id']}",
        conf=None,
        reset_dag_run=False,
        skip_when_already_exists=True,
        wait_for_completion=False,
        allowed_states=[],
        failed_states=[],
        poke_interval=1,
        deferrable=False,
    )


def check_groups(tasks: int) -> list[str]:
    """Folders under ``checks/models`` dealt into at most ``tasks`` lists: ``["control+pension", "fund"]``."""
    models = ROOT / "checks" / "models"
    folders = sorted({file.parent.name for file in models.glob("*/*.sql")})
    if not folders:
        raise FileNotFoundError(f"no check model (<group>/*.sql) under {models}")
    return ["+".join(folders[n::tasks]) for n in range(min(tasks, len(folders)))]
