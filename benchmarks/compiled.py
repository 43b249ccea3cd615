"""What dbt compiles, as plain statements in the order in which it would run them."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import duckdb

from auditlake.home import project_root
from auditlake.standardise import plugin
from auditlake.standardise.functions import create_functions, set_key
from auditlake.standardise.job import VARIABLE, Job
from auditlake.standardise.reference import create_reference
from benchmarks.engine import LIMITS
from benchmarks.script import Recorder


def record(job: Job, select: str, work: Path) -> Recorder:
    """Everything up to the models of ``select``: limits, functions, reference data, inputs, views and tables."""
    recorder = Recorder(duckdb.connect())
    for limit in LIMITS:
        recorder.execute(limit)
    create_functions(recorder)
    create_reference(recorder, job)
    plugin._create_sources(recorder, job)
    plugin._create_inputs(recorder, job)
    set_key(recorder)
    made = set()
    for node in _nodes(job, select, work):
        if node.config.materialized == "ephemeral":
            continue
        if node.schema not in made:
            recorder.execute(f'create schema if not exists "{node.schema}"')
            made.add(node.schema)
        recorder.execute(f"create {node.config.materialized} {node.relation_name} as {node.compiled_code}")
    return recorder


def _nodes(job: Job, select: str, work: Path) -> list[Any]:
    from dbt.cli.main import dbtRunner

    work.mkdir(parents=True)
    os.environ[VARIABLE] = str(job.write(work / "job.json").resolve())
    project = str(project_root() / "dbt_project")
    outcome = dbtRunner().invoke(
        [
            "--quiet", "--no-print", "--log-level", "none", "--log-path", str(work / "logs"),
            "compile", "--select", select, "--project-dir", project, "--profiles-dir", project,
            "--target-path", str(work / "target"),
        ]
    )  # fmt: skip
    plugin.forget()
    if not outcome.success:
        raise RuntimeError(f"dbt could not compile {select}: {outcome.exception}")
    return [result.node for result in outcome.result.results if result.node.resource_type == "model"]
