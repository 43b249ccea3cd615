"""What components import while the database is prepared, and the scheduler so that no task has to.

LocalExecutor forks every task from the scheduler's workers: a module loaded before costs a task nothing,
while sqlmesh and dbt loaded inside a task cost seconds. Import only: nothing may be open at a fork.
"""

from __future__ import annotations

import gc
import importlib
import sys

_TASK_RUNNER = (
    "airflow.dag_processing.dagbag",
    "airflow.providers.standard.operators.python",
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


_AHEAD = {
    "scheduler": (*_TASK_RUNNER, *_ENGINES),
    "api-server": ("airflow.api_fastapi.core_api.app", "airflow.api_fastapi.execution_api.app"),
    "dag-processor": ("airflow.dag_processing.manager",),
}


def import_ahead(component: str) -> list[str]:
    """Import what this component needs; returns what is missing (a task that needs it will report it)."""
    missing = []
    for name in _AHEAD.get(component, ()):
        try:
            importlib.import_module(name)
        except ImportError as error:
            missing.append(f"{name}: {error}")
            print(f"not imported ahead: {name} ({error})", file=sys.stderr)
    gc.collect()
    return missing
