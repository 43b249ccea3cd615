"""The job file: what one dbt run reads, written as JSON and handed over in ``AUDITLAKE_JOB``."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from auditlake.standard.dialects import load_dialect
from auditlake.standard.versions import current, upgrades

VARIABLE = "AUDITLAKE_JOB"


@dataclass(frozen=True)
class Submission:
    """One accepted submission, staged locally: ``tables`` maps a source table to its collected Parquet files."""

    id: str
    org: str
    division: str
    dialect: str
    standard: str
    tables: dict[str, list[Path]] = field(default_factory=dict)


@dataclass(frozen=True)
class Job:
    """Everything the plugin puts before dbt.

    ``submissions`` names who sent what; ``sources`` {dialect: {source table: files}} feeds staging; ``tables``
    are the standard tables to compute; ``older`` {version: {dialect: {source table: files}}} names the files among the
    sources whose rows have to be upgraded;
    ``inputs`` {schema: {table: files}} feeds the marts (see ``inputs.py``); ``as_of`` is an ISO date.
    """

    hub: str
    period: str
    as_of: str | None = None
    submissions: list[dict[str, str]] = field(default_factory=list)
    sources: dict[str, dict[str, list[str]]] = field(default_factory=dict)
    tables: list[str] = field(default_factory=list)
    older: dict[str, dict[str, dict[str, list[str]]]] = field(default_factory=dict)
    inputs: dict[str, dict[str, list[str]]] = field(default_factory=dict)

    def write(self, path: Path) -> Path:
        """Write the job file."""
        path.write_text(json.dumps(self.__dict__, ensure_ascii=False, indent=1), encoding="utf-8")
        return path

    @classmethod
    def read(cls, path: Path) -> Job:
        """Read a job file; ``TypeError`` when it holds a key that no job has."""
        content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        return cls(**content)


def standard_tables(sources: dict[str, dict[str, list[str]]]) -> list[str]:
    """Standard tables that sources feed, by name."""
    return sorted(
        {str(load_dialect(d).tables[table].standard_table) for d, found in sources.items() for table in found}
    )


def sources_of(events: list[Submission], states: list[Submission]) -> dict[str, dict[str, list[str]]]:
    """Which files feed which source table: event tables from ``events``, state tables from ``states``.

    ``KeyError`` names a table that the submission's dialect does not have.
    """
    found: dict[str, dict[str, list[str]]] = {}
    for kind, submissions in (("event", events), ("state", states)):
        for submission in submissions:
            dialect = load_dialect(submission.dialect)
            for table, files in submission.tables.items():
                if table not in dialect.tables:
                    raise KeyError(f"{submission.id}: dialect {submission.dialect} has no table {table}")
                if dialect.tables[table].kind == kind:
                    rows = found.setdefault(submission.dialect, {}).setdefault(table, [])
                    rows.extend(str(file) for file in files)
    return found


def older_of(submissions: list[Submission]) -> dict[str, dict[str, dict[str, list[str]]]]:
    """Files of submissions whose version a later one broke with, by version, dialect and source table."""
    found: dict[str, dict[str, dict[str, list[str]]]] = {}
    for submission in {s.id: s for s in submissions}.values():
        changed = upgrades(submission.standard).get(submission.dialect, {}) if submission.standard != current() else {}
        for table in changed.keys() & submission.tables.keys():
            place = found.setdefault(submission.standard, {}).setdefault(submission.dialect, {})
            place.setdefault(table, []).extend(str(file) for file in submission.tables[table])
    return found
