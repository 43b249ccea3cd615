"""Standardise: the collected tables of a period's submissions into one Parquet file per standard table."""

from __future__ import annotations

import tempfile
from collections.abc import Collection
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from auditlake.standard.contracts import load_tables
from auditlake.standardise.export import write_parquet
from auditlake.standardise.job import Job, Submission, older_of, sources_of, standard_tables
from auditlake.standardise.project import StandardiseError, computed
from auditlake.standardise.sql import literal
from auditlake.standardise.unmapped import Unmapped, unmapped

__all__ = ["StandardResult", "StandardiseError", "Submission", "standardise"]


@dataclass(frozen=True)
class StandardResult:
    """``rows`` per standard table; ``unmapped`` (org, dialect, column, value, rows) of codes without a meaning;
    ``unlinked`` rows per table whose person the org did not deliver (kept, without person_key); ``warnings`` of
    dbt's tests when they were asked for."""

    rows: dict[str, int]
    unmapped: list[Unmapped]
    unlinked: dict[str, int]
    warnings: list[str] = field(default_factory=list)


def standardise(
    hub: str,
    period: str,
    event_submissions: list[Submission],
    state_submissions: list[Submission],
    out: Path,
    *,
    unchanged: Collection[str] = (),
    tests: bool = False,
) -> StandardResult:
    """Write ``out/<table>.parquet`` for every standard table that a submission brings, sorted by row_key.

    Event tables come from ``event_submissions``, state tables (and the persons that others are joined to) from
    ``state_submissions``; ``unchanged`` tables are left out. Equal inputs give equal bytes. ``tests`` also runs dbt's
    tests, whose findings are warnings of the result. Raises ``StandardiseError`` naming the model, ``KeyError`` for an
    unknown table.
    """
    out.mkdir(parents=True, exist_ok=True)
    senders = {s.id: s for s in [*event_submissions, *state_submissions]}
    sources = sources_of(event_submissions, state_submissions)
    job = Job(
        hub=hub,
        period=period,
        submissions=[
            {"id": s.id, "org": s.org, "division": s.division, "dialect": s.dialect} for _, s in sorted(senders.items())
        ],
        sources=sources,
        older=older_of([*event_submissions, *state_submissions]),
        tables=[table for table in standard_tables(sources) if table not in unchanged],
    )
    if not job.tables:
        return StandardResult({}, [], {})
    with (
        tempfile.TemporaryDirectory(prefix="standardise-") as work,
        computed(job, " ".join(f"+{table}" for table in job.tables), Path(work), tests=tests) as dbt,
    ):
        rows = {
            table: write_parquet(dbt.connection, f"standard.{table}", "row_key", (out / f"{table}.parquet").resolve())
            for table in job.tables
        }
        return StandardResult(rows, unmapped(dbt.connection, job), _unlinked(dbt.connection, rows, out), dbt.warnings)


def _unlinked(connection: Any, rows: dict[str, int], out: Path) -> dict[str, int]:
    """Read back from the written files: one column each."""
    counts = {}
    for table, count in rows.items():
        if count and any(c.name == "person_key" and c.required for c in load_tables()[table].columns):
            file = literal(str((out / f"{table}.parquet").resolve()))
            counts[table] = connection.execute(
                f"select count(*) from read_parquet({file}) where person_key is null"
            ).fetchone()[0]
    return {table: count for table, count in counts.items() if count}
