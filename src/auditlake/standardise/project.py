"""One dbt run in this process: private target and logs, the parsed project kept warm between runs."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from auditlake.home import project_root
from auditlake.settings import get_settings
from auditlake.standard.dialects import dialect_names, load_dialect
from auditlake.standardise.job import VARIABLE, Job

#: the folders of models that are parsed for themselves; the marts read nothing of the standard's models
STANDARD, MARTS = "models", "models/marts"
_MODELS = "AUDITLAKE_MODELS"
_PARSED = "partial_parse.msgpack"


class StandardiseError(RuntimeError):
    """dbt could not compute a model; the message names each model and what was wrong."""


@dataclass(frozen=True)
class Computed:
    """A DuckDB cursor that sees the models, and what dbt's tests found: one sentence per failing test."""

    connection: Any
    warnings: list[str]


@contextmanager
def computed(job: Job, select: str, work: Path, *, models: str = STANDARD, tests: bool = False) -> Iterator[Computed]:
    """Run dbt on ``select``; everything private goes into ``work``. One run at a time in one process.

    The parse of the folder ``models`` is kept in ``<cache>/dbt/`` and reused as long as its files are the same.
    Raises :class:`StandardiseError`.
    """
    if models == STANDARD:
        _all_staged()
    from auditlake.standardise import plugin

    work.mkdir(parents=True, exist_ok=True)
    os.environ[VARIABLE] = str(job.write(work / "job.json").resolve())
    verb = ["build" if tests else "run", "--select", select, "--indirect-selection", "cautious"]
    outcome = _dbt(verb, models, work)
    try:
        if not outcome.success:
            raise StandardiseError(_problems(outcome))
        connection = plugin.cursor()
        try:
            yield Computed(connection, _warnings(outcome))
        finally:
            connection.close()
    finally:
        plugin.forget()
        del os.environ[VARIABLE]


def parse() -> None:
    """Parse everything ahead, so that the first runs need not; nothing happens when that was done."""
    for models in (STANDARD, MARTS):
        if not _kept(models).is_file():
            with tempfile.TemporaryDirectory(prefix="parse-") as work:
                _dbt(["parse"], models, Path(work))


def _kept(models: str) -> Path:
    return get_settings().cache_dir.resolve() / "dbt" / models.replace("/", "-") / _PARSED


def _dbt(verb: list[str], models: str, work: Path) -> Any:
    """One call of dbt on a folder of models; the parse it made is kept for the next."""
    from dbt.cli.main import dbtRunner

    project, kept = project_root() / "dbt_project", _kept(models)
    command = [
        "--quiet", "--no-send-anonymous-usage-stats", "--no-version-check", "--no-use-colors", "--no-print",
        "--log-level", "none", "--log-level-file", "warn", "--log-path", str(work / "logs"), *verb,
        "--project-dir", str(project), "--profiles-dir", str(project), "--target-path", str(work / "target"),
        "--no-write-json",
    ]  # fmt: skip
    if kept.is_file():
        command += ["--partial-parse-file-path", str(kept)]
    os.environ[_MODELS] = models
    try:
        outcome = dbtRunner().invoke(command)
    finally:
        del os.environ[_MODELS]
    if outcome.success:
        _keep_parse(work / "target" / _PARSED, kept)
    return outcome


def _all_staged() -> None:
    """dbt reads the project as a whole: one model that is not there stops every table."""
    staging = project_root() / "dbt_project" / "models" / "staging"
    wanted = {
        staging / dialect / f"stg_{dialect}__{table.standard_table}.sql": f"{dialect}/{table.name}"
        for dialect in dialect_names()
        for table in load_dialect(dialect).tables.values()
    }
    if lacking := {path: source for path, source in wanted.items() if not path.is_file()}:
        shown = {path.relative_to(project_root()).as_posix(): source for path, source in lacking.items()}
        raise StandardiseError(
            "\n".join(
                f"缺少 {path}：请写出 {source} 的列如何成为标准表的列，再执行 auditlake generate。 / there is no "
                f"{path}: write how the columns of {source} become those of the standard table, then run "
                "auditlake generate."
                for path, source in sorted(shown.items())
            )
        )


def _keep_parse(fresh: Path, kept: Path) -> None:
    """Replace the kept parse in one step; another run may be reading it."""
    if not fresh.is_file():
        return
    kept.parent.mkdir(parents=True, exist_ok=True)
    temporary = kept.with_name(f"{_PARSED}.{os.getpid()}")
    shutil.copyfile(fresh, temporary)
    temporary.replace(kept)


def _warnings(outcome: Any) -> list[str]:
    return sorted(f"{node.node.name}: {node.message}" for node in outcome.result.results if node.status == "warn")


def _problems(outcome: Any) -> str:
    lines = [
        f"{node.node.name}: {node.message}"
        for node in getattr(outcome.result, "results", None) or []
        if node.status in ("error", "fail", "runtime error")
    ]
    if outcome.exception is not None:
        lines.append(str(outcome.exception))
    return "dbt 未能完成 / dbt did not succeed:\n" + "\n".join(lines or ["no model says why; see the log"])
