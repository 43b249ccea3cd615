"""The two computations of a build, from inputs to local files: used by the stages and by ``reproduce``."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from auditlake.build.carry import table_keys
from auditlake.build.control import frame, write_control
from auditlake.build.inputs import Inputs
from auditlake.home import project_root
from auditlake.standard.contracts import load_tables
from auditlake.standard.duties import owed_standard_tables
from auditlake.store.cache import stage_all
from auditlake.store.client import Store

ROW_RULES = "row_rules"


@dataclass(frozen=True)
class Standard:
    """Local Parquet files by table, row counts, unmapped values (org, dialect, column, value, count), and rows by
    table whose person their org did not deliver (kept, but no check on persons sees them)."""

    files: dict[str, Path]
    rows: dict[str, int]
    unmapped: list[Any]
    unlinked: dict[str, int]


@dataclass(frozen=True)
class Checked:
    """Local Parquet files by kind of output and name, and one outcome per check."""

    files: dict[str, dict[str, Path]]
    checks: list[dict[str, Any]] = field(default_factory=list)


def groups() -> list[str]:
    """Groups of checks: folders of ``checks/models`` that hold a model."""
    return sorted({p.parent.name for p in (project_root() / "checks" / "models").glob("*/*.sql")})


def standardise(store: Store, inputs: Inputs, out: Path, unchanged: Collection[str] = ()) -> Standard:
    """Stage the submissions' collected files and standardise them into ``out``, all but the ``unchanged`` tables."""
    from auditlake.standardise.run import Submission
    from auditlake.standardise.run import standardise as run

    out.mkdir(parents=True, exist_ok=True)

    def staged(entries: list[dict[str, Any]]) -> list[Submission]:
        return [
            Submission(
                id=e["submission"],
                org=e["org"],
                division=e["division"],
                dialect=e["dialect"],
                standard=e["standard"],
                tables={name: stage_all(store, keys) for name, keys in e["tables"].items()},
            )
            for e in entries
        ]

    result = run(inputs.hub, inputs.period, staged(inputs.events), staged(inputs.states), out, unchanged=unchanged)
    rows = dict(result.rows)
    # an owed table that nobody brought is an empty one: whoever reads it, above or below, finds it
    for name in set(owed_standard_tables(inputs.hub, inputs.period)) - rows.keys() - set(unchanged):
        frame(load_tables()[name], iter(())).write_parquet(out / f"{name}.parquet", compression="zstd")
        rows[name] = 0
    control = write_control(inputs, out)
    files = {name: out / f"{name}.parquet" for name in sorted(rows)} | control
    return Standard(files, rows, list(result.unmapped), dict(result.unlinked))


def check(
    store: Store, inputs: Inputs, fresh: dict[str, str], group: str, out: Path, unchanged: Collection[str] = ()
) -> Checked:
    """Run one group over this build's tables (``fresh``: table -> key) and the earlier periods' events, all models but
    the ``unchanged`` ones."""
    from auditlake.check.row_rules import run_row_rules
    from auditlake.check.run import run_checks

    out.mkdir(parents=True, exist_ok=True)
    files = {name: stage_all(store, keys) for name, keys in table_keys(store, inputs.history, fresh).items()}
    if group == ROW_RULES:
        own = {name: stage_all(store, [key]) for name, key in fresh.items()}
        path = run_row_rules(inputs.hub, own, out)
        return Checked({"row_rules": {"all": path}})
    results = run_checks(
        inputs.hub, inputs.period, files, out, group=group, as_of=date.fromisoformat(inputs.as_of[:10]), skip=unchanged
    )
    hits = {r.model: r.path for r in results if r.path is not None}
    return Checked({"hits": hits}, [_plain(asdict(r)) for r in results])


def _plain(result: dict[str, Any]) -> dict[str, Any]:
    """Without local paths and timings, which say nothing about the result."""
    return {k: v for k, v in result.items() if k not in ("path", "seconds")} | {
        "amount": None if result.get("amount") is None else str(result["amount"])
    }
