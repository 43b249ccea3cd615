"""The hits contract, written once. Every check ends in ``SELECT @hit(...)``."""

from __future__ import annotations

from sqlmesh import macro
from sqlmesh.core.macros import MacroEvaluator


def period_text(start: str, end: str) -> str:
    """``2026-07``, ``2026Q3``, ``2026H2`` or ``2026`` from the first and last day of a run."""
    year, first, last = start[:4], int(start[5:7]), int(end[5:7])
    length = last - first + 1
    if length == 1:
        return f"{year}-{first:02d}"
    if length == 12:
        return year
    return f"{year}Q{(first + 2) // 3}" if length == 3 else f"{year}H{(first + 5) // 6}"


@macro()
def hit(
    evaluator: MacroEvaluator,
    check,
    subject_kind,
    subject_key,
    area_code,
    agency_code,
    episode_start,
    measure,
    amount,
    evidence,
    row_keys,
):  # type: ignore[no-untyped-def]  # arguments are SQL expressions
    """Columns of the hits contract. ``||`` makes the id NULL when a part is NULL, so no two subjects share one."""
    period = period_text(str(evaluator.locals["start_ds"]), str(evaluator.locals["end_ds"]))
    sql = [expression.sql("duckdb") for expression in (subject_key, area_code, agency_code, episode_start)]
    subject, area, agency, episode = sql
    keys = row_keys.sql("duckdb")
    code = check.name
    return [
        f"CAST('{code}' AS VARCHAR) AS check_code",
        f"CAST('{period}' AS VARCHAR) AS period",
        f"CAST({area} AS VARCHAR) AS area_code",
        f"CAST({agency} AS VARCHAR) AS agency_code",
        f"CAST('{subject_kind.name}' AS VARCHAR) AS subject_kind",
        f"CAST({subject} AS VARCHAR) AS subject_key",
        f"CAST({episode} AS VARCHAR) AS episode_start",
        f"CAST({measure.sql('duckdb')} AS DECIMAL(18, 6)) AS measure",
        f"CAST({amount.sql('duckdb')} AS DECIMAL(18, 2)) AS amount",
        f"CAST(LEN({keys}) AS BIGINT) AS rows_found",
        f"CAST(TO_JSON({evidence.sql('duckdb')}) AS VARCHAR) AS evidence",
        f"CAST({keys} AS VARCHAR[]) AS row_keys",
        f"CAST(SUBSTR(SHA256('{code}|' || {subject} || '|' || {area} || '|' || CAST({episode} AS VARCHAR)), 1, 16)"
        " AS VARCHAR) AS doubt_id",
    ]
