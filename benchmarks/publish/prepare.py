"""What the marts read: standard tables, hits, control tables and doubts; their SQL as a script."""

from __future__ import annotations

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

import polars as pl

from auditlake import clock
from auditlake.publish import publication
from auditlake.standardise.inputs import CHECK_INFO, CHECK_RUN, CONTROL, CURRENT, DOUBT_STATE
from auditlake.standardise.job import Job
from auditlake.standardise.marts import mart_names
from benchmarks.compiled import record
from benchmarks.data import HUB, PERIOD
from benchmarks.script import copy

BUILD = f"b-{HUB}-{PERIOD}-benchmark"
OPTIONS = "format parquet, compression zstd, row_group_size 122880"


def prepare(tables: dict[str, Path], control: dict[str, Path], hits: dict[str, Path], folder: Path) -> None:
    """Write ``inputs.json`` and ``bare.json``; every hit is a doubt that was sent and waits for its answer."""
    folder.mkdir(parents=True)
    found = pl.concat([pl.read_parquet(path) for path in hits.values()]).with_columns(build=pl.lit(BUILD))
    found.write_parquet(folder / "hits.parquet")
    runs = [
        {"check_code": model.upper().replace("_", "-"), "period": PERIOD, "build": BUILD, "outcome": "ok",
         "hits": pl.read_parquet(path).height}
        for model, path in hits.items()
    ]  # fmt: skip
    made = {
        "doubt_state": publication._write(folder / "doubt_state.parquet", _doubts(found), DOUBT_STATE),
        "check_info": publication._write(folder / "check_info.parquet", publication._checks(), CHECK_INFO),
        "check_run": publication._write(folder / "check_run.parquet", runs, CHECK_RUN),
    }
    inputs = {
        "current": {name: [str(tables[name])] for name in CURRENT},
        "hits": {"all": [str(folder / "hits.parquet")]},
        "control": {name: [str(control[name])] for name in CONTROL} | {n: [str(p)] for n, p in made.items()},
    }
    as_of = clock.today().isoformat()
    (folder / "inputs.json").write_text(json.dumps({"as_of": as_of, "inputs": inputs}), encoding="utf-8")
    script = record(Job(HUB, "", as_of, inputs=inputs), "path:models/marts", folder / "dbt")
    for mart in mart_names():
        query = f"select * from marts.{mart} order by all nulls first"
        script.execute(copy(query, folder / "bare" / f"{mart}.parquet", OPTIONS))
    script.save(folder / "bare.json")


def _doubts(found: pl.DataFrame) -> list[dict[str, Any]]:
    sent = (clock.today() - timedelta(days=5)).isoformat()
    names = ("doubt_id", "check_code", "area_code", "agency_code", "subject_kind", "subject_key")
    rows = found.unique("doubt_id", maintain_order=True).select(names).to_dicts()
    return [row | {"state": "sent", "opened_on": sent, "sent_on": sent} for row in rows]
