"""The product's run once, which also fills its parse cache, and its SQL as a script."""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from auditlake.standardise.job import Job, Submission, sources_of, standard_tables
from auditlake.standardise.run import standardise
from benchmarks.compiled import record
from benchmarks.data import HUB, PERIOD
from benchmarks.script import copy

OPTIONS = "format parquet, compression zstd, row_group_size 122880"


def prepare(submissions: list[Submission], folder: Path) -> dict[str, Path]:
    """Write ``submissions.json`` and ``bare.json``; returns the standard tables, for the stages that follow."""
    folder.mkdir(parents=True)
    plain = [asdict(s) for s in submissions]
    (folder / "submissions.json").write_text(json.dumps(plain, default=str), encoding="utf-8")
    senders = [{"id": s.id, "org": s.org, "division": s.division, "dialect": s.dialect} for s in submissions]
    sources = sources_of(submissions, submissions)
    job = Job(HUB, PERIOD, submissions=senders, sources=sources, tables=standard_tables(sources))
    script = record(job, " ".join(f"+{table}" for table in job.tables), folder / "dbt")
    for table in job.tables:
        query = f"select * from standard.{table} order by row_key"
        script.execute(copy(query, folder / "bare" / f"{table}.parquet", OPTIONS))
    script.save(folder / "bare.json")
    made = folder / "made"
    rows = standardise(HUB, PERIOD, submissions, submissions, made).rows
    return {table: made / f"{table}.parquet" for table in rows}
