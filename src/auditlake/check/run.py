"""Runs the checks of a hub for a period: one ``COPY`` per check inside ``try``, so one failure stops no other."""

from __future__ import annotations

import re
import tempfile
import time
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from pathlib import Path

import duckdb

from auditlake.check.compile import Compiled, compile_checks
from auditlake.check.inputs import make_inputs, open_database, quoted
from auditlake.check.library import scope_of
from auditlake.months import period_months

#: The hits contract: name and type of every column, in order.
HIT_COLUMNS = (
    ("check_code", "VARCHAR"), ("period", "VARCHAR"), ("area_code", "VARCHAR"), ("agency_code", "VARCHAR"),
    ("subject_kind", "VARCHAR"), ("subject_key", "VARCHAR"), ("episode_start", "VARCHAR"),
    ("measure", "DECIMAL(18,6)"), ("amount", "DECIMAL(18,2)"), ("rows_found", "BIGINT"), ("evidence", "VARCHAR"),
    ("row_keys", "VARCHAR[]"), ("doubt_id", "VARCHAR"),
)  # fmt: skip
_NEEDED = ("area_code", "agency_code", "subject_key", "episode_start", "doubt_id", "row_keys")


@dataclass(frozen=True)
class CheckResult:
    """Outcome of one check. ``status``: hits, clean, error (no file) or flood (more rows than the header allows).

    ``amount`` is the sum of the hits' amounts in yuan, ``None`` when none has one; ``message`` says what went wrong.
    """

    code: str
    model: str
    domain: str
    status: str
    rows: int
    amount: Decimal | None
    path: Path | None
    version: str
    message: str
    seconds: float


def run_checks(
    hub: str,
    period: str,
    inputs: Mapping[str, Sequence[Path]],
    out: Path,
    *,
    group: str | None = None,
    as_of: date | None = None,
    root: Path | None = None,
    skip: Collection[str] = (),
) -> list[CheckResult]:
    """Run the checks of a hub's scope (and of one ``group``, a domain) and write ``out/<model>.parquet`` for each, but
    for the models to ``skip``.

    ``inputs`` maps standard tables to Parquet files: events of all periods up to this one, states of this one.
    Equal inputs give equal bytes. Retired and draft checks do not run. ``InputError`` when inputs do not fit the
    contracts; a failing check is a result with status ``error`` and leaves no file.
    """
    chosen = [
        check
        for check in compile_checks(period, as_of, root=root)
        if scope_of(hub) in check.info.scope
        and group in (None, check.info.domain)
        and check.info.stage in ("pilot", "production")
        and check.info.model not in skip
    ]
    out.mkdir(parents=True, exist_ok=True)
    if not chosen:
        return []
    with tempfile.TemporaryDirectory(prefix="spill-", dir=out) as spill, open_database(Path(spill)) as connection:
        words = frozenset(re.findall(r"\w+", " ".join(check.sql for check in chosen)))
        make_inputs(connection, inputs, period_months(period)[1], words)
        return [_run_one(connection, check, out / f"{check.info.model}.parquet") for check in chosen]


def _run_one(connection: duckdb.DuckDBPyConnection, check: Compiled, path: Path) -> CheckResult:
    info, begun = check.info, time.monotonic()
    path.unlink(missing_ok=True)

    def result(status: str, rows: int = 0, amount: Decimal | None = None, message: str = "") -> CheckResult:
        kept = None if status == "error" else path
        seconds = round(time.monotonic() - begun, 3)
        return CheckResult(
            info.code, info.model, info.domain, status, rows, amount, kept, check.version, message, seconds
        )

    try:
        return result(*_execute(connection, check, path))
    except (duckdb.Error, ContractError) as error:
        path.unlink(missing_ok=True)
        return result("error", message=f"{info.code} checks.{info.model}: 检查未能完成 / the check failed: {error}")


class ContractError(RuntimeError):
    """A check ran but its rows break the hits contract."""


def _execute(
    connection: duckdb.DuckDBPyConnection, check: Compiled, path: Path
) -> tuple[str, int, Decimal | None, str]:
    """Write the hits and judge them; the hits are read once into a table, then tested, then written sorted."""
    connection.execute(f"CREATE OR REPLACE TEMP TABLE _hits AS {check.sql}")
    found = tuple((str(row[0]), str(row[1])) for row in connection.execute("DESCRIBE _hits").fetchall())
    if found != HIT_COLUMNS:
        raise ContractError(f"columns {found}, expected {HIT_COLUMNS}")
    empty = " OR ".join(f"{name} IS NULL" for name in _NEEDED)
    row = connection.execute(
        f"SELECT COUNT(*), SUM(amount), COUNT(*) FILTER ({empty}), COUNT(DISTINCT doubt_id) FROM _hits"
    ).fetchone()
    rows, amount, broken, distinct = row if row else (0, None, 0, 0)
    if broken:
        raise ContractError(f"{broken} of {rows} hits lack one of {', '.join(_NEEDED)}")
    if distinct != rows:
        raise ContractError(f"{rows} hits share {distinct} doubt ids: group by subject, area and episode")
    connection.execute(
        f"COPY (SELECT * FROM _hits ORDER BY doubt_id) TO {quoted(path)} (FORMAT parquet, COMPRESSION zstd)"
    )
    if rows > check.info.flood:
        return "flood", rows, amount, (
            f"{check.info.code}: {rows} 条，超过上限 {check.info.flood}，疑似规则或数据有误 / "
            f"{rows} hits, more than {check.info.flood}: the rule or the data is probably wrong"
        )  # fmt: skip
    return ("hits" if rows else "clean"), rows, amount, ""
