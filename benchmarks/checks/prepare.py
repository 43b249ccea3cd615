"""The inputs of the pension checks, and their SQL as a script; the product's run once fills its compile cache."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

from auditlake.check import inputs as check_inputs
from auditlake.check.compile import compile_checks
from auditlake.check.library import scope_of
from auditlake.check.run import run_checks
from auditlake.months import period_months
from benchmarks.data import HUB, PERIOD
from benchmarks.engine import LIMITS
from benchmarks.script import Recorder, copy

GROUP = "pension"


def prepare(tables: dict[str, Path], folder: Path) -> dict[str, Path]:
    """Write ``tables.json`` and ``bare.json``; returns the hits of every check of the hub, for the marts."""
    folder.mkdir(parents=True)
    (folder / "tables.json").write_text(json.dumps({name: [str(path)] for name, path in tables.items()}))
    files = {name: [path] for name, path in tables.items()}
    results = run_checks(HUB, PERIOD, files, folder / "made")
    if wrong := [r.message for r in results if r.status == "error"]:
        raise RuntimeError("; ".join(wrong))
    with tempfile.TemporaryDirectory() as spill:
        _record(files, folder, Path(spill)).save(folder / "bare.json")
    return {r.model: r.path for r in results if r.path is not None}


def _record(files: dict[str, list[Path]], folder: Path, spill: Path) -> Recorder:
    opened = check_inputs.open_database(spill)
    recorder = Recorder(opened)
    for statement in (*LIMITS, "set timezone = 'Asia/Shanghai'"):
        recorder.execute(statement)
    recorder.statements += [
        (f"attach ':memory:' as {check_inputs.CATALOG}", None),
        (f"use {check_inputs.CATALOG}", None),
        (f"create schema {check_inputs.SCHEMA}", None),
    ]
    check_inputs.make_inputs(recorder, files, period_months(PERIOD)[1])  # type: ignore[arg-type]
    for check in compile_checks(PERIOD):
        if check.info.domain != GROUP or scope_of(HUB) not in check.info.scope:
            continue
        query, target = (
            f"select * from ({check.sql}) order by doubt_id",
            folder / "bare" / f"{check.info.model}.parquet",
        )
        recorder.execute(copy(query, target, "format parquet, compression zstd"))
    return recorder
