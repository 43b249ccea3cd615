"""What the scheduler imports once, so that no task has to.

LocalExecutor forks every task from the scheduler's workers: a module loaded before costs a task nothing, while
sqlmesh and dbt loaded inside a task cost seconds. Import only: no connection, file or thread may be open at a fork.
"""

from __future__ import annotations

import gc
import importlib
import sys

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
    """Import task runner and engines; returns what could not be imported (the task that needs it will report it)."""
    missing = []
    for name in _TASK_RUNNER + _ENGINES:
        try:
            importlib.import_module(name)
        except ImportError as error:
            missing.append(f"{name}: {error}")
            print(f"not imported ahead: {name} ({error})", file=sys.stderr)
    gc.collect()
    return missing
