"""What the scheduler imports once, so that no task has to.

LocalExecutor forks every task from the scheduler's workers: a module loaded before costs a task nothing,
while sqlmesh and dbt loaded inside a task cost seconds. Import only: nothing may be open at a fork.
"""

from __future__ import annotations

import gc
import importlib
import sys
from typing import Any

_TASK_RUNNER = (
    "airflow.dag_processing.dagbag",
    "airflow.providers.standard.operators.python",
    "airflow.providers.standard.operators.trigger_dagrun",
    "airflow.sdk.execution_time.task_runner",
    "airflow.timetables.trigger",
)
_ENGINES = (
    "duckdb",
    "pyarrow.parquet",
    "dbt.cli.main",
    "dbt.adapters.duckdb",
    "sqlmesh",
    "polars",
    "pandera.polars",
    "boto3",
    "botocore.config",
    "auditlake.hubs",
    "auditlake.steps",
)


def import_ahead() -> list[str]:
    """Import task runner and engines; returns what is missing (the task that needs it reports it)."""
    missing = []
    for name in _TASK_RUNNER + _ENGINES:
        try:
            importlib.import_module(name)
        except ImportError as error:
            missing.append(f"{name}: {error}")
            print(f"not imported ahead: {name} ({error})", file=sys.stderr)
    gc.collect()
    return missing


def notice_exits() -> None:
    """Let a worker see at once that its task has ended (Airflow 3.3 sees it up to 5 s later, one time in three).

    When the last pipe of a task closes a moment before its process is gone, the worker waits for one more event on
    no pipe at all, a full heartbeat interval, and its slot is lost meanwhile. With no pipe open we wait 20 ms.
    """
    from airflow.sdk.execution_time.supervisor import WatchedSubprocess

    wait_for_events = WatchedSubprocess._service_subprocess

    def service(self: Any, max_wait_time: float, *args: Any, **named: Any) -> Any:
        wait = max_wait_time if self._open_sockets else min(max_wait_time, 0.02)
        return wait_for_events(self, wait, *args, **named)

    WatchedSubprocess._service_subprocess = service
