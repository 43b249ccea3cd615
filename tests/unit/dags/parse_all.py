"""Run in a process of its own: parse every DAG file, print what was found as JSON."""

from __future__ import annotations

import json
import runpy
import sys
import time
from pathlib import Path

import airflow  # noqa: F401
from airflow.sdk import DAG

folder = Path(sys.argv[1])
sys.path.insert(0, str(folder))
began = time.process_time()
dags: dict[str, DAG] = {}
original = DAG.__exit__


def remember(self: DAG, *arguments: object) -> None:
    dags[self.dag_id] = self
    original(self, *arguments)  # type: ignore[arg-type]


DAG.__exit__ = remember  # type: ignore[method-assign, assignment]
for file in sorted(folder.glob("*.py")):
    if file.name != "house.py":
        runpy.run_path(str(file))
seconds = time.process_time() - began
engines = ("duckdb", "dbt", "sqlmesh", "pandera", "polars", "boto3", "pyarrow")
described = {
    name: {
        "tags": sorted(dag.tags),
        "doc": bool(dag.doc_md),
        "display": dag.dag_display_name,
        "max_active_runs": dag.max_active_runs,
        "schedule": type(dag.timetable).__name__,
        "tasks": {
            task.task_id: {
                "retries": task.retries,
                "doc": bool(task.doc_md),
                "outlets": [one.name for one in task.outlets],
                "mapped": bool(getattr(task, "is_mapped", False)),
                "downstream": sorted(task.downstream_task_ids),
            }
            for task in dag.tasks
        },
    }
    for name, dag in dags.items()
}
print(json.dumps({"seconds": seconds, "engines": [e for e in engines if e in sys.modules], "dags": described}))
