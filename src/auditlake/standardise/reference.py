"""Schema ``ref``: the standard's reference data as small tables beside the job's data."""

from __future__ import annotations

import csv
from typing import Any

from auditlake.bulk import fill
from auditlake.home import standard_dir
from auditlake.standard.parameters import parameters
from auditlake.standard.reference import ancestors, divisions, orgs
from auditlake.standardise.job import Job

#: columns of each table; a reader's guide as much as a type declaration
TABLES = {
    "job": {"hub": "VARCHAR", "period": "VARCHAR", "as_of": "DATE"},
    "submission": {"id": "VARCHAR", "org": "VARCHAR", "division": "VARCHAR", "dialect": "VARCHAR"},
    "division": {
        "code": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR", "level": "VARCHAR", "parent": "VARCHAR",
    },
    "ancestor": {"code": "VARCHAR", "ancestor": "VARCHAR", "distance": "INTEGER"},
    "org": {
        "id": "VARCHAR", "kind": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR", "division": "VARCHAR",
        "hub": "VARCHAR", "dialect": "VARCHAR",
    },
    "code": {"list": "VARCHAR", "code": "VARCHAR", "name_zh": "VARCHAR", "name_en": "VARCHAR"},
    "parameter": {
        "param": "VARCHAR", "division": "VARCHAR", "fund_code": "VARCHAR", "group_code": "VARCHAR",
        "value": "DECIMAL(18,6)", "valid_from": "DATE", "valid_to": "DATE",
    },
}  # fmt: skip


def _codes() -> list[dict[str, str]]:
    rows = []
    for file in sorted((standard_dir() / "codes").glob("*.csv")):
        with file.open(encoding="utf-8", newline="") as stream:
            rows += [{**row, "list": file.stem} for row in csv.DictReader(stream)]
    return rows + [{"list": "division", "code": d.code, "name_zh": d.name_zh, "name_en": d.name_en}
                   for d in divisions().values()]  # fmt: skip


def _parameters() -> list[dict[str, Any]]:
    return [{**vars(row), "group_code": row.group} for row in parameters()]


def _rows(job: Job) -> dict[str, list[dict[str, Any]]]:
    return {
        "job": [{"hub": job.hub, "period": job.period, "as_of": job.as_of}],
        "submission": list(job.submissions),
        "division": [row._asdict() for row in divisions().values()],
        "ancestor": [
            {"code": code, "ancestor": above, "distance": distance}
            for code in divisions()
            for distance, above in enumerate(ancestors(code))
        ],
        "org": [vars(row) for row in orgs().values()],
        "code": _codes(),
        "parameter": _parameters(),
    }


def create_reference(connection: Any, job: Job) -> None:
    """Create and fill schema ``ref``."""
    connection.execute("create schema ref")
    content = _rows(job)
    for table, columns in TABLES.items():
        rows = ([row.get(column) for column in columns] for row in content[table])
        fill(connection, f"ref.{table}", columns, rows)
