"""Marts: standard tables, hits and doubts of all periods into one Parquet file per mart."""

from __future__ import annotations

import tempfile
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from auditlake.home import project_root
from auditlake.standardise.export import column_order, write_parquet
from auditlake.standardise.job import Job
from auditlake.standardise.project import MARTS, computed

Files = Mapping[str, Mapping[str, Sequence[Path]]]


def mart_names() -> list[str]:
    """Marts by name: ``dbt_project/models/marts/<theme>/<mart>.sql``; ``rollup`` holds their common parts."""
    files = (project_root() / "dbt_project" / "models" / "marts").glob("*/*.sql")
    return sorted(file.stem for file in files if file.parent.name != "rollup")


def build_marts(hub: str, inputs: Files, out: Path, *, as_of: date) -> dict[str, int]:
    """Write ``out/<mart>.parquet`` for every mart, rows in a total order; returns rows per mart.

    ``inputs`` is {schema: {table: files}} as ``standardise.inputs`` documents it; what is absent is empty. ``as_of``
    decides how late a missing submission is. Equal inputs give equal bytes. Raises ``StandardiseError``.
    """
    out.mkdir(parents=True, exist_ok=True)
    job = Job(
        hub=hub,
        period="",
        as_of=as_of.isoformat(),
        inputs={
            schema: {table: [str(Path(file).resolve()) for file in files] for table, files in tables.items()}
            for schema, tables in inputs.items()
        },
    )
    with (
        tempfile.TemporaryDirectory(prefix="marts-") as work,
        computed(job, "path:models/marts", Path(work), models=MARTS) as dbt,
    ):
        return {
            mart: write_parquet(
                dbt.connection,
                f"marts.{mart}",
                column_order(dbt.connection, f"marts.{mart}"),
                (out / f"{mart}.parquet").resolve(),
            )
            for mart in mart_names()
        }
